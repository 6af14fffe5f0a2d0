import SeaworthyStandards
import SeaworthyTime

extension VesselHistory {
  /// Mission-essential equipment at an instant: Σ weight × credit/Σ weight over graded items so
  /// marked, without groups. Source: doctrine 4, operational readiness.
  func missionEssentialEquipment(at instant: Instant) -> ReadinessScore.Part {
    let vessel = vesselItems(at: instant)
    let items = GradedItems(
      vessel.items.filter(\.isMissionEssential).map {
        GradedItems.Entry(item: $0, standing: standing(of: $0.code, at: instant))
      })
    return ReadinessScore.Part(
      part: .missionEssential, weight: standard.operationalWeights[.missionEssential] ?? 0,
      ranged: items.ranged, explanation: items.explanation)
  }
}
