import SeaworthyTime

/// Something of which a boat must have so many: a part of its allowance, or a billet of its crew.
struct CountedLine: Hashable, Sendable {
  /// What its number rests on.
  enum State: String, Hashable, Sendable, CaseIterable {
    /// A count that is fresh.
    case counted
    /// Nobody counted it.
    case uncounted
    /// The count is too old. Source: doctrine 2, rule 12.
    case stale
    /// A file that cannot be relied on may have said otherwise since. Source: doctrine 2, rule 3.
    case unreliable
  }

  /// The part's number, or the role.
  var name: String
  /// In words, where a statement gives them.
  var title: String?
  /// Whether the boat can't do without it, as any standing statement says; of a billet false.
  var isCritical = false
  /// How many there must be, 1 or more.
  var required: Int
  /// How many there are as last counted, stale or not, the worst where statements differ; nil if
  /// nobody counted.
  var counted: Int?
  /// When they were counted; nil if nobody did.
  var countedAt: Instant?
  /// What the number rests on.
  var state: State
  /// How many there are at least and at most, each 0 to ``required``.
  var range: ClosedRange<Int>
  /// Where the count and the requirement are stated.
  var citations: [Citation]
}

extension CountedLine {
  /// As one line of an allowance: complete or not. Source: doctrine 4, supply.
  var asLine: PooledCount {
    let satisfied = range.lowerBound >= required ? 1 : 0
    let possible = range.upperBound >= required ? 1 : 0
    return PooledCount(satisfied: satisfied, known: satisfied + 1 - possible, total: 1)
  }

  /// As so many places of a crew. Source: doctrine 4, crew.
  var asPlaces: PooledCount {
    PooledCount(
      satisfied: range.lowerBound, known: range.lowerBound + required - range.upperBound,
      total: required)
  }
}
