public import SeaworthyInspection
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
  /// - Complexity: That of the ``ComparisonClasses`` of each kind.
  public init(
    _ records: [AssistanceRecord], coastGuard: String? = nil, in window: Interval = .always,
    circumstances: AssistanceCircumstances, rules: AssistanceRules
  ) {
    let visits = AssistanceVisit.visits(in: records, rules)
    self.init(
      of: visits, coastGuard: coastGuard, in: window,
      beside: Self.kinds(of: visits).map { ComparisonClasses(records, askingAfter: $0, rules) },
      circumstances: circumstances, rules: rules)
  }

  /// The same beside boats that were worked out before, for several coast guards.
  ///
  /// - Parameters:
  ///   - visits: All visits that the records tell of.
  ///   - compared: The boats of each kind of them, technical assistance visits first.
  public init(
    of visits: [AssistanceVisit], coastGuard: String? = nil, in window: Interval = .always,
    beside compared: [ComparisonClasses], circumstances: AssistanceCircumstances,
    rules: AssistanceRules
  ) {
    let asked = visits.filter {
      (coastGuard == nil || $0.coastGuard == coastGuard) && window.contains($0.start)
    }
    let byKind = Dictionary(grouping: asked, by: \.kind)
    self.init(
      rules: rules,
      kinds: compared.compactMap { compared in
        byKind[compared.kind].map { PooledEffect(of: $0, beside: compared, circumstances) }
      })
  }

  /// The kinds of some visits, in the order in which they are told of.
  public static func kinds(of visits: [AssistanceVisit]) -> [InspectionKind] {
    let kinds = Set(visits.map(\.kind))
    return InspectionKind.allCases.filter { $0 == .technicalAssistanceVisit && kinds.contains($0) }
      + InspectionKind.allCases.filter { $0 != .technicalAssistanceVisit && kinds.contains($0) }
  }
}

extension PooledEffect {
  /// What visits of one kind changed.
  fileprivate init(
    of visits: [AssistanceVisit], beside compared: ComparisonClasses,
    _ circumstances: AssistanceCircumstances
  ) {
    let estimation = VisitEstimation(of: visits, beside: compared)
    let effects = visits.sorted { ($0.start, $0.coastGuard) < ($1.start, $1.coastGuard) }
      .map(estimation.effect)
    let seen = effects.flatMap { effect in
      effect.boats.compactMap { boat in
        estimation.pair(of: boat.vessel, in: effect.visit).map { (visit: effect.visit, pair: $0) }
      }
    }
    let others = Set(
      seen.flatMap { boat -> [ArrivalPair] in
        guard case .value(_, let others) = estimation.expectation(of: boat.pair) else { return [] }
        return others
      })
    let comparison = Proportion(
      count: others.count { $0.first.isReady }, of: others.count)
    let threats = ThreatFinding(
      records: compared.records, circumstances: circumstances, seen: seen)
    self.init(
      kind: compared.kind, visits: effects, comparison: comparison,
      threats: threats.threats(
        visited: effects.flatMap(\.boats).onArrival, others: comparison))
  }
}
