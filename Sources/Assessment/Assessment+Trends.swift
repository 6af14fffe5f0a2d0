public import SeaworthyTime
import SeaworthyReadiness
import SeaworthyTrends

extension Assessment {
  /// The series of a coast guard, or of each and the region, by period.
  ///
  /// - Parameters:
  ///   - length: How long the periods are.
  ///   - from: The first period, or one of another length in whose first period to begin; nil for
  ///     the period of the oldest evidence, but no more than 60 periods in all, so that one report
  ///     with a mistyped year does not stretch every series.
  ///   - through: The last period, or one of another length in whose last period to end; nil for
  ///     the last of which some part has passed.
  ///   - coastGuard: Its code; nil for all.
  /// - Throws: ``AssessmentError/unknownCoastGuard(code:known:)``.
  public func trends(
    by length: Period.Length, from: Period? = nil, through: Period? = nil,
    coastGuard: String? = nil
  ) throws(AssessmentError) -> TrendsAnswer {
    let groups = try groups(of: coastGuard)
    let periods = periods(of: groups, by: length, from: from, through: through)
    return trends(of: groups, by: periods, at: asOf)
  }

  /// The series of groups by periods, cut at an instant not after the question's.
  func trends(of groups: AnsweredGroups, by periods: [Period], at t: Instant) -> TrendsAnswer {
    TrendsAnswer(
      basis: basis(of: groups.vessels, at: t),
      series: groups.all.flatMap { group in
        [
          Series.foundReady(
            group.arrivals(in: .always), of: group.coastGuard, by: periods, asOf: t),
          Series.missionCapableRate(
            group.counted.map { group.availability(of: $0, by: periods, asOf: t) },
            of: group.coastGuard, by: periods, asOf: t),
        ]
      })
  }

  /// The periods of a question; see ``trends(by:from:through:coastGuard:)``.
  func periods(
    of groups: AnsweredGroups, by length: Period.Length, from: Period?, through: Period?
  ) -> [Period] {
    let end = through?.interval.end ?? asOf
    if let from { return Period.covering(Interval(from.interval.start, end), by: length) }
    let last = end - Milliseconds(1)
    let oldest = groups.vessels.filter(\.counts).compactMap(\.oldestEvidence).min() ?? last
    return Period.covering(Interval(min(oldest, last), end), by: length).suffix(60)
  }
}

extension VesselGroup {
  /// What some periods say of a vessel: nothing surely ready where a held register may have taken
  /// it out of the fleet.
  func availability(
    of vessel: AssessedVessel, by periods: [Period], asOf t: Instant
  ) -> VesselAvailability {
    var availability = VesselAvailability(vessel.history, by: periods, asOf: t)
    if registerGaps.contains(where: { $0.isUncertain(vessel.key) }) {
      availability.windows = availability.windows.map(\.withoutLow)
    }
    return availability
  }
}
