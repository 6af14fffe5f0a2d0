public import SeaworthyInspection
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
    let statements = statements.about(vessel: vessel, at: asOf, window: windows.foundReady)
    return VesselAnswer(
      basis: basis(of: [assessed], with: statements, at: asOf),
      score: assessed.history.score(at: asOf, isRegistered: assessed.counts),
      conditions: assessed.history.spells(over: conditions),
      arrivals: assessed.arrivals.filter { arrivals.contains($0.at) },
      statements: statements)
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
