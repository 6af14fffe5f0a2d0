import SeaworthyInspection
import SeaworthyTime

/// A spot check of recorded maintenance with all that reports say of it.
struct CheckedCard: Sendable {
  /// The number of the procedure card that was checked.
  let card: String
  /// When it was checked.
  let at: Instant
  /// What reports say, in the order in which they give way to each other; at least one.
  let statements: [MaintenanceStatement<SpotCheck>]

  /// What was found, as far as it stands; nil where only some candidates of a dispute tell of it
  /// and none of them says anything against the boat.
  ///
  /// The latest statement stands; of one time and rigour the worse. Source: doctrine 2, rules 3, 4
  /// and 9.
  var finding: Finding? {
    var standing: Finding?
    for peers in MaintenanceStatement.inRanks(statements) {
      let firm = peers.filter { !$0.telling.isContested }
      if let worst = firm.first(where: \.isNotVerified) ?? firm.first {
        standing = Finding(result: worst.says.result, isFirm: true, statement: worst)
      }
      let isVerified = standing?.result != .notVerified
      if isVerified, let worse = peers.first(where: \.isNotVerified) {
        standing = Finding(
          result: .notVerified, isFirm: standing?.isFirm ?? false, statement: worse)
      }
    }
    return standing
  }

  /// What a spot check found.
  struct Finding: Sendable {
    /// Verified or not.
    var result: SpotCheckResult
    /// Whether all candidates of a dispute tell of the check.
    var isFirm: Bool
    /// The statement that decides.
    var statement: MaintenanceStatement<SpotCheck>
  }
}

extension MaintenanceStatement<SpotCheck> {
  fileprivate var isNotVerified: Bool { says.result == .notVerified }
}
