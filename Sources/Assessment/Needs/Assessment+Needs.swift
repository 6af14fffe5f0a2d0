import SeaworthyReadiness
import SeaworthyStandards
public import SeaworthyTime
import SeaworthyTrends

extension Assessment {
  /// What a coast guard needs, or each of them and the region: where lost time came from, which
  /// parts and people are short, what training was given.
  ///
  /// - Parameters:
  ///   - period: The period to look at, up to the instant of the question; nil for the trailing
  ///     window over which the standard looks back where no period is named, that of found ready.
  ///   - coastGuard: Its code; nil for all.
  /// - Throws: ``AssessmentError/unknownCoastGuard(code:known:)``, or
  ///   ``AssessmentError/periodNotBegun(_:asOf:)``: nothing is told of the future.
  public func needs(
    period: Period? = nil, coastGuard: String? = nil
  ) throws(AssessmentError) -> NeedsAnswer {
    let groups = try groups(of: coastGuard)
    if let period, period.interval.start >= asOf { throw .periodNotBegun(period, asOf: asOf) }
    let t = period.map { min(asOf, $0.interval.end) } ?? asOf
    return needs(
      of: groups, period: period, at: t,
      scores: groups.vessels.map { $0.history.score(at: t, isRegistered: $0.counts) })
  }

  /// The needs of groups in a period that has begun, or without one in the trailing window.
  ///
  /// - Parameters:
  ///   - t: Until when they are told, not after the question's instant.
  ///   - scores: What is said then of each of the groups' vessels, in order.
  func needs(
    of groups: AnsweredGroups, period: Period?, at t: Instant, scores: [VesselScore]
  ) -> NeedsAnswer {
    let window = Interval(period?.interval.start ?? t - standard.windows.foundReady, t)
    let vessels = groups.vessels.filter(\.counts)
    let needs = Dictionary(
      uniqueKeysWithValues: vessels.map {
        ($0.key, VesselNeeds($0.history, over: window, asOf: t))
      })
    func answer(_ group: VesselGroup) -> Needs {
      Needs(
        of: group.counted.compactMap { vessel in needs[vessel.key].map(group.cautious) },
        coastGuard: group.coastGuard, name: group.name, over: window,
        provisional: group.provisional.count, registerGaps: group.registerGaps, asOf: t)
    }
    return NeedsAnswer(
      basis: basis(of: groups.vessels, at: t), period: period, window: window,
      region: groups.region.map(answer), coastGuards: groups.coastGuards.map(answer),
      vessels: scores)
  }
}

extension VesselGroup {
  /// A vessel's needs with nothing surely ready where a held register may have taken it out of the
  /// fleet. Source: doctrine 2, rule 3.
  fileprivate func cautious(_ needs: VesselNeeds) -> VesselNeeds {
    guard registerGaps.contains(where: { $0.isUncertain(needs.vessel) }) else { return needs }
    var needs = needs
    needs.availability = needs.availability.withoutLow
    return needs
  }
}
