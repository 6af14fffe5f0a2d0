public import SeaworthyInspection
import SeaworthyLedger
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

extension Assessment {
  /// The scores of a coast guard, or of each and the region.
  ///
  /// - Parameter coastGuard: Its code; nil for all.
  /// - Throws: ``AssessmentError/unknownCoastGuard(code:known:)``.
  public func scores(coastGuard: String? = nil) throws(AssessmentError) -> ScoresAnswer {
    scores(of: try groups(of: coastGuard), at: asOf)
  }

  /// The scores of the coast guard of a vessel, with this vessel alone on its list.
  ///
  /// - Throws: ``AssessmentError/unknownVessel(_:known:)``.
  public func scores(vessel: VesselKey) throws(AssessmentError) -> ScoresAnswer {
    let assessed = try self.vessel(vessel)
    var answer = scores(of: try groups(of: vessel.coastGuard), at: asOf)
    for index in answer.coastGuards.indices {
      answer.coastGuards[index].statements.removeAll { $0.vessel ?? vessel != vessel }
      answer.coastGuards[index].score.vessels.removeAll { $0.vessel != vessel }
      answer.coastGuards[index].score.provisional.removeAll { $0.vessel != vessel }
      answer.coastGuards[index].arrivals.removeAll { $0.vessel != vessel }
    }
    answer.basis = basis(
      of: [assessed], with: answer.coastGuards.flatMap(\.statements), at: asOf)
    return answer
  }

  /// The scores of groups at an instant not after the question's.
  func scores(of groups: AnsweredGroups, at t: Instant) -> ScoresAnswer {
    let vessels = groups.vessels.map { scored($0, at: t) }
    return scores(of: groups, by: Dictionary(uniqueKeysWithValues: vessels), at: t)
  }

  /// Each vessel of groups, scored at an instant, on all cores.
  func scored(_ groups: AnsweredGroups, at t: Instant) async -> [VesselKey: ScoredVessel] {
    Dictionary(uniqueKeysWithValues: await groups.vessels.concurrentMap { scored($0, at: t) })
  }

  private func scored(_ vessel: AssessedVessel, at t: Instant) -> (VesselKey, ScoredVessel) {
    (vessel.key, ScoredVessel(vessel.history, at: t, isRegistered: vessel.counts))
  }

  /// The scores of groups, each vessel of which has been scored.
  func scores(
    of groups: AnsweredGroups, by vessels: [VesselKey: ScoredVessel], at t: Instant
  ) -> ScoresAnswer {
    let coastGuards = groups.coastGuards.map { answer($0, vessels, at: t) }
    return ScoresAnswer(
      basis: basis(of: groups.vessels, with: coastGuards.flatMap(\.statements), at: t),
      region: groups.region.map { answer($0, vessels, at: t) }, coastGuards: coastGuards)
  }

  /// The scores of a group of vessels, each of which has been scored.
  private func answer(
    _ group: VesselGroup, _ vessels: [VesselKey: ScoredVessel], at t: Instant
  ) -> GroupAnswer {
    let requirement = fleet.requirement(of: group.coastGuard, at: t)
    let arrivals = group.arrivals(in: Interval(t - standard.windows.foundReady, t))
    return GroupAnswer(
      score: CoastGuardScore(
        code: group.coastGuard, name: group.name,
        counted: group.counted.compactMap { vessels[$0.key] },
        provisional: group.provisional.compactMap { vessels[$0.key] },
        requirement: requirement.map { ($0.count, $0.source) },
        previousRequirement: fleet.fall(
          in: group.coastGuard, at: t, window: standard.windows.statements),
        registerGaps: group.registerGaps, standard: standard, at: t),
      foundReady: Proportion(of: arrivals), arrivals: arrivals,
      statements: group.coastGuard.map {
        statements.about(coastGuard: $0, at: t, window: standard.windows.statements)
      } ?? [])
  }
}
