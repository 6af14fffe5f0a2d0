import SeaworthyTrendStatistics

extension Verdict {
  /// The last places of binary fractions do not count: what is so near a limit is on it.
  private static let tolerance = 1e-9

  /// The verdict on a series from what the methods say of its points.
  ///
  /// Called if p ≤ α and the interval of the change over the span, which goes the same way as the
  /// test, excludes 0: significantly if it excludes the smallest change that matters too, slightly
  /// if the change itself is below that. Otherwise stable if the interval lies inside ± the smallest
  /// change, fluctuating if there is no trend, p being above α, and the limits of the chart are wider
  /// than four times it. Fewer points than the test takes say nothing, so that there is never an
  /// arrow from two of them. Source: doctrine 7, "Verdicts".
  ///
  /// - Parameters:
  ///   - test: the test of a trend.
  ///   - change: the change over the span, with its interval at the rule's level; nil without two
  ///     times.
  ///   - chart: the chart, of whose last limits it is told.
  init(
    _ test: MannKendall, _ change: ObservedChange?, _ chart: ProcessBehaviourChart, better: Better,
    rule: VerdictRule
  ) {
    guard case .tested(let test) = test, let change else {
      self = .undetermined
      return
    }
    if test.p <= rule.level, (change.change > 0) == (test.statistic > 0),
      let extent = Self.extent(change, rule)
    {
      self = (change.change > 0) == (better != .lower) ? .improving(extent) : .worsening(extent)
    } else if Self.isInside(change.interval, rule) {
      self = .stable
    } else if test.p > rule.level, Self.isWide(chart, rule) {
      self = .fluctuating
    } else {
      self = .undetermined
    }
  }

  /// How great the change is; nil where its interval holds 0, or there is none.
  private static func extent(_ change: ObservedChange, _ rule: VerdictRule) -> Extent? {
    guard let interval = change.interval else { return nil }
    let least = max(interval.lowerBound, -interval.upperBound)
    guard least > 0 else { return nil }
    if least > rule.smallestChange + tolerance { return .significantly }
    return abs(change.change) < rule.smallestChange - tolerance ? .slightly : .plainly
  }

  /// Whether every change that may be is below the smallest that matters.
  ///
  /// An end at 0 is no bound. It is that of pairs with one value, of which counts and scores may have
  /// many: where most of a boat's inspections find no discrepancy the interval would be 0 to 0,
  /// however many the others find. A share's interval is that of its halves.
  private static func isInside(_ interval: ClosedRange<Double>?, _ rule: VerdictRule) -> Bool {
    guard let interval, interval.lowerBound != 0, interval.upperBound != 0 else { return false }
    return max(interval.upperBound, -interval.lowerBound) < rule.smallestChange - tolerance
  }

  private static func isWide(_ chart: ProcessBehaviourChart, _ rule: VerdictRule) -> Bool {
    guard let limits = chart.segments.last?.limits else { return false }
    return limits.width > 4 * rule.smallestChange + tolerance
  }
}
