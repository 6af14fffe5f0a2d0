import SeaworthyStandards
import SeaworthyTime

/// What a boat's crew must report of a discrepancy, by how long its repair takes.
///
/// Restrictive: the command, if it can't be repaired in 1 hour. Disabling or restrictive: a
/// casualty report, if it can't be repaired in 48 hours. Both limits are the standard's.
///
/// Source: doctrine 1 (published doctrine): disabling casualty, restrictive discrepancy.
public enum RequiredReport: String, Hashable, Sendable, CaseIterable {
  /// The command is told.
  case command
  /// A casualty report (CASREP) is sent within 24 hours of the casualty.
  case casualty
}

extension RequiredReport {
  /// Whether the report is required of a casualty as of an instant.
  ///
  /// What is corrected within the limit, its last instant included, requires none; what is still
  /// open at that instant can't be corrected within it any more.
  func requirement(
    casualty: Instant, closed: Instant?, at instant: Instant, under limits: CasualtyReporting
  ) -> CasualtyClock.Requirement {
    let limit = casualty + (self == .command ? limits.command : limits.repair)
    if let closed { return closed <= limit ? .no : .yes }
    return instant < limit ? .unlessCorrected(by: limit) : .yes
  }
}
