/// Whether a series rises or falls with time, by the order of its values alone.
///
/// Every pair of points at different times that differ in value counts 1 if it rises and −1 if it
/// falls; S is the sum. Under the hypothesis that all orders of the values are equally likely, p is
/// the probability of an S at least as far from 0, on either side: exactly up to ten points, ties
/// of values and of times included; beyond by the normal distribution with the variance of S under
/// those ties and a continuity correction, 2 (1 − Φ((|S| − 1)/σ)).
///
/// The points must be independent: of values carried forward or of trailing means p says nothing.
/// Of observations that are alike from one to the next, ``SerialDependence`` raises the variance.
/// Below five points no p could be called, and none is given. Where nothing can be compared, all
/// values or all times being equal, p is 1.
///
/// Source: doctrine 7, "Mann–Kendall"; Mann 1945; Kendall 1970, chapters 4 and 5; Gilbert 1987,
/// 16.4.
public enum MannKendall: Hashable, Sendable {
  /// Fewer points than can be called.
  ///
  /// - Parameter more: How many are missing, 1 to 5.
  case tooFew(more: Int)
  /// The test.
  case tested(Test)

  /// How many points a call takes.
  public static let leastPoints = 5
  /// Up to how many points the distribution is worked out exactly.
  public static let mostExactPoints = 10

  /// What the test found.
  public struct Test: Hashable, Sendable {
    /// How p was found.
    public enum Distribution: Hashable, Sendable {
      /// By the exact distribution of S over all orders of the values.
      case exact
      /// By the normal distribution, with continuity correction.
      case normal
    }

    /// How many points there are, those at one time each counted.
    public let n: Int
    /// S: above 0 where more pairs rise.
    public let statistic: Int
    /// How many pairs differ in time and in value: the most that |S| could be by their number.
    public let pairs: Int
    /// The variance of S under the hypothesis, 0 or more, with what dependence adds to it.
    public let variance: Double
    /// The two-sided p, up to 1; 0 only where it is below 10⁻³⁰⁰.
    public let p: Double
    /// The least p that these values at these times could give in any order.
    public let smallestP: Double
    /// How p was found.
    public let distribution: Distribution
  }

  /// Tests points in any order.
  ///
  /// - Parameter dependence: how far neighbours are alike; it counts where p is by the normal
  ///   distribution.
  /// - Complexity: O(n²); up to ten points that of the exact distribution, some hundredths of a
  ///   millisecond, or some milliseconds where both values and times are tied.
  public init(_ points: [TimedValue], dependence: SerialDependence = .none) {
    guard points.count >= Self.leastPoints else {
      self = .tooFew(more: Self.leastPoints - points.count)
      return
    }
    let score = KendallScore(points)
    let values = tiedGroups(points.lazy.map(\.value))
    let times = tiedGroups(points.lazy.map(\.time))
    var variance = KendallScore.variance(values: values, times: times)
    if points.count <= Self.mostExactPoints {
      let distribution = KendallDistribution(values: values, times: times)
      self = .tested(
        Test(
          n: points.count, statistic: score.statistic, pairs: score.pairs, variance: variance,
          p: distribution.tails(from: abs(score.statistic)),
          smallestP: distribution.tails(from: distribution.greatest), distribution: .exact))
    } else {
      variance *= dependence.inflation
      self = .tested(
        Test(
          n: points.count, statistic: score.statistic, pairs: score.pairs, variance: variance,
          p: Self.normal(score.statistic, variance: variance),
          smallestP: Self.normal(Self.greatest(points), variance: variance),
          distribution: .normal))
    }
  }

  /// The two-sided p of S by the normal distribution, with continuity correction.
  static func normal(_ statistic: Int, variance: Double) -> Double {
    guard variance > 0, abs(statistic) > 1 else { return 1 }
    return normalTails(beyond: Double(abs(statistic) - 1) / variance.squareRoot())
  }

  /// The farthest from 0 that S can be: with the values in rising order, or in falling order. Then
  /// every pair counts that differs in time and in value.
  private static func greatest(_ points: [TimedValue]) -> Int {
    let (values, times) = (points.map(\.value).sorted(), points.map(\.time).sorted())
    let orders: [[Double]] = [values, values.reversed()]
    return orders.map { values in
      pairs(points.count) - pairs(tiedIn: values, values) - pairs(tiedIn: times, times)
        + pairs(tiedIn: values, times)
    }.max() ?? 0
  }

  /// How many pairs of places are equal both in one and in the other of two ordered lists.
  private static func pairs(tiedIn one: [Double], _ other: [Double]) -> Int {
    var (pairs, run) = (0, 0)
    for place in one.indices.dropFirst() {
      let isTied = one[place] == one[place - 1] && other[place] == other[place - 1]
      run = isTied ? run + 1 : 0
      pairs += run
    }
    return pairs
  }

  private static func pairs(_ n: Int) -> Int { n * (n - 1) / 2 }
}
