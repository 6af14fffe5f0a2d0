import SeaworthyStandards
import SeaworthyTime

// The parts of the scores that rest on counts. Source: doctrine 4, supply and crew.
extension VesselHistory {
  /// Supply at an instant: lines of the allowance with as many on hand as are required/lines
  /// counted. Lines that nobody counted, or too long ago, are 0 and 1 in the range.
  func supplyPart(at instant: Instant) -> ReadinessScore.Part {
    let lines = supplyCount(at: instant)
    return ReadinessScore.Part(
      part: .supply, weight: standard.maintenanceWeights[.supply] ?? 0,
      ranged: pooled(lines.map(\.asLine), of: supply, at: instant).ranged,
      explanation: lines.map(\.lineNode))
  }

  /// Crew at an instant: Σ min(qualified, required)/Σ required over the billets that are counted;
  /// the others like lines of the allowance.
  func crewPart(at instant: Instant) -> ReadinessScore.Part {
    let billets = crewCount(at: instant)
    return ReadinessScore.Part(
      part: .crew, weight: standard.operationalWeights[.crew] ?? 0,
      ranged: pooled(billets.map(\.asPlaces), of: crew, at: instant).ranged,
      explanation: billets.flatMap(\.billetNodes))
  }
}
