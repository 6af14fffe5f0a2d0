import SeaworthyTime

/// The parts of a boat's scores that rest on neither its items nor its open discrepancies, at an
/// instant: what is corrected or claimed to be at that instant changes none of them.
struct LastingParts {
  /// PMS performance.
  let maintenance: ReadinessScore.Part
  /// Supply.
  let supply: ReadinessScore.Part
  /// Availability.
  let availability: ReadinessScore.Part
  /// Crew.
  let crew: ReadinessScore.Part

  /// The parts of a boat's scores at an instant.
  init(_ history: VesselHistory, at instant: Instant) {
    maintenance = history.maintenancePart(at: instant)
    supply = history.supplyPart(at: instant)
    availability = history.availabilityPart(at: instant)
    crew = history.crewPart(at: instant)
  }
}
