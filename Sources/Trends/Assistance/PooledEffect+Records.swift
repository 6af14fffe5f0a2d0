import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTrendStatistics

extension PooledEffect {
  /// What visits of one kind changed, with what cannot be relied on counted against them; and beside
  /// it, if there is any of that, what is told without it.
  init(
    of visits: [AssistanceVisit], _ kind: InspectionKind, among records: [AssistanceRecord],
    _ circumstances: AssistanceCircumstances, _ rules: AssistanceRules
  ) {
    let doubtful = Self.doubtful(records, visits)
    let estimation = VisitEstimation(records, visits, of: kind, rules)
    let ordered = visits.sorted { ($0.start, $0.coastGuard) < ($1.start, $1.coastGuard) }
    var effects = ordered.map(estimation.effect)
    if doubtful > 0 {
      let alone = ordered.map(\.withoutDoubtful)
      let estimation = VisitEstimation(records.map(\.withoutDoubtful), alone, of: kind, rules)
      for (place, effect) in alone.map(estimation.effect).enumerated() {
        effects[place].reliedOn = VisitEffect.ReliedOn(boats: effect.boats, test: effect.test)
      }
    }
    let seen = effects.flatMap { effect in
      effect.boats.compactMap { boat in
        estimation.pair(of: boat.vessel, in: effect.visit).map { (visit: effect.visit, pair: $0) }
      }
    }
    let compared = Set(
      seen.flatMap { boat -> [ArrivalPair] in
        guard case .value(_, let others) = estimation.expectation(of: boat.pair) else { return [] }
        return others.filter { !$0.isStateUnknown }
      })
    let comparison = Proportion(
      count: compared.count { $0.first.isReady }, of: compared.count)
    let threats = ThreatFinding(
      records: Dictionary(records.map { ($0.vessel, $0) }) { first, _ in first },
      circumstances: circumstances, seen: seen)
    self.init(
      kind: kind, visits: effects, comparison: comparison,
      threats: threats.threats(
        visited: effects.flatMap(\.boats).onArrival, others: comparison),
      doubtfulReports: doubtful)
  }

  /// How many reports that cannot be relied on bear on visits: those of their boats, and of all of
  /// the same classes.
  private static func doubtful(
    _ records: [AssistanceRecord], _ visits: [AssistanceVisit]
  ) -> Int {
    let visited = Set(visits.flatMap(\.boats.keys))
    let classes = Set(records.filter { visited.contains($0.vessel) }.compactMap(\.vesselClass))
    return records.filter { record in
      visited.contains(record.vessel) || record.vesselClass.map(classes.contains) ?? false
    }.reduce(0) { $0 + $1.doubtful.count }
  }
}
