import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

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
