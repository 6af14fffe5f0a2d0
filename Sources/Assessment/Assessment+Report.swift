import SeaworthyReadiness
public import SeaworthyTime
import SeaworthyTrends

extension Assessment {
  /// What a report on a period is made of: the scores at its end, or as of the question if that
  /// comes first, and the series up to and with it.
  ///
  /// - Parameters:
  ///   - period: The period; its length is that of the series' periods too.
  ///   - coastGuard: A coast guard's code; nil for the region with all of them.
  /// - Throws: ``AssessmentError/unknownCoastGuard(code:known:)``, or
  ///   ``AssessmentError/periodNotBegun(_:asOf:)``: nothing is told of the future.
  public func report(
    period: Period, coastGuard: String? = nil
  ) throws(AssessmentError) -> ReportAnswer {
    let groups = try groups(of: coastGuard)
    guard period.interval.start < asOf else { throw .periodNotBegun(period, asOf: asOf) }
    let t = min(asOf, period.interval.end)
    let periods = periods(of: groups, by: period.length, from: nil, through: period)
    let window = Interval(periods.first?.interval.start ?? t, t)
    return ReportAnswer(
      period: period, scores: scores(of: groups, at: t),
      trends: trends(of: groups, by: periods, at: t),
      conditions: Dictionary(
        uniqueKeysWithValues: groups.vessels.map { ($0.key, $0.history.spells(over: window)) }),
      prospects: prospects(of: groups, at: t), journalHead: journalHead)
  }
}
