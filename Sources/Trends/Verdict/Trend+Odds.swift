import SeaworthyTrendStatistics

extension Trend {
  /// Whether either the test or the interval of the change excludes chance, but not both in one
  /// direction, as a verdict asks: nothing is called then, though one of the figures looks as if.
  ///
  /// The test is of the order of all points, the interval of a share is that of its halves, and what
  /// depends on each other widens each in its own way. Source: doctrine 7, "Verdicts".
  public var isAtOdds: Bool {
    guard verdict == .undetermined, !isWithheld, case .tested(let test) = test,
      let interval = change?.interval
    else { return false }
    return test.p <= rule.level || interval.lowerBound > 0 || interval.upperBound < 0
  }
}
