import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

@Suite("Assessment")
struct AssessmentTests {
  @Test("as of the time until which knowledge reaches is answered, a millisecond later is not")
  func asOfKnown() async throws {
    let received = try instant("2025-09-30T12:00:00Z")
    let known = KnownContent(receipt: 7, receiptTime: received, ledgerDigest: try digest(0))
    let standard = try standard()
    let assessment = try await Assessment(
      known, standard: standard, asOf: received, knownUntil: received)
    #expect(assessment.asOf == received)
    let later = received + Milliseconds(1)
    await #expect(throws: AssessmentError.asOfAfterKnown(asOf: later, known: received)) {
      _ = try await Assessment(known, standard: standard, asOf: later, knownUntil: received)
    }
  }

  @Test("a ledger that holds nothing answers as of any time")
  func empty() async throws {
    let known = KnownContent(ledgerDigest: try digest(0))
    let assessment = try await Assessment(
      known, standard: try standard(), asOf: try instant("2025-09-30T12:00:00Z"))
    #expect(assessment.vessels == [])
    #expect(throws: AssessmentError.unknownCoastGuard(code: "XA", known: [])) {
      _ = try assessment.scores(coastGuard: "XA")
    }
  }

  @Test("knows vessels and coast guards by reports and registers, in order")
  func vessels() async throws {
    let assessment = try await Assessment(
      KnownContent(
        ledgerDigest: try digest(0),
        reports: [
          try boatCheck(1, of: try vessel("XB/XB-11"), at: "2025-02-10T14:00:00Z"),
          try boatCheck(2, of: try vessel("XA/XA-08"), at: "2025-02-11T14:00:00Z"),
        ],
        registers: [
          try register(8, code: "XC", vessels: []),
          try register(9, vessels: [try registered(try vessel("XA/XA-07"))]),
        ]),
      standard: try standard(), asOf: try instant("2025-09-30T12:00:00Z"))
    #expect(assessment.vessels.map(\.description) == ["XA/XA-07", "XA/XA-08", "XB/XB-11"])
    let groups = try assessment.groups(of: nil)
    #expect(groups.region?.counted.map(\.key.hullNumber) == ["XA-07", "XB-11"])
    #expect(groups.region?.provisional.map(\.key.hullNumber) == ["XA-08"])
    #expect(groups.coastGuards.map(\.coastGuard) == ["XA", "XB", "XC"])
    #expect(
      groups.coastGuards.map(\.name) == [
        "Coast Guard of Xanadu", nil, "Coast Guard of Xanadu",
      ])
    let own = try assessment.groups(of: "XA")
    #expect(own.region == nil)
    #expect(own.vessels.map(\.key.hullNumber) == ["XA-07", "XA-08"])
    #expect(throws: AssessmentError.unknownCoastGuard(code: "XQ", known: ["XA", "XB", "XC"])) {
      _ = try assessment.groups(of: "XQ")
    }
  }

  @Test("the basis of an answer names the files behind its vessels and no others")
  func fileNames() async throws {
    let seven = try vessel("XA/XA-07")
    let assessment = try await Assessment(
      KnownContent(
        receipt: 3, receiptTime: try instant("2025-10-01T00:00:00Z"), ledgerDigest: try digest(0),
        reports: [
          try boatCheck(1, of: seven, at: "2025-02-10T14:00:00Z"),
          try boatCheck(2, of: try vessel("XB/XB-11"), at: "2025-02-11T14:00:00Z"),
        ],
        registers: [try register(3, vessels: [try registered(seven)])],
        fileNames: [try digest(1): "a.xml", try digest(2): "b.xml", try digest(3): "c.xml"]),
      standard: try standard(), asOf: try instant("2025-09-30T12:00:00Z"))
    let own = try assessment.groups(of: "XA")
    #expect(
      assessment.basis(of: own.vessels, at: try instant("2025-06-30T00:00:00Z"))
        == AnswerBasis(
          asOf: try instant("2025-06-30T00:00:00Z"), receipt: 3,
          receiptTime: try instant("2025-10-01T00:00:00Z"), standardName: "Test",
          standardVersion: "1", ledgerDigest: try digest(0),
          fileNames: [try digest(1): "a.xml", try digest(3): "c.xml"]))
  }
}
