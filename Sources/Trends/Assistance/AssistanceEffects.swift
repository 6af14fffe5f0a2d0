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
  /// How many visits are known that began at other times than those asked after, each kind apart.
  public var atOtherTimes: Int
  /// How many reports of inspections at the times asked after cannot be relied on and may be of
  /// visits, where nobody knows of one of their kind.
  public var perhapsVisits: Int

  /// What visits changed.
  public init(
    rules: AssistanceRules, kinds: [PooledEffect], atOtherTimes: Int = 0, perhapsVisits: Int = 0
  ) {
    self.rules = rules
    self.kinds = kinds
    self.atOtherTimes = atOtherTimes
    self.perhapsVisits = perhapsVisits
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
      of: visits, in: records, coastGuard: coastGuard, at: window,
      beside: Self.kinds(of: visits).map { ComparisonClasses(records, askingAfter: $0, rules) },
      circumstances: circumstances, rules: rules)
  }

  /// The same beside boats that were worked out before, for several coast guards.
  ///
  /// - Parameters:
  ///   - visits: All visits that the records tell of.
  ///   - records: Of every vessel of the region that counts, in any order.
  ///   - coastGuard: The code of the coast guard whose visits are asked after; nil for all.
  ///   - window: When the visits began.
  ///   - compared: The boats of each kind of them, technical assistance visits first.
  ///   - circumstances: What changed besides.
  ///   - rules: The rules.
  public init(
    of visits: [AssistanceVisit], in records: [AssistanceRecord], coastGuard: String? = nil,
    at window: Interval = .always, beside compared: [ComparisonClasses],
    circumstances: AssistanceCircumstances, rules: AssistanceRules
  ) {
    let known = visits.filter { coastGuard ?? $0.coastGuard == $0.coastGuard }
    let asked = known.filter { window.contains($0.start) }
    let byKind = Dictionary(grouping: asked, by: \.kind)
    self.init(
      rules: rules,
      kinds: compared.compactMap { compared in
        byKind[compared.kind].map { PooledEffect(of: $0, beside: compared, circumstances) }
      }, atOtherTimes: known.count - asked.count,
      perhapsVisits: Self.perhapsVisits(
        records.filter { coastGuard ?? $0.vessel.coastGuard == $0.vessel.coastGuard },
        in: window, besides: Set(visits.map(\.kind))))
  }

  /// The kinds of some visits, in the order in which they are told of.
  public static func kinds(of visits: [AssistanceVisit]) -> [InspectionKind] {
    let kinds = Set(visits.map(\.kind))
    return InspectionKind.allCases.filter { $0 == .technicalAssistanceVisit && kinds.contains($0) }
      + InspectionKind.allCases.filter { $0 != .technicalAssistanceVisit && kinds.contains($0) }
  }

  private static func perhapsVisits(
    _ records: [AssistanceRecord], in window: Interval, besides kinds: Set<InspectionKind>
  ) -> Int {
    records.flatMap(\.doubtful).count { inspection in
      inspection.mayHaveBegun(in: window)
        && !kinds.contains(where: inspection.mayBeVisit)
        && InspectionKind.allCases.contains(where: inspection.mayBeVisit)
    }
  }
}
