import SeaworthyStandards
import SeaworthyTrendStatistics
import SeaworthyTrends

/// What is said of series that fall by so much.
struct DetectionTally {
  /// Series with a verdict of worsening.
  var worsening = ClusteredShare()
  /// Series with a verdict of improving.
  var improving = ClusteredShare()
  /// Series that are called stable.
  var stable = ClusteredShare()
  /// Series whose test alone is at or below the level.
  var tested = ClusteredShare()
  /// Series whose interval of the change holds the true one, of those that have an interval.
  var covered = ClusteredShare()

  /// The tally of a number of series.
  init(_ series: DetectionSeries, of count: Int, by rules: TrendRules) {
    for seed in 1...count {
      let trend = series.trend(seed: seed, by: rules)
      worsening.add(trend.verdict.isWorsening ? 1 : 0, of: 1)
      improving.add(trend.verdict.isImproving ? 1 : 0, of: 1)
      stable.add(trend.verdict == .stable ? 1 : 0, of: 1)
      tested.add((trend.tested?.p ?? 1) <= rules.significanceLevel ? 1 : 0, of: 1)
      if let interval = trend.change?.interval {
        let change = series.change(over: trend)
        covered.add(
          interval.lowerBound - 1e-9 <= change && change <= interval.upperBound + 1e-9 ? 1 : 0,
          of: 1)
      }
    }
  }
}
