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
  /// own boats; nil if none can be.
  public var test: StratifiedPlaceboTest?
  /// How the boats with which they are compared were found when the stretch began over which they
  /// are, each boat and stretch once.
  public var comparison: Proportion
  /// What else may have brought about what is seen.
  public var threats: [AssistanceThreat]

  /// What visits of one kind changed.
  public init(
    kind: InspectionKind, visits: [VisitEffect], comparison: Proportion,
    threats: [AssistanceThreat]
  ) {
    self.kind = kind
    self.visits = visits
    self.comparison = comparison
    self.threats = threats
    let strata = visits.compactMap { visit in
      visit.test.map { test in
        StratifiedPlaceboTest.Stratum(
          weight: Double(visit.boats.count { $0.effect != nil }), effect: test.effect,
          placebos: test.placebos.map(\.effect))
      }
    }
    test = strata.isEmpty ? nil : StratifiedPlaceboTest(strata)
  }

  /// All boats of all visits: a boat counts once a visit.
  public var boats: [VisitedBoat] { visits.flatMap(\.boats) }

  /// What may be said of the effect of all visits of the kind.
  public func verdict(level: Double) -> EffectVerdict {
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

extension [VisitedBoat] {
  /// Those that can be compared.
  public var compared: [VisitedBoat] { filter { $0.effect != nil } }

  /// How they were found by the visit, of those of which that is known.
  public var onArrival: Proportion {
    Proportion(count: count { $0.wasReady == true }, of: count { $0.wasReady != nil })
  }

  /// How they were found on their next arrival, of those that were seen since.
  public var onNextArrival: Proportion {
    Proportion(count: count { $0.isReady == true }, of: count { $0.isReady != nil })
  }

  /// The mean of what was expected anyway, 0 to 1, over those that can be compared; nil if none can
  /// be.
  public var expectedAnyway: Double? {
    let values = compactMap { boat -> Double? in
      if case .expected(let anyway, _) = boat.comparison { anyway } else { nil }
    }
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
