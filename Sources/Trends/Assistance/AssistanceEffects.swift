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
  /// - Complexity: O(v a²), of v vessels with a arrivals each, times the vessels of a class.
  public init(
    _ records: [AssistanceRecord], coastGuard: String? = nil, in window: Interval = .always,
    circumstances: AssistanceCircumstances, rules: AssistanceRules
  ) {
    let known = AssistanceVisit.visits(in: records, rules)
    let asked = known.filter { coastGuard ?? $0.coastGuard == $0.coastGuard }
    let all = asked.filter { window.contains($0.start) }
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
      }, atOtherTimes: asked.count - all.count,
      perhapsVisits: Self.perhapsVisits(
        records.filter { coastGuard ?? $0.vessel.coastGuard == $0.vessel.coastGuard },
        in: window, besides: Set(known.map(\.kind))))
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
