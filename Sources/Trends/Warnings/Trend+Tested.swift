import SeaworthyTrendStatistics

extension Trend {
  /// What its test said of the points that can be relied on; nil where they are too few for it.
  public var tested: EarlyWarnings<Trend>.TestedSeries? {
    guard case .tested(let test) = test else { return nil }
    let isLowerBetter = series.metric.better == .lower
    return tested(test, goesDown: isLowerBetter ? test.statistic > 0 : test.statistic < 0)
  }

  /// What its test would say if the reports that cannot be relied on spoke most for a worsening;
  /// ``tested`` where there are none. Nil where the points would still be too few. Readings that
  /// nobody has are not said to depend on each other: that could rule a warning out.
  public var testedAtWorst: EarlyWarnings<Trend>.TestedSeries? {
    guard let points = series.mostWorsening else { return tested }
    guard case .tested(let test) = MannKendall(points) else { return nil }
    return tested(test, goesDown: test.statistic < 0)
  }

  /// Which way it goes is told by the statistic: the median slope of a figure that takes few values
  /// is 0 even where it surely falls.
  private func tested(
    _ test: MannKendall.Test, goesDown: Bool
  ) -> EarlyWarnings<Trend>.TestedSeries {
    EarlyWarnings.TestedSeries(
      name: self, p: test.p, isWorsening: test.statistic == 0 ? nil : goesDown)
  }
}
