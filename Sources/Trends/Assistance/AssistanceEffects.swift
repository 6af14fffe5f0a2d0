import SeaworthyInspection
public import SeaworthyReadiness
public import SeaworthyTime

/// What visits changed: each visit by itself, and all of one kind together.
///
/// Source: doctrine 7, "effect of a visit".
public struct AssistanceEffects: Hashable, Sendable {
  /// The rules by which they were worked out.
  public var rules: AssistanceRules
  /// The visits of each kind, technical assistance visits first.
  public var kinds: [PooledEffect]

  /// What visits changed.
  public init(rules: AssistanceRules, kinds: [PooledEffect]) {
    self.rules = rules
    self.kinds = kinds
  }

  /// What visits changed, from the records of all vessels with which their boats may be compared.
  ///
  /// - Parameters:
  ///   - records: Of every vessel of the region that counts, in any order.
  ///   - coastGuard: The code of the coast guard whose visits are asked after; nil for all.
  ///   - window: When the visits began.
  ///   - circumstances: What changed besides.
  ///   - rules: The rules.
  /// - Complexity: O(v a²), of v vessels with a arrivals each, times the vessels of a class.
  public init(
    _ records: [AssistanceRecord], coastGuard: String? = nil, in window: Interval = .always,
    circumstances: AssistanceCircumstances, rules: AssistanceRules
  ) {
    let all = AssistanceVisit.visits(in: records, rules).filter {
      (coastGuard == nil || $0.coastGuard == coastGuard) && window.contains($0.start)
    }
    let byKind = Dictionary(grouping: all, by: \.kind)
    let order: [InspectionKind] =
      [.technicalAssistanceVisit]
      + InspectionKind.allCases.filter { $0 != .technicalAssistanceVisit }
    self.init(
      rules: rules,
      kinds: order.compactMap { kind in
        byKind[kind].map {
          PooledEffect(of: $0, kind, among: records, circumstances, rules)
        }
      })
  }
}

extension PooledEffect {
  /// What visits of one kind changed.
  fileprivate init(
    of visits: [AssistanceVisit], _ kind: InspectionKind, among records: [AssistanceRecord],
    _ circumstances: AssistanceCircumstances, _ rules: AssistanceRules
  ) {
    let estimation = VisitEstimation(records, visits, of: kind, rules)
    let effects = visits.sorted { ($0.start, $0.coastGuard) < ($1.start, $1.coastGuard) }
      .map(estimation.effect)
    let seen = effects.flatMap { effect in
      effect.boats.compactMap { boat in
        estimation.pair(of: boat.vessel, in: effect.visit).map { (visit: effect.visit, pair: $0) }
      }
    }
    let compared = Set(
      seen.flatMap { boat -> [ArrivalPair] in
        guard case .value(_, let others) = estimation.expectation(of: boat.pair) else { return [] }
        return others
      })
    let comparison = Proportion(
      count: compared.count { $0.first.isReady }, of: compared.count)
    let threats = ThreatFinding(
      records: Dictionary(records.map { ($0.vessel, $0) }) { first, _ in first },
      circumstances: circumstances, seen: seen)
    self.init(
      kind: kind, visits: effects, comparison: comparison,
      threats: threats.threats(
        visited: effects.flatMap(\.boats).onArrival, others: comparison))
  }
}
