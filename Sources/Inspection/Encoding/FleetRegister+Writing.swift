extension FleetRegister: ElementContent {
  /// Writes `FleetRegister`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.id, identifier)
    element.attribute(.revision, revision)
    element.attribute(.status, word: status)
    element.attribute(.preparedAt, preparedAt)
    element.element(.source, source)
    element.elements(.coastGuard, coastGuards)
    element.extensions(extensions)
  }
}

extension RegisteredCoastGuard: ElementContent {
  /// Writes `CoastGuard`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.code, code)
    element.attribute(.name, name)
    element.elements(.requiredBoats, requirements)
    element.elements(.registeredVessel, vessels)
  }
}

extension BoatRequirement: ElementContent {
  /// Writes `RequiredBoats`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.count, count)
    element.attribute(.from, from)
    element.attribute(.source, source)
  }
}

extension RegisteredVessel: ElementContent {
  /// Writes `RegisteredVessel`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.delivered, delivered)
    element.attribute(.disposed, disposed)
    element.element(.vessel, vessel)
    element.element(.transfer, transfer)
    element.elements(.billet, billets)
    element.elements(.allowance, allowances)
  }
}

extension Transfer: ElementContent {
  /// Writes `Transfer`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.coastGuard, coastGuard)
    element.attribute(.hullNumber, hullNumber)
    element.attribute(.at, at)
  }
}
