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
    try await effects(try known(seed: seed), seed: seed)
  }

  /// The same, of what is known of it.
  func effects(_ known: KnownContent, seed: Int) async throws -> AssistanceEffects {
    let assessment = try await Assessment(
      known, standard: try ScoringStandard.shipped(), asOf: parameters(seed: seed).span.end)
    return try assessment.assistance().effects
  }

  /// What a ledger would know of one of them.
  func known(seed: Int) throws -> KnownContent {
    let checklists = try ScoringStandard.shipped().checklists
    return KnownContent(
      asWritten: try Simulation(parameters(seed: seed), checklists).region())
  }

  private func parameters(seed: Int) -> SimulationParameters {
    var parameters = StillRegion.hostile.parameters(seed: seed)
    (parameters.coastGuards, parameters.vessels, parameters.years) = (3, 30, 4)
    parameters.visitBias = visitBias
    return parameters
  }
}
