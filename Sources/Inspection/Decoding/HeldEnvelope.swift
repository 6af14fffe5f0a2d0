/// What can be read of a file with errors that is held: enough to know what is unknown meanwhile.
///
/// Source: doctrine 2, rule 3.
public enum HeldEnvelope: Hashable, Sendable {
  /// Of a report: which boat is unknown from when.
  case report(HeldReportEnvelope)
  /// Of a register: of which coast guards.
  case register(HeldRegisterEnvelope)
}
