import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

@Suite("What is to be done on boats, and what happened to them")
struct ChronologyTests {
  private func discrepancy(
    _ identifier: String, _ severity: Severity, on item: String = "529-01", found: String,
    corrected: String? = nil
  ) throws -> Discrepancy {
    Discrepancy(
      identifier: identifier, item: item, severity: severity, foundAt: try timestamp(found),
      correction: try corrected.map {
        Correction(at: try timestamp($0), by: .team, test: "Run for an hour")
      })
  }

  /// XA-07 has faults of all ages; XA-08, transferred to XB on 1 June 2025, has one.
  private func assessment(asOf: String) async throws -> Assessment {
    let (first, second) = (try vessel("XA/XA-07"), try vessel("XA/XA-08"))
    let faults = [
      try discrepancy("new", .minor, on: "1", found: "2025-05-30T00:00:00Z"),
      try discrepancy("late", .minor, on: "2", found: "2025-02-01T00:00:00Z"),
      try discrepancy("fresh", .major, on: "3", found: "2025-05-31T00:00:00Z"),
      try discrepancy("older", .major, on: "4", found: "2025-05-29T00:00:00Z"),
      try discrepancy("grave", .restrictive, on: "5", found: "2025-05-31T12:00:00Z"),
      try discrepancy(
        "closed", .major, on: "6", found: "2025-05-01T00:00:00Z", corrected: "2025-05-02T00:00:00Z"),
      try discrepancy(
        "closed later", .minor, on: "7", found: "2025-05-01T00:00:00Z",
        corrected: "2025-05-20T00:00:00Z"),
    ]
    let known = KnownContent(
      receipt: 3, receiptTime: try instant("2025-08-01T00:00:00Z"), ledgerDigest: try digest(0),
      reports: [
        try boatCheck(1, of: first, at: "2025-06-01T00:00:00Z", discrepancies: faults),
        try boatCheck(
          2, of: second, at: "2025-05-01T00:00:00Z",
          discrepancies: [try discrepancy("left", .disabling, found: "2025-05-01T00:00:00Z")]),
      ],
      registers: [
        try register(
          3,
          vessels: [
            try registered(first, delivered: "2020-01-01T00:00:00Z"),
            try registered(
              second, delivered: "2021-01-01T00:00:00Z", transferred: "2025-06-01T00:00:00Z",
              line: 9),
          ])
      ], fileNames: [try digest(1): "xa-07.xml", try digest(2): "xa-08.xml"])
    return try await Assessment(known, standard: try standard(), asOf: try instant(asOf))
  }

  @Test("stand by severity, then what is overdue, then the oldest; closed ones the latest first")
  func order() async throws {
    let assessment = try await assessment(asOf: "2025-06-01T06:00:00Z")
    let open = try assessment.discrepancies(coastGuard: "XA")
    #expect(open.open.map(\.identifier) == ["grave", "older", "fresh", "late", "new"])
    #expect(open.closed == [])
    #expect(open.vessels.map(\.vessel.hullNumber) == ["XA-07", "XA-08"])
    let all = try assessment.discrepancies(DiscrepancySelection(includesClosed: true))
    #expect(all.open.map(\.identifier) == ["left", "grave", "older", "fresh", "late", "new"])
    #expect(all.closed.map(\.identifier) == ["closed later", "closed"])
  }

  @Test("of a boat that is not in service are counted, and listed if the boat is named")
  func outOfService() async throws {
    let before = try await assessment(asOf: "2025-05-31T23:59:59.999Z").discrepancies()
    #expect(before.open.first?.identifier == "left")
    #expect(before.omitted == 0)
    let assessment = try await assessment(asOf: "2025-06-01T00:00:00Z")
    let after = try assessment.discrepancies()
    #expect(!after.open.map(\.identifier).contains("left"))
    #expect(after.omitted == 1)
    let named = try assessment.discrepancies(vessel: try vessel("XA/XA-08"))
    #expect(named.open.map(\.identifier) == ["left"])
    #expect(named.omitted == 0)
    #expect(named.basis.fileNames == [try digest(2): "xa-08.xml"])
  }

  @Test(
    "are chosen by severity and by what is overdue",
    arguments: [
      (DiscrepancySelection(severities: [.minor, .restrictive]), ["grave", "late", "new"]),
      (DiscrepancySelection(isOverdueOnly: true), ["late"]),
      (DiscrepancySelection(severities: [.major], isOverdueOnly: true), []),
    ])
  func selection(selection: DiscrepancySelection, identifiers: [String]) async throws {
    let answer = try await assessment(asOf: "2025-06-01T06:00:00Z")
      .discrepancies(coastGuard: "XA", selection)
    #expect(answer.open.map(\.identifier) == identifiers)
  }

  @Test("a boat's story has what only the register tells, up to and at the instant")
  func service() async throws {
    let key = try vessel("XA/XA-08")
    func told(_ asOf: String) async throws -> [ChronologyEntry] {
      try await assessment(asOf: asOf).history(of: key).entries.filter { $0.citation?.line == 9 }
    }
    let delivered = try instant("2021-01-01T00:00:00Z")
    let before = try await told("2025-05-31T23:59:59.999Z")
    #expect(before.map(\.at) == [delivered])
    #expect(before.map(\.event) == [.delivered])
    let after = try await told("2025-06-01T00:00:00Z")
    #expect(
      after.map(\.event) == [.delivered, .transferred(to: try vessel("XB/XB-14"))])
    let all = try await assessment(asOf: "2025-06-01T00:00:00Z").history(of: key)
    #expect(all.entries.last?.event.kind == .condition)
    #expect(all.score.condition.condition == .outOfFleet)
  }

  @Test("who is not known has neither")
  func unknown() async throws {
    let assessment = try await assessment(asOf: "2025-06-01T00:00:00Z")
    let stranger = try vessel("XA/XA-99")
    #expect(
      throws: AssessmentError.unknownVessel(
        stranger, known: try ["XA/XA-07", "XA/XA-08"].map(vessel))
    ) { try assessment.history(of: stranger) }
    #expect(throws: AssessmentError.self) { try assessment.discrepancies(vessel: stranger) }
    #expect(throws: AssessmentError.unknownCoastGuard(code: "XQ", known: ["XA"])) {
      try assessment.discrepancies(coastGuard: "XQ")
    }
  }
}
