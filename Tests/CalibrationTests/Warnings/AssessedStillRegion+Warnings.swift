import SeaworthyInspection
import SeaworthyReadiness

@testable import SeaworthyAssessment

extension AssessedStillRegion {
  /// The early warnings of every family, from what inspections found after the first year.
  func warnings(
    from findings: [VesselKey: [InspectionFindings]]
  ) throws -> [FamilyWarnings] {
    try assessment.earlyWarnings(from: findings, in: settled, at: assessment.asOf)
  }
}
