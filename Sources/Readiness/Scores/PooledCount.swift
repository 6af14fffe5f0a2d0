/// So many of so many: lines of the allowance that are complete, or billets that are filled.
///
/// Pooled counts are added up; what nobody knows may be anything. Source: doctrine 4, supply and
/// crew.
public struct PooledCount: Hashable, Sendable {
  /// How many surely are.
  public var satisfied: Int
  /// Of how many it is known whether they are, `satisfied` or more.
  public var known: Int
  /// How many there are, `known` or more.
  public var total: Int
  /// Whether there are no others, as far as reports tell: false after one that is held or withdrawn,
  /// which may have told of more. Source: doctrine 4, "Forgetting".
  public var isComplete: Bool

  /// A count.
  public init(satisfied: Int, known: Int, total: Int, isComplete: Bool = true) {
    self.satisfied = satisfied
    self.known = known
    self.total = total
    self.isComplete = isComplete
  }

  /// Nothing to count.
  public static let none = PooledCount(satisfied: 0, known: 0, total: 0)

  /// The counts of several together.
  public init(pooling counts: some Sequence<PooledCount>) {
    self = counts.reduce(.none) {
      PooledCount(
        satisfied: $0.satisfied + $1.satisfied, known: $0.known + $1.known,
        total: $0.total + $1.total, isComplete: $0.isComplete && $1.isComplete)
    }
  }

  /// How many at most are: what is not known as well.
  public var possible: Int { satisfied + total - known }

  /// The share that is satisfied, of those known; low and high of all, with the unknown 0 and 1.
  /// Nothing known where there is nothing to count; where nobody knows of how many, all of them
  /// could be or none.
  public var ranged: Ranged {
    guard total > 0 else { return .unknown }
    func share(_ part: Int, of whole: Int) -> Double { Double(part) / Double(whole) }
    let value = known > 0 ? share(satisfied, of: known) : nil
    guard isComplete else { return Ranged(value: value, low: 0, high: 1, coverage: 0) }
    return Ranged(
      value: value, low: share(satisfied, of: total),
      high: share(possible, of: total), coverage: share(known, of: total)
    ).ordered
  }
}
