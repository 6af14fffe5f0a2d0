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

  /// A count.
  public init(satisfied: Int, known: Int, total: Int) {
    self.satisfied = satisfied
    self.known = known
    self.total = total
  }

  /// Nothing to count.
  public static let none = PooledCount(satisfied: 0, known: 0, total: 0)

  /// The counts of several together.
  public init(pooling counts: some Sequence<PooledCount>) {
    self = counts.reduce(.none) {
      PooledCount(
        satisfied: $0.satisfied + $1.satisfied, known: $0.known + $1.known,
        total: $0.total + $1.total)
    }
  }

  /// How many at most are: what is not known as well.
  public var possible: Int { satisfied + total - known }

  /// The share that is satisfied, of those known; low and high of all, with the unknown 0 and 1.
  /// Nothing known where there is nothing to count.
  public var ranged: Ranged {
    guard total > 0 else { return .unknown }
    func share(_ part: Int, of whole: Int) -> Double { Double(part) / Double(whole) }
    return Ranged(
      value: known > 0 ? share(satisfied, of: known) : nil, low: share(satisfied, of: total),
      high: share(possible, of: total), coverage: share(known, of: total)
    ).ordered
  }
}
