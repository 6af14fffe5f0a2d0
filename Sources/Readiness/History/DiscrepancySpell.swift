import SeaworthyInspection
import SeaworthyTime

/// A stretch of time over which a discrepancy was open, as the reports together tell it.
///
/// Source: doctrine 2, rules 6 and 7.
struct DiscrepancySpell: Sendable {
  /// When it opened: its found time, or the time of the report that listed it as open again.
  var opened: Instant
  /// Whether it was seen then, or came about then.
  var basis: FoundBasis
  /// Whether it opened only because a report listed it as open again.
  var isReopenedByListing: Bool
  /// What reports state of it, in the order of their times.
  var listings: [Listing]
  /// How it ended; nil while it is open.
  var closure: Closure?
  /// Who claims without verification that it ended, while nobody lists it as open again.
  var claims: [Claim] = []
  /// When it opened at the earliest: the last inspection before it that graded its item standard.
  ///
  /// Source: doctrine 3, "Low".
  var earliestOpening: Instant
  /// When waivers are in force.
  var waivers = IntervalSet()
  /// When it waits for parts.
  var awaitingParts = IntervalSet()

  /// How a spell ended.
  struct Closure: Sendable {
    /// When.
    var at: Instant
    /// The report that told so first.
    var told: Telling
    /// The time of the last report that told so.
    var lastTold: Instant
    /// Whether it was inferred from a standard grade rather than stated.
    var isInferred: Bool
    /// Where that report tells it.
    var place: ReportPlace
  }

  /// A claim that a spell ended.
  struct Claim: Sendable {
    /// From when.
    var at: Instant
    /// The time of the report that claims so.
    var told: Instant
    /// Whether a corrected time was stated, rather than a standard grade given by an inspection of
    /// too little rigour.
    var isStated: Bool
  }

  /// The code of its item, as last stated.
  var item: String { listings.last?.discrepancy.item ?? "" }

  /// The time of the last report that listed it as open; nil if none did.
  var lastListedOpen: Instant? {
    listings.lazy.filter { $0.corrected == nil }.map(\.telling.at).max()
  }

  /// The rank of the inspection that found it. What only some candidates of a dispute say takes
  /// that from nobody else.
  var finderRank: Int {
    let ranks = [listings, listings.filter { !$0.telling.isContested }].compactMap { listings in
      let first = listings.map(\.telling.at).min()
      return listings.filter { $0.telling.at == first }.map(\.telling.rigour).max()
    }
    return ranks.max() ?? .max
  }
}
