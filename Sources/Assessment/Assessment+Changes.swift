public import SeaworthyLedger
public import SeaworthyStandards
public import SeaworthyTime
import SeaworthyTrends

extension Assessment {
  /// What moved the mission-capable rate of a coast guard, or of each and the region, from one
  /// period to another, both under this standard.
  ///
  /// - Parameters:
  ///   - from: The earlier period, cut like the later one at the instant of the question.
  ///   - to: The later period.
  ///   - coastGuard: Its code; nil for all.
  /// - Throws: ``AssessmentError/unknownCoastGuard(code:known:)``, or
  ///   ``AssessmentError/periodNotBegun(_:asOf:)``: nothing is told of the future.
  public func changes(
    from: Period, to: Period, coastGuard: String? = nil
  ) throws(AssessmentError) -> ChangesAnswer {
    try changes(from: from, to: to, restatedBy: self, coastGuard: coastGuard)
  }

  /// The same with the later period told by another standard: what was known is loaded once and
  /// worked out under each.
  ///
  /// - Parameters:
  ///   - ledger: The ledger.
  ///   - from: The earlier period.
  ///   - to: The later period.
  ///   - first: The standard of the earlier period.
  ///   - second: That of the later one.
  ///   - coastGuard: A coast guard's code; nil for all.
  ///   - asOf: The instant of the question, not later than `knownUntil`.
  ///   - receipt: The last receipt to take into account; nil for the latest.
  ///   - knownUntil: Until when that receipt was the last.
  /// - Throws: `LedgerError`; ``AssessmentError``, as ``changes(from:to:coastGuard:)``, or
  ///   ``AssessmentError/asOfAfterKnown(asOf:known:)``.
  public static func changes(
    in ledger: Ledger, from: Period, to: Period, under first: ScoringStandard,
    then second: ScoringStandard, coastGuard: String? = nil, asOf: Instant,
    knownAt receipt: Int64? = nil, knownUntil: Instant
  ) async throws -> ChangesAnswer {
    let known = try await KnownContent(ledger, knownAt: receipt)
    let assessment = try await Assessment(
      known, standard: first, asOf: asOf, knownUntil: knownUntil)
    let restated =
      first == second
      ? assessment
      : try await Assessment(known, standard: second, asOf: asOf, knownUntil: knownUntil)
    return try assessment.changes(
      from: from, to: to, restatedBy: restated, coastGuard: coastGuard)
  }

  /// The change with the later period told by another assessment of the same content.
  func changes(
    from: Period, to: Period, restatedBy other: Assessment, coastGuard: String? = nil
  ) throws(AssessmentError) -> ChangesAnswer {
    let groups = try groups(of: coastGuard)
    let restated = try other.groups(of: coastGuard)
    for period in [from, to] where asOf <= period.interval.start {
      throw .periodNotBegun(period, asOf: asOf)
    }
    return changes(of: groups, from: from, to: to, restatedBy: (other, restated), at: asOf)
  }

  /// The change of groups, both periods cut at an instant not after the question's.
  func changes(
    of groups: AnsweredGroups, from: Period, to: Period,
    restatedBy second: (assessment: Assessment, groups: AnsweredGroups), at t: Instant
  ) -> ChangesAnswer {
    let periods = ComparedPeriods(
      from: from, to: to, asOf: t, observed: standard.windows.observed)
    let changes = zip(groups.all, second.groups.all).map { group, restated in
      group.change(over: periods, restated: restated, fleet: fleet)
    }
    return ChangesAnswer(
      basis: second.assessment.basis(of: second.groups.vessels, at: t),
      from: AccountedPeriod(
        period: from, interval: periods.before, standard: .init(standard)),
      to: AccountedPeriod(
        period: to, interval: periods.after, standard: .init(second.assessment.standard)),
      region: changes.first { $0.coastGuard == nil },
      coastGuards: changes.filter { $0.coastGuard != nil })
  }
}

extension AccountedPeriod.Standard {
  fileprivate init(_ standard: ScoringStandard) {
    self.init(
      name: standard.name, version: standard.version, digest: standard.digest,
      effectiveFrom: standard.effectiveFrom)
  }
}
