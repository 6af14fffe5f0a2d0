import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

@Suite("Who a vessel is")
struct IdentityTests {
  @Test("is what its register states, but for what only a visit tells")
  func registered() async throws {
    let key = try vessel("XA/XA-07")
    let stated = Vessel(
      coastGuard: "XA", hullNumber: "XA-07", name: "Sandpiper", vesselClass: "33-ft interceptor",
      mmsi: "201000007", lifecycle: .active,
      engineHours: [EngineHours(engine: "port", hours: try #require(DecimalNumber("12")))])
    let known = KnownContent(
      ledgerDigest: try digest(0),
      registers: [try register(8, vessels: [RegisteredVessel(vessel: stated)])])
    let assessment = try await Assessment(
      known, standard: try standard(), asOf: try instant("2025-07-01T00:00:00Z"))
    #expect(
      try assessment.identity(of: key)
        == Vessel(
          coastGuard: "XA", hullNumber: "XA-07", name: "Sandpiper",
          vesselClass: "33-ft interceptor", mmsi: "201000007"))
  }

  @Test("is its hull number and its class as last stated, where no register holds it")
  func provisional() async throws {
    let start = try timestamp("2025-06-26T00:00:00Z")
    let stated = Vessel(
      coastGuard: "XA", hullNumber: "XA-09", name: "Dunlin", vesselClass: "41-ft interceptor")
    let report = InspectionReport(
      identifier: try identifier(1), preparedAt: start, source: Source(.team),
      inspection: Inspection(kind: .boatCheck, start: start), vessel: stated)
    let known = KnownContent(
      ledgerDigest: try digest(0), reports: [ReportFacts(report, digest: try digest(1))])
    let assessment = try await Assessment(
      known, standard: try standard(), asOf: try instant("2025-07-01T00:00:00Z"))
    #expect(
      try assessment.identity(of: try vessel("XA/XA-09"))
        == Vessel(coastGuard: "XA", hullNumber: "XA-09", vesselClass: "41-ft interceptor"))
  }

  @Test("is not made up for a vessel that nothing names")
  func unknown() async throws {
    let assessment = try await Fleet().assessment(asOf: "2025-07-01T00:00:00Z")
    let stranger = try vessel("XA/XA-99")
    #expect(
      throws: AssessmentError.unknownVessel(
        stranger, known: assessment.vessels.filter { $0.coastGuard == "XA" })
    ) { _ = try assessment.identity(of: stranger) }
  }
}
