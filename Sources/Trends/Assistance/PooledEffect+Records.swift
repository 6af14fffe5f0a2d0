import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTrendStatistics

extension PooledEffect {
  /// What visits of one kind changed, with what cannot be relied on counted against them; and beside
  /// it, if there is any of that, what is told without it.
  init(
    of visits: [AssistanceVisit], beside compared: ComparisonClasses,
    _ circumstances: AssistanceCircumstances
  ) {
    let doubtful = compared.doubtfulReports(of: visits)
    let estimation = VisitEstimation(of: visits, beside: compared.counted)
    let ordered = visits.sorted { ($0.start, $0.coastGuard) < ($1.start, $1.coastGuard) }
    var effects = ordered.map(estimation.effect)
    if doubtful > 0 {
      let alone = ordered.map(\.withoutDoubtful)
      let estimation = VisitEstimation(of: alone, beside: compared.reliedOn)
      for (place, visit) in alone.enumerated() {
        let effect =
          compared.isSure(ordered[place]) ? effects[place] : estimation.effect(of: visit)
        effects[place].reliedOn = VisitEffect.ReliedOn(boats: effect.boats, test: effect.test)
      }
    }
    let seen = effects.flatMap { effect in
      effect.boats.compactMap { boat in
        estimation.pair(of: boat.vessel, in: effect.visit).map { (visit: effect.visit, pair: $0) }
      }
    }
    let others = Set(
      seen.flatMap { boat -> [ArrivalPair] in
        guard case .value(_, let others) = estimation.expectation(of: boat.pair) else { return [] }
        return others.filter { !$0.isStateUnknown }
      })
    let comparison = Proportion(
      count: others.count { $0.first.isReady }, of: others.count)
    let threats = ThreatFinding(
      records: compared.counted.records, circumstances: circumstances, seen: seen)
    self.init(
      kind: compared.kind, visits: effects, comparison: comparison,
      threats: threats.threats(
        visited: effects.flatMap(\.boats).onArrival, others: comparison),
      doubtfulReports: doubtful)
  }
}
