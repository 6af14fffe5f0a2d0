public import SeaworthyStandards

/// By what the verdict on a series is given.
///
/// Source: doctrine 7, "Verdicts".
public struct VerdictRule: Hashable, Sendable {
  /// α: the two-sided level of the test and of the interval, above 0 and below 1.
  public var level: Double
  /// The smallest change over the span of a series that matters, in the series' unit.
  public var smallestChange: Double

  /// A rule.
  public init(level: Double, smallestChange: Double) {
    self.level = level
    self.smallestChange = smallestChange
  }

  /// The rule of a standard for a figure. Of a figure for which it has none every change matters,
  /// so that none is ever stable.
  public init(_ metric: ObservedMetric, by rules: TrendRules) {
    let points = rules.smallestChanges[metric] ?? 0
    self.init(
      level: rules.significanceLevel,
      smallestChange: metric.unit == .share ? points / 100 : points)
  }
}
