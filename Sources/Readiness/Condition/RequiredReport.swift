public import SeaworthyInspection
public import SeaworthyTime

/// What a boat's crew must report of a discrepancy, by how long its repair will take.
///
/// Source: doctrine 1 (published doctrine): disabling casualty, restrictive discrepancy.
public enum RequiredReport: String, Hashable, Sendable, CaseIterable {
  /// The command is told.
  case command
  /// A casualty report (CASREP) is sent within 24 hours of the casualty.
  case casualty

  /// The reports that a discrepancy requires, given the time in which it can be repaired.
  ///
  /// Restrictive: the command, if it can't be repaired in 1 hour. Disabling or restrictive: a casualty
  /// report, if it can't be repaired in 48 hours.
  public static func required(
    by severity: Severity, repairableIn repair: Milliseconds
  ) -> [RequiredReport] {
    allCases.filter { report in
      switch report {
      case .command: severity == .restrictive && repair > .hours(1)
      case .casualty: severity >= .restrictive && repair > .hours(48)
      }
    }
  }
}
