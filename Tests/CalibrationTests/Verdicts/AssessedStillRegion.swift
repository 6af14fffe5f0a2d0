import SeaworthyInspection
import SeaworthyReadiness
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime

@testable import SeaworthyAssessment

/// A region in which nothing changes, as it is assessed.
struct AssessedStillRegion {
  let kind: StillRegion
  let assessment: Assessment
  /// What inspections found on every boat.
  let findings: [VesselKey: [InspectionFindings]]
  /// All its time.
  let whole: Interval
  /// All but the first year, in which whatever is broken is listed for the first time.
  let settled: Interval

  /// Simulates and assesses a region.
  init(_ kind: StillRegion, seed: Int) async throws {
    self.kind = kind
    let parameters = kind.parameters(seed: seed)
    let standard = try ScoringStandard.shipped()
    let region = try Simulation(parameters, standard.checklists).region()
    assessment = try await Assessment(
      KnownContent(asWritten: region), standard: standard, asOf: parameters.span.end)
    findings = Dictionary(
      try assessment.groups(of: nil).vessels.map { ($0.key, $0.history.findings()) }
    ) { $1 }
    whole = parameters.span
    settled = Interval(whole.start + .days(365), whole.end)
  }
}
