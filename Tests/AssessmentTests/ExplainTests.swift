import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

@Suite("Explanation of a vessel")
struct ExplainTests {
  @Test("has its score, its condition over the windows, its arrivals and its own files")
  func whole() async throws {
    let fleet = try Fleet()
    let t = try instant("2025-07-01T00:00:00Z")
    let eight = try vessel("XA/XA-08")
    let assessment = try await fleet.assessment(asOf: "2025-07-01T00:00:00Z")
    let history = VesselHistory(try fleet.record(of: eight), standard: try standard())
    #expect(
      try assessment.explain(eight)
        == VesselAnswer(
          basis: AnswerBasis(
            asOf: t, receipt: 9, receiptTime: try instant("2025-08-01T00:00:00Z"),
            standardName: "Test", standardVersion: "1", ledgerDigest: try digest(0),
            fileNames: [
              try digest(2): "xa-08-a.xml", try digest(3): "xa-08-b.xml",
              try digest(8): "xa.xml",
            ]),
          score: history.score(at: t, isRegistered: true),
          conditions: history.spells(over: Interval(t - .days(365), t)),
          arrivals: history.arrivals, prospects: history.prospects(at: t)))
  }

  @Test("of a vessel that no register holds says so")
  func provisional() async throws {
    let assessment = try await Fleet().assessment(asOf: "2025-07-01T00:00:00Z")
    #expect(try assessment.explain(try vessel("XA/XA-09")).score.isRegistered == false)
  }

  @Test("of a vessel that nothing names is nil")
  func unknown() async throws {
    let assessment = try await Fleet().assessment(asOf: "2025-07-01T00:00:00Z")
    let stranger = try vessel("XA/XA-99")
    let known = assessment.vessels.filter { $0.coastGuard == "XA" }
    #expect(throws: AssessmentError.unknownVessel(stranger, known: known)) {
      _ = try assessment.explain(stranger)
    }
  }
}
