import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

@Suite("A region whose truth is known")
struct KnownRegionTests {
  @Test("is known as its reports tell it")
  func isKnown() async throws {
    var parameters = SimulationParameters().faultless
    (parameters.coastGuards, parameters.vessels, parameters.years) = (1, 3, 1)
    let one = try await KnownRegion(parameters)
    let assessment = try await Assessment(
      one.known, standard: .shipped(), asOf: parameters.span.end)
    let counted = try assessment.groups(of: nil).region?.counted.count
    #expect(counted == one.region.truth.vessels.count)
  }
}
