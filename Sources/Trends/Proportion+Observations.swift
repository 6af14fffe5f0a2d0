public import SeaworthyReadiness
import SeaworthyTrendStatistics

extension Proportion {
  /// The share of observations on arrival that found the boat FMC or PMC, n counting boat-visits.
  ///
  /// A boat found in whatever other condition, unknown too, was not found ready.
  /// Source: doctrine 3, "Found ready".
  public init(of observations: [ArrivalObservation]) {
    self.init(count: observations.count(where: \.isReady), of: observations.count)
  }

  /// The share `count`/`n` of independent observations, with its interval at 95 %.
  ///
  /// - Parameters:
  ///   - count: How many observations had it, from 0 to `n`.
  ///   - n: How many observations there are, 0 or more.
  init(count: Int, of n: Int) {
    let interval = wilsonInterval(count: count, n: n, z: normalDeviate95)
    self.init(
      count: count, n: n, value: n > 0 ? Double(count) / Double(n) : nil,
      low: interval.lowerBound, high: interval.upperBound)
  }
}
