extension MannKendall {
  /// How many more points it takes at least until a trend is called, if each of them is later than
  /// all others and goes farther the way that the points go, up where they go neither way; nil if as
  /// many more as there are would not do.
  ///
  /// Such a point differs from every other in time and in value: S goes as much farther as there
  /// are points before it, and no tie is added.
  ///
  /// "At least" is with the dependence as it is now. Further points may show less likeness, or raise
  /// the number from which it counts, and then fewer or more of them would do.
  ///
  /// - Parameters:
  ///   - points: The points, in any order; as many as a call takes or more.
  ///   - level: α, two-sided: at or below it a trend is called.
  ///   - dependence: How far neighbours are alike.
  /// - Complexity: O(n²), and O(n) more for each further point.
  public static func furtherPoints(
    _ points: [TimedValue], level: Double, dependence: SerialDependence = .none
  ) -> Int? {
    var statistic = KendallScore(points).statistic
    let sign = statistic < 0 ? -1 : 1
    var values = tiedGroups(points.lazy.map(\.value))
    var times = tiedGroups(points.lazy.map(\.time))
    for more in 1...max(points.count, 1) {
      statistic += sign * (points.count + more - 1)
      // Ties in both make p depend on which values are tied: one below all others is the first.
      values.insert(1, at: sign < 0 ? 0 : values.count)
      times.append(1)
      let p =
        if points.count + more <= mostExactPoints {
          KendallDistribution(values: values, times: times).tails(from: abs(statistic))
        } else {
          normal(
            statistic,
            variance: KendallScore.variance(values: values, times: times) * dependence.inflation)
        }
      if p <= level { return more }
    }
    return nil
  }
}
