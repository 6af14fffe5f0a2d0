public import SeaworthyTime

/// When a disabling or restrictive discrepancy is to be reported, and to whom.
///
/// Source: doctrine 1, disabling casualty and restrictive discrepancy.
public struct CasualtyReporting: Hashable, Sendable {
  /// The command is told if the repair takes longer than this.
  public var command: Milliseconds
  /// A casualty report (CASREP) is due if the repair takes longer than this.
  public var repair: Milliseconds
  /// Within which time of the casualty the casualty report is given.
  public var report: Milliseconds

  /// Limits of reporting.
  public init(command: Milliseconds, repair: Milliseconds, report: Milliseconds) {
    self.command = command
    self.repair = repair
    self.report = report
  }
}
