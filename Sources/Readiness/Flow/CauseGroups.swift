public import SeaworthyInspection
import SeaworthyTime

/// What brought discrepancies about.
///
/// Source: doctrine 6, "Cause groups".
public struct CauseGroups: Hashable, Sendable {
  /// Spells by their cause, as last stated; one without a stated cause counts as unknown.
  public var counts: [DiscrepancyCause: Int]

  /// Counts of spells by cause.
  public init(counts: [DiscrepancyCause: Int]) {
    self.counts = counts
  }

  /// How many spells there are.
  public var n: Int { counts.values.reduce(0, +) }
}

extension CauseGroups {
  /// The causes of all spells of several vessels; nil without any.
  init?(of histories: [VesselHistory], at instant: Instant) {
    let causes = histories.flatMap { history in
      history.countedSpells(at: instant).map { _, spell in spell.cause }
    }
    guard !causes.isEmpty else { return nil }
    self.init(counts: Dictionary(grouping: causes) { $0 }.mapValues(\.count))
  }
}

extension DiscrepancySpell {
  /// What brought it about, as last stated; unknown where nobody says.
  var cause: DiscrepancyCause {
    listings.last { !$0.telling.isContested && $0.discrepancy.cause != nil }?.discrepancy.cause
      ?? .unknown
  }
}
