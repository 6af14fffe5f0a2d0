import SeaworthyReadiness
public import SeaworthyTime
import SeaworthyTrends

extension Assessment {
  /// What a report on a period is made of: the scores at its end, or as of the question if that
  /// comes first, the trends and series up to and with it, what moved the rate, the early warnings,
  /// the needs of the period and what visits changed.
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
    let findings = findings()
    return ReportAnswer(
      period: period, scores: scores(of: groups, at: t),
      trends: trends(of: groups, by: periods, from: findings, at: t),
      changes: period.comparedInReports.map { earlier in
        changes(of: groups, from: earlier, to: period, restatedBy: (self, groups), at: t)
      },
      warnings: try earlyWarnings(
        from: findings, by: period.length, from: nil, through: period, at: t),
      needs: try needs(period: period, coastGuard: coastGuard),
      assistance: try ([nil] + groups.coastGuards.map(\.coastGuard)).filter {
        $0 != nil || coastGuard == nil
      }.map { code throws(AssessmentError) in
        try assistance(coastGuard: code, from: nil, to: period, at: t)
      },
      conditions: Dictionary(
        uniqueKeysWithValues: groups.vessels.map { ($0.key, $0.history.spells(over: window)) }),
      prospects: prospects(of: groups, at: t), journalHead: journalHead)
  }
}

extension Period {
  /// The periods with which a report compares one of the same length: the one before, and the same
  /// one a year before.
  fileprivate var comparedInReports: [Period] {
    let before = Period(length, containing: interval.start - Milliseconds(1))
    // 365 days before the first day of a period lies the first or second of its month.
    let yearBefore = Period(length, containing: interval.start - .days(365))
    return before == yearBefore ? [before] : [before, yearBefore]
  }
}
