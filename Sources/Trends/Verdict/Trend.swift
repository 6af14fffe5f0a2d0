import SeaworthyReadiness
public import SeaworthyTime
public import SeaworthyTrendStatistics

/// What observations show of change: the chart, the test, the change, and what may be said.
///
/// Source: doctrine 7.
public struct Trend: Hashable, Sendable {
  /// The observations.
  public let series: ObservationSeries
  /// By what the verdict is given.
  public let rule: VerdictRule
  /// The known changes at which the limits of the chart restart, oldest first: those that lie
  /// between points.
  public let shifts: [KnownShift]
  /// The chart of the points, in their order; a gap where no report of a visit can be relied on.
  public let chart: ProcessBehaviourChart
  /// How far each inspection of a boat is like the one before, beyond the trend.
  public let dependence: SerialDependence
  /// The test of a trend over all points, by their times in days.
  public let test: MannKendall
  /// How far it went over the span; nil without points at two times.
  public let change: ObservedChange?
  /// What may be said.
  public let verdict: Verdict
  /// Whether it would be a better verdict if it were not for reports that cannot be relied on.
  public let isWithheld: Bool
  /// How many more points it takes at least before a trend can be called: if the test has too few,
  /// those that are missing for it; otherwise if each of them goes further the same way. Nil where
  /// one is called, or where as many as there are would not do.
  public let more: Int?

  /// What a series shows.
  ///
  /// A visit of which no report can be relied on is left out; but had its reports told the worst,
  /// the verdict must still be as good: otherwise none is given. Without this, holding a bad report
  /// would better it. Source: doctrine 4, "Forgetting".
  ///
  /// - Parameter changes: The known changes that bear on it, in any order.
  public init(_ series: ObservationSeries, changes: [KnownShift] = [], rule: VerdictRule) {
    let inside = changes.filter { series.place(from: $0.at) != nil }
      .sorted { ($0.at, $0.citation.digest) < ($1.at, $1.citation.digest) }
    let restarts = inside.compactMap { series.place(from: $0.at) }
    let found = Finding(series, \.value, \.value, restarts: restarts, rule: rule)
    let isReliable = series.points.allSatisfy { $0.atWorst == $0.value }
    let atWorst =
      isReliable ? found : Finding(series, \.atWorst, \.atWorst, restarts: restarts, rule: rule)
    self.series = series
    self.rule = rule
    shifts = inside
    chart = found.chart
    dependence = found.dependence
    test = found.test
    change = found.change
    verdict = found.verdict.atWorst(atWorst.verdict)
    isWithheld = verdict == .undetermined && found.verdict != .undetermined
    more = found.more(rule)
  }

  /// The slope a day; nil of a share, and without points at two times.
  public var slope: TheilSen? {
    if case .slope(let slope)? = change { slope } else { nil }
  }

  /// How many points were tested.
  public var n: Int { series.points.count { $0.value != nil } }

  /// The visits of which no report, or not each, can be relied on.
  public var unreliable: Int { series.points.count { $0.atWorst != $0.value } }

  /// The time between the first and the last point that were tested; nil without any.
  public var span: (first: Instant, last: Instant)? {
    let times = series.points.filter { $0.value != nil }.map(\.at)
    guard let first = times.first, let last = times.last else { return nil }
    return (first, last)
  }
}

extension ObservationSeries {
  /// The place of the first point from an instant on, if there is one and one before it.
  fileprivate func place(from instant: Instant) -> Int? {
    points.firstIndex { $0.at >= instant }.flatMap { $0 > 0 ? $0 : nil }
  }
}

extension Verdict {
  /// What of it holds if the reports that cannot be relied on had told the worst: of two good
  /// verdicts the lesser, and no good one where that is none.
  fileprivate func atWorst(_ worst: Verdict) -> Verdict {
    guard let good else { return self }
    guard let other = worst.good else { return .undetermined }
    return other < good ? worst : self
  }

  /// How good it is, if it says that nothing gets worse.
  private var good: Int? {
    switch self {
    case .stable: 0
    case .improving(.slightly): 1
    case .improving(.plainly): 2
    case .improving(.significantly): 3
    case .worsening, .fluctuating, .undetermined: nil
    }
  }
}

/// What the methods say of one reading of the points.
private struct Finding {
  let chart: ProcessBehaviourChart
  let dependence: SerialDependence
  let test: MannKendall
  let change: ObservedChange?
  let verdict: Verdict
  private let points: [TimedValue]

  init(
    _ series: ObservationSeries, _ value: (ObservationSeries.Point) -> Double?,
    _ boat: (ObservationSeries.Boat) -> Double?, restarts: [Int], rule: VerdictRule
  ) {
    let start = series.points.first?.at ?? .distantPast
    let reading = series.points.map { point in
      value(point).map { TimedValue($0, at: (point.at - start).inDays) }
    }
    points = reading.compactMap(\.self)
    chart = ProcessBehaviourChart(series.points.map(value), restarts: restarts)
    dependence = series.dependence(reading, boat)
    test = MannKendall(points, dependence: dependence)
    change = series.change(reading, level: rule.level, dependence: dependence)
    verdict = Verdict(test, change, chart, better: series.metric.better, rule: rule)
  }

  /// See ``Trend/more``.
  func more(_ rule: VerdictRule) -> Int? {
    switch test {
    case .tooFew(let more): return more
    case .tested(let test):
      guard test.p > rule.level else { return nil }
      return MannKendall.furtherPoints(points, level: rule.level, dependence: dependence)
    }
  }
}
