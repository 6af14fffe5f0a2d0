import SeaworthyInspection
import SeaworthyTime

/// What inspections found of the items of a vessel, by item, oldest first.
struct ItemGrades: Sendable {
  /// The grades that stand as found on arrival.
  private let onArrival: [String: [GradeStatement]]
  /// All grades that stand, after work as well.
  private let all: [String: [GradeStatement]]

  /// When a candidate of a dispute graded an item standard and others do not, oldest first.
  private let doubted: [String: [Instant]]

  init(_ statements: [String: [GradeStatement]], disputes: [DisputedReports] = []) {
    doubted = Dictionary(grouping: disputes.flatMap(\.doubtedGrades), by: \.item)
      .mapValues { $0.map(\.at).sorted() }
    onArrival = statements.mapValues { item in
      GradeStatement.standing(item.filter { !$0.isAfterWork })
    }
    all = statements.mapValues(GradeStatement.standing)
  }

  /// The standard grades of an item on arrival. How an item was left after repair closes nothing by
  /// inference.
  func standardOnArrival(_ item: String) -> [GradeStatement] {
    (onArrival[item] ?? []).filter { $0.grade == .standard }
  }

  /// When a spell opened at the earliest: at the last inspection before it that graded its item
  /// standard; if there is none, at the first that graded it nonstandard, or standard in dispute,
  /// else at its found time; never before the end of the spell before it; one that occurred, at its
  /// found time.
  ///
  /// A report that lists the spell does not vouch for the time before. Source: doctrine 3, "Low".
  func earliestOpening(of spell: DiscrepancySpell, after end: Instant?) -> Instant {
    if spell.basis == .occurred { return spell.opened }
    let listing = Set(spell.listings.map(\.telling.report))
    let before = (all[spell.item] ?? []).filter {
      $0.at < spell.opened && $0.at >= end ?? .distantPast
    }
    let vouching = before.last {
      $0.grade == .standard && !listing.contains($0.telling.report)
    }
    let doubting = before.first { $0.grade == .nonstandard }
    let doubted = doubted[spell.item]?.first { $0 < spell.opened }
    let doubts = [doubting?.at, doubted].compactMap(\.self)
    return vouching?.at ?? end ?? doubts.min() ?? spell.opened
  }
}
