import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

@testable import SeaworthyAssessment

extension AssessedStillRegion {
  /// The early warnings of every family, from what inspections found after the first year.
  func warnings(
    from findings: [VesselKey: [InspectionFindings]]
  ) async throws -> [FamilyWarnings] {
    try await assessment.earlyWarnings(
      from: findings, by: .month, from: Period(.month, containing: settled.start), through: nil,
      at: assessment.asOf)
  }
}
