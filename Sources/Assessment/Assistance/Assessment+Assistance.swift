import SeaworthyInspection
import SeaworthyLedger
import SeaworthyReadiness
import SeaworthyStandards
public import SeaworthyTime
import SeaworthyTrends

extension Assessment {
  /// What visits to a coast guard, or to each, changed.
  ///
  /// Their boats are compared with those of the same class of every coast guard.
  ///
  /// - Parameters:
  ///   - coastGuard: Its code; nil for all.
  ///   - from: The first period in which the visits began; nil for all up to the last.
  ///   - to: The last one; nil for all from the first on.
  /// - Throws: ``AssessmentError/unknownCoastGuard(code:known:)``.
  public func assistance(
    coastGuard: String? = nil, from: Period? = nil, to: Period? = nil
  ) throws(AssessmentError) -> AssistanceAnswer {
    _ = try groups(of: coastGuard)
    let (records, rules) = (assistanceRecords(asOf: asOf), AssistanceRules(standard))
    let visits = AssistanceVisit.visits(in: records, rules)
    let compared = AssistanceEffects.kinds(of: visits).map {
      ComparisonClasses(records, askingAfter: $0, rules)
    }
    return assistance(
      coastGuard: coastGuard, from: from, to: to, of: visits, in: records, beside: compared,
      at: asOf)
  }

  /// The same of several coast guards that are known, or of all, in their order, as of an instant
  /// not after the question's: the boats with which theirs are compared are worked out once.
  func assistance(
    coastGuards: [String?], to: Period, at t: Instant
  ) async -> [AssistanceAnswer] {
    let (records, rules) = (assistanceRecords(asOf: t), AssistanceRules(standard))
    let visits = AssistanceVisit.visits(in: records, rules)
    let compared = await AssistanceEffects.kinds(of: visits).concurrentMap {
      ComparisonClasses(records, askingAfter: $0, rules)
    }
    return await coastGuards.concurrentMap { code in
      assistance(
        coastGuard: code, from: nil, to: to, of: visits, in: records, beside: compared, at: t)
    }
  }

  private func assistance(
    coastGuard: String?, from: Period?, to: Period?, of visits: [AssistanceVisit],
    in records: [AssistanceRecord], beside compared: [ComparisonClasses], at t: Instant
  ) -> AssistanceAnswer {
    let window = Interval(
      from?.interval.start ?? .distantPast, min(to?.interval.end ?? .distantFuture, t))
    return AssistanceAnswer(
      basis: basis(
        of: assessed.filter { coastGuard ?? $0.key.coastGuard == $0.key.coastGuard }, at: t),
      coastGuard: coastGuard, name: coastGuard.flatMap { fleet.name(of: $0) }, from: from, to: to,
      effects: AssistanceEffects(
        of: visits, in: records, coastGuard: coastGuard, at: window, beside: compared,
        circumstances: AssistanceCircumstances(
          standardEffectiveFrom: standard.effectiveFrom, knownChanges: knownChanges(until: t)),
        rules: AssistanceRules(standard)))
  }

  /// What is known of every boat, when asking what visits changed.
  private func assistanceRecords(asOf t: Instant) -> [AssistanceRecord] {
    fleet.following(region.assistanceRecords(asOf: t))
  }

  /// What coast guards stated to have changed, by the instant of the question; also where somebody
  /// has to decide between statements, for a doubt is no less one then.
  private func knownChanges(until t: Instant) -> [AssistanceCircumstances.KnownChange] {
    statements.all.compactMap { cited in
      guard case .knownChange = cited.statement.content, cited.at < t else { return nil }
      return AssistanceCircumstances.KnownChange(
        coastGuard: cited.statement.coastGuard, vessel: cited.vessel, at: cited.at)
    }
  }
}

extension AssistanceRules {
  /// How many boats a comparison takes at least. Source: doctrine 7, "effect of a visit".
  private static let leastComparisonBoats = 5

  /// The rules under a standard.
  ///
  /// What somebody sees while a boat counts as observed is what the last one on board left behind.
  /// Source: doctrine 3, "Basis"; doctrine 7, "never at departure".
  fileprivate init(_ standard: ScoringStandard) {
    self.init(
      level: standard.trendRules.significanceLevel, comparisonBoats: Self.leastComparisonBoats,
      settling: standard.windows.observed)
  }
}

extension VesselGroup {
  /// What is known of each vessel whose arrivals count, when asking what visits changed.
  fileprivate func assistanceRecords(asOf t: Instant) -> [AssistanceRecord] {
    let arrivals = Dictionary(
      grouping: arrivals(in: Interval(.distantPast, t)), by: \.vessel)
    return vessels.compactMap { vessel in
      arrivals[vessel.key].map { arrivals in
        var record = vessel.history.assistance(asOf: t)
        record.arrivals = arrivals
        return record
      }
    }
  }
}
