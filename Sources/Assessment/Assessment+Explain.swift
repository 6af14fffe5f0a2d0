public import SeaworthyInspection
import SeaworthyLedger
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

extension Assessment {
  /// What is said of one vessel, with its reasons.
  ///
  /// - Throws: ``AssessmentError/unknownVessel(_:known:)`` if nothing names it.
  public func explain(_ vessel: VesselKey) throws(AssessmentError) -> VesselAnswer {
    let assessed = try self.vessel(vessel)
    let windows = standard.windows
    let arrivals = Interval(asOf - windows.foundReady, asOf)
    let conditions = Interval(asOf - max(windows.missionCapableRate, windows.foundReady), asOf)
    let statements = statements.about(vessel: vessel, at: asOf, window: windows.statements)
    return VesselAnswer(
      basis: basis(of: [assessed], with: statements, at: asOf),
      score: assessed.history.score(at: asOf, isRegistered: assessed.counts),
      conditions: assessed.history.spells(over: conditions),
      arrivals: assessed.arrivals.filter { arrivals.contains($0.at) },
      statements: statements, prospects: assessed.history.prospects(at: asOf))
  }

  /// What is said of a coast guard, with its reasons.
  ///
  /// - Parameter coastGuard: Its code.
  /// - Throws: ``AssessmentError/unknownCoastGuard(code:known:)``.
  public func explain(coastGuard: String) throws(AssessmentError) -> CoastGuardAnswer {
    let groups = try groups(of: coastGuard)
    let answer = scores(of: groups, at: asOf)
    guard let group = answer.coastGuards.first else {
      throw .unknownCoastGuard(code: coastGuard, known: [])
    }
    return CoastGuardAnswer(
      basis: answer.basis, group: group, prospects: prospects(of: groups, at: asOf))
  }

  /// What could be done about each vessel in service of groups, in order.
  func prospects(of groups: AnsweredGroups, at t: Instant) -> [VesselProspects] {
    inService(groups, at: t).map { $0.prospects(at: t) }.sorted { $0.vessel < $1.vessel }
  }

  /// The same on all cores.
  func prospects(of groups: AnsweredGroups, at t: Instant) async -> [VesselProspects] {
    await inService(groups, at: t).concurrentMap { $0.prospects(at: t) }
      .sorted { $0.vessel < $1.vessel }
  }

  private func inService(_ groups: AnsweredGroups, at t: Instant) -> [VesselHistory] {
    groups.vessels.map(\.history).filter { $0.isInService(at: t) }
  }

  /// What is known of a vessel.
  ///
  /// - Throws: ``AssessmentError/unknownVessel(_:known:)`` if nothing names it.
  func vessel(_ vessel: VesselKey) throws(AssessmentError) -> AssessedVessel {
    guard let assessed = assessed.first(where: { $0.key == vessel }) else {
      throw .unknownVessel(
        vessel, known: vessels.filter { $0.coastGuard == vessel.coastGuard })
    }
    return assessed
  }
}
