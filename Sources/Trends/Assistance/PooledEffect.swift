public import SeaworthyInspection
import SeaworthyReadiness
public import SeaworthyTrendStatistics

/// What visits of one kind changed together.
///
/// Kinds of visit are never pooled with each other. Source: doctrine 7, "kinds of visit apart".
public struct PooledEffect: Hashable, Sendable {
  /// The kind of the visits' inspections.
  public var kind: InspectionKind
  /// What became of the boats of each visit, oldest visit first.
  public var visits: [VisitEffect]
  /// The mean effect over all boats that can be compared, −1 to 1, each visit among the dates of its
  /// own boats; nil if none can be. Reports that cannot be relied on are counted against the visits.
  public var test: StratifiedPlaceboTest?
  /// The same by the reports alone that can be relied on; nil where all of them can, or if no boat
  /// can be compared then.
  public var reliedOn: StratifiedPlaceboTest?
  /// How many reports of inspections on board cannot be relied on, of the boats of the visits and of
  /// all of their classes.
  public var doubtfulReports: Int
  /// How the boats with which they are compared were found when the stretch began over which they
  /// are, each boat and stretch once.
  public var comparison: Proportion
  /// What else may have brought about what is seen.
  public var threats: [AssistanceThreat]

  /// What visits of one kind changed.
  public init(
    kind: InspectionKind, visits: [VisitEffect], comparison: Proportion,
    threats: [AssistanceThreat], doubtfulReports: Int = 0
  ) {
    self.kind = kind
    self.visits = visits
    self.comparison = comparison
    self.threats = threats
    self.doubtfulReports = doubtfulReports
    test = Self.test(visits.map { ($0.boats, $0.test) })
    reliedOn = Self.test(visits.compactMap { $0.reliedOn.map { ($0.boats, $0.test) } })
  }

  /// Visits, each among the dates of its own boats; nil if none can be compared.
  private static func test(
    _ visits: [(boats: [VisitedBoat], test: PlaceboDateTest?)]
  ) -> StratifiedPlaceboTest? {
    let strata = visits.compactMap { boats, test in
      test.map { test in
        StratifiedPlaceboTest.Stratum(
          weight: Double(boats.compared.count), effect: test.effect,
          placebos: test.placebos.map(\.effect))
      }
    }
    return strata.isEmpty ? nil : StratifiedPlaceboTest(strata)
  }

  /// All boats of all visits: a boat counts once a visit.
  public var boats: [VisitedBoat] { visits.flatMap(\.boats) }

  /// What may be said of the effect of all visits of the kind.
  public func verdict(level: Double) -> EffectVerdict {
    let counted = verdict(boats, test, level)
    let alone = visits.compactMap(\.reliedOn)
    guard !alone.isEmpty else { return counted }
    return counted.held(against: verdict(alone.flatMap(\.boats), reliedOn, level))
  }

  /// Between which effects the true one lies: as wide as with and without the reports that cannot be
  /// relied on; nil where no boat can be compared.
  public func interval(level: Double) -> PlaceboDateTest.Interval? {
    guard let counted = test?.interval(level: level) else { return nil }
    guard visits.contains(where: { $0.reliedOn != nil }) else { return counted }
    let alone = reliedOn?.interval(level: level)
    return PlaceboDateTest.Interval(
      low: counted.low.flatMap { low in alone?.low.map { min(low, $0) } },
      high: counted.high.flatMap { high in alone?.high.map { max(high, $0) } })
  }

  private func verdict(
    _ boats: [VisitedBoat], _ test: StratifiedPlaceboTest?, _ level: Double
  ) -> EffectVerdict {
    guard let test else {
      return boats.allSatisfy { $0.nextAt == nil } ? .notSeenSince : .noComparison
    }
    guard test.smallestP <= level else { return lacking(test, level) }
    return EffectVerdict(effect: test.effect, p: test.p, level: level)
  }

  /// How many more visits with as many dates as that with the most would do; where none has any, how
  /// many dates one visit would take.
  private func lacking(_ test: StratifiedPlaceboTest, _ level: Double) -> EffectVerdict {
    let ways = 1 + (test.strata.map(\.placebos.count).max() ?? 0)
    guard ways > 1 else {
      return .tooFew(more: VisitEffect.datesNeeded(level), of: .dates)
    }
    var (more, p) = (0, test.smallestP)
    while p > level {
      more += 1
      p /= Double(ways)
    }
    return .tooFew(more: more, of: .visits)
  }
}
