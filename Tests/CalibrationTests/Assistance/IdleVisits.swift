import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

@testable import SeaworthyAssessment

/// Simulated regions in which visits do nothing.
struct IdleVisits {
  /// How strongly visits go to boats that seem bad, 0 or more.
  let visitBias: Double

  /// What visits are said to have changed in one of them.
  func effects(seed: Int) async throws -> AssistanceEffects {
    var parameters = StillRegion.hostile.parameters(seed: seed)
    (parameters.coastGuards, parameters.vessels, parameters.years) = (3, 30, 4)
    parameters.visitBias = visitBias
    let standard = try ScoringStandard.shipped()
    let region = try Simulation(parameters, standard.checklists).region()
    let assessment = try await Assessment(
      KnownContent(asWritten: region), standard: standard, asOf: parameters.span.end)
    return try assessment.assistance().effects
  }
}
