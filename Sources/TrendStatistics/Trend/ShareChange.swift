/// How far a share of observations rose or fell: from the earlier half of them to the later.
///
/// The shares of a few observations at a time take few values, of which most are equal: the median
/// of their slopes is 0 whatever becomes of the share, and its interval does not hold the change.
/// The observations of each half pooled tell the share itself.
///
/// The halves are parted between two times, where the numbers of observations differ least; of two
/// such places the earlier. The interval is Newcombe's, of the two halves' Wilson intervals l…u:
/// with d = p₂ − p₁ it runs from d − √((p₂ − l₂)² + (u₁ − p₁)²) to d + √((u₂ − p₂)² + (p₁ − l₁)²).
///
/// Valid for independent observations. Of those that are alike, in more than ten points as in the
/// test, n in Wilson's intervals is what they are worth: as many as there are over the factor by
/// which ``SerialDependence`` raises a variance. One observation a half is enough for an interval, a
/// wide one; without two different times there are no halves.
///
/// Source: doctrine 7, "Wilson"; Newcombe 1998, Interval estimation for the difference between
/// independent proportions, method 10; Rao & Scott 1992, of the number of observations.
public struct ShareChange: Hashable, Sendable {
  /// What was counted of a half.
  public struct Half: Hashable, Sendable {
    /// How many had it.
    public var count = 0
    /// Of how many observations.
    public var n = 0

    var share: Double { Double(count) / Double(n) }
  }

  /// The earlier half.
  public let earlier: Half
  /// The later half.
  public let later: Half
  /// The later share less the earlier one, −1 to 1.
  public let change: Double
  /// Between which changes the true one lies, within −1 to 1.
  public let interval: ClosedRange<Double>
  /// How sure the interval is not: the level α it was made for.
  public let level: Double
  /// The time from the first observation to the last, above 0.
  public let span: Double

  /// The change of a share, from counts in any order; nil without two different times.
  ///
  /// - Parameters:
  ///   - level: α, two-sided, of the interval; above 0 and below 1.
  ///   - dependence: how far neighbours are alike, as in the test.
  /// - Complexity: O(n log n) in the number of counts.
  public init?(
    _ counts: [TimedCount], level: Double, dependence: SerialDependence = .none
  ) {
    precondition(0 < level && level < 1, "a level lies between 0 and 1")
    let counts = counts.sorted { $0.time < $1.time }
    guard let start = counts.first?.time, let end = counts.last?.time, start < end else {
      return nil
    }
    let places = counts.indices.dropFirst().filter { counts[$0 - 1].time < counts[$0].time }
    let halves = places.map { place in
      (earlier: Half(pooling: counts[..<place]), later: Half(pooling: counts[place...]))
    }
    guard
      let halves = halves.min(by: {
        abs($0.earlier.n - $0.later.n) < abs($1.earlier.n - $1.later.n)
      })
    else { return nil }
    (earlier, later) = halves
    let z = normalDeviate(tails: level)
    let factor = counts.count > MannKendall.mostExactPoints ? dependence.inflation : 1
    let (first, second) = (
      wilsonInterval(share: earlier.share, n: Double(earlier.n) / factor, z: z),
      wilsonInterval(share: later.share, n: Double(later.n) / factor, z: z)
    )
    let (before, after) = (earlier.share, later.share)
    change = after - before
    let down = Self.length(after - second.lowerBound, first.upperBound - before)
    let up = Self.length(second.upperBound - after, before - first.lowerBound)
    interval = max(-1, change - down)...min(1, change + up)
    self.level = level
    span = end - start
  }

  private static func length(_ one: Double, _ other: Double) -> Double {
    (one * one + other * other).squareRoot()
  }
}

extension ShareChange.Half {
  fileprivate init(pooling counts: ArraySlice<TimedCount>) {
    count = counts.reduce(0) { $0 + $1.count }
    n = counts.reduce(0) { $0 + $1.n }
  }
}
