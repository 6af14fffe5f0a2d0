/// A document of the Seaworthy namespace that a ledger keeps.
public enum SeaworthyDocument: Hashable, Sendable {
  /// An inspection report.
  case report(InspectionReport)
  /// A fleet register.
  case register(FleetRegister)
  /// A statement.
  case statement(Statement)
}
