import SeaworthyLedger
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
  ) async throws(AssessmentError) -> ReportAnswer {
    let groups = try groups(of: coastGuard)
    guard period.interval.start < asOf else { throw .periodNotBegun(period, asOf: asOf) }
    let t = min(asOf, period.interval.end)
    let window = window(of: groups, by: period.length, from: nil, through: period)
    let shown = Interval(window.periods.first?.interval.start ?? t, t)
    // Side by side on the cores, for each of these takes its time.
    async let changes = period.comparedInReports.map { earlier in
      self.changes(of: groups, from: earlier, to: period, restatedBy: (self, groups), at: t)
    }
    async let conditions = groups.vessels.map { vessel in
      (vessel.key, vessel.history.spells(over: shown))
    }
    async let prospects = self.prospects(of: groups, at: t)
    async let assistance = self.assistance(
      coastGuards: groups.all.map(\.coastGuard), to: period, at: t)
    let scored = await self.scored(groups, at: t)
    async let needs = self.needs(
      of: groups, period: period, at: t,
      scores: groups.vessels.compactMap { scored[$0.key]?.score })
    async let scores = self.scores(of: groups, by: scored, at: t)
    let findings = await self.findings(of: assessed)
    return ReportAnswer(
      period: period, scores: await scores,
      trends: await trends(of: groups, in: window, from: findings, at: t),
      changes: await changes,
      warnings: try await earlyWarnings(
        from: findings, by: period.length, from: nil, through: period, at: t),
      needs: await needs, assistance: await assistance,
      conditions: Dictionary(uniqueKeysWithValues: await conditions),
      prospects: await prospects, journalHead: journalHead)
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
