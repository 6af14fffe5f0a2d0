extension AllowanceLine: ElementContent {
  /// Writes `AllowanceLine`.
  package func write(into element: inout ElementWriter) {
    allowance.write(into: &element)
    element.attribute(.onHand, onHand)
  }
}

extension Allowance: ElementContent {
  /// Writes a register's `Allowance`, and the head of a report's `AllowanceLine`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.part, part)
    element.attribute(.title, title)
    element.attribute(.nsn, nsn)
    element.attribute(.critical, isCritical)
    element.attribute(.required, required)
  }
}

extension CrewBillet: ElementContent {
  /// Writes `CrewBillet`.
  package func write(into element: inout ElementWriter) {
    billet.write(into: &element)
    element.attribute(.assigned, assigned)
    element.attribute(.qualified, qualified)
  }
}

extension Billet: ElementContent {
  /// Writes a register's `Billet`, and the head of a report's `CrewBillet`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.role, role)
    element.attribute(.required, required)
  }
}
