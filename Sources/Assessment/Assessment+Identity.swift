public import SeaworthyInspection
import SeaworthyReadiness

extension Assessment {
  /// Who a vessel is, as its register states it; of one that no register holds, its hull number and
  /// the class that was last stated of it.
  ///
  /// Engine hours and where it stands in its life are left out: only who sees the boat can tell.
  ///
  /// - Throws: ``AssessmentError/unknownVessel(_:known:)`` if nothing names it.
  public func identity(of vessel: VesselKey) throws(AssessmentError) -> Vessel {
    let assessed = try self.vessel(vessel)
    guard var identity = fleet.vessel(vessel) else {
      let score = assessed.history.score(at: asOf, isRegistered: false)
      return Vessel(
        coastGuard: vessel.coastGuard, hullNumber: vessel.hullNumber,
        vesselClass: score.vesselClass)
    }
    identity.lifecycle = nil
    identity.engineHours = []
    return identity
  }
}
