/// Which of many tests may be called, when of those called only a set share may be false.
///
/// With p₍₁₎ ≤ … ≤ p₍ₘ₎ and c = 1 + ½ + … + 1/m, the adjusted p of rank i is the least of
/// m c p₍ⱼ₎/j over j ≥ i, 1 at most; what has an adjusted p of q or less is called. Valid however
/// the tests depend on each other. Of no tests none is called.
///
/// Source: doctrine 7, "many at once"; Benjamini and Yekutieli 2001, theorem 1.3.
public struct BenjaminiYekutieli: Hashable, Sendable {
  /// The adjusted p values, 0 to 1, in the order of the tests.
  public let adjusted: [Double]
  /// The share of those called that may be false, on average: q.
  public let rate: Double

  /// Adjusts the p values of a family of tests: of every test that was made, called or not.
  ///
  /// - Parameters:
  ///   - p: One a test, 0 to 1, in any order.
  ///   - rate: q, above 0 and below 1.
  /// - Complexity: O(m log m).
  public init(_ p: [Double], rate: Double) {
    precondition(0 < rate && rate < 1, "a rate lies between 0 and 1")
    precondition(p.allSatisfy { 0 <= $0 && $0 <= 1 }, "a p lies between 0 and 1")
    let harmonic = stride(from: p.count, to: 0, by: -1).reduce(0) { $0 + 1 / Double($1) }
    var (adjusted, least) = (p, 1.0)
    let byRank = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
    for (place, test) in byRank.enumerated().reversed() {
      least = min(least, p[test] * Double(p.count) * harmonic / Double(place + 1))
      adjusted[test] = least
    }
    self.adjusted = adjusted
    self.rate = rate
  }

  /// How many tests there are.
  public var tested: Int { adjusted.count }
  /// Which of them are called, by their places.
  public var called: [Int] { adjusted.indices.filter { adjusted[$0] <= rate } }
  /// How many of those called are false on average, at most: q × how many are called.
  ///
  /// The mean, over many such families, of the share of false ones among the called is at most q;
  /// of one family it is no promise.
  public var expectedFalse: Double { rate * Double(called.count) }
}
