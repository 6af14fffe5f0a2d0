extension FleetRegister {
  /// Reads `FleetRegister`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      identifier: try reader.value(.id), revision: try reader.value(.revision),
      status: try reader.word(.status), preparedAt: try reader.value(.preparedAt),
      source: try reader.require(.source, Source.init),
      coastGuards: try reader.readAll(.coastGuard, RegisteredCoastGuard.init),
      extensions: try reader.extensions())
  }
}

extension RegisteredCoastGuard {
  /// Reads `CoastGuard`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      code: try reader.value(.code), name: try reader.value(.name),
      requirements: try reader.readAll(.requiredBoats, BoatRequirement.init),
      vessels: try reader.readAll(.registeredVessel, RegisteredVessel.init), line: reader.line)
  }
}

extension BoatRequirement {
  /// Reads `RequiredBoats`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      count: try reader.value(.count), from: try reader.value(.from),
      source: try reader.value(.source), line: reader.line)
  }
}

extension RegisteredVessel {
  /// Reads `RegisteredVessel`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      vessel: try reader.require(.vessel, Vessel.init),
      delivered: try reader.optional(.delivered), disposed: try reader.optional(.disposed),
      transfer: try reader.read(.transfer, Transfer.init),
      billets: try reader.readAll(.billet, Billet.init),
      allowances: try reader.readAll(.allowance, Allowance.init), line: reader.line)
  }
}

extension Transfer {
  /// Reads `Transfer`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      to: try reader.value(.coastGuard), as: try reader.value(.hullNumber),
      at: try reader.value(.at))
  }
}
