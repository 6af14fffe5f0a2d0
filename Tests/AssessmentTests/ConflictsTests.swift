import Foundation
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

@Suite("Documents that contradict each other")
struct ConflictsTests {
  /// The document of a file; nil for one that cannot be read.
  private func document(_ xml: String) -> SeaworthyDocument? {
    guard case .document(let document, _, _) = InspectionDecoder.decode(Array(xml.utf8)) else {
      return nil
    }
    return document
  }

  private func remarking(_ words: String, _ xml: String) -> String {
    xml.replacingOccurrences(
      of: "  <Inspection kind", with: "  <Remarks>\(words)</Remarks>\n  <Inspection kind")
  }

  @Test("differ field by field from the first that can be read; one that cannot says nothing")
  func differences() throws {
    let documents = [
      document("<nothing/>"), document(try boatCheckFile()),
      document(try boatCheckFile(result: "nonstandard")),
      document(remarking("Wet.", try boatCheckFile(result: "notApplicable"))),
    ]
    #expect(documents.map { $0 == nil } == [true, false, false, false])
    #expect(
      Conflict.Difference.all(among: documents) == [
        Conflict.Difference(
          path: "/InspectionReport/ChecklistResults/ItemResult[@item='529-01']/@result",
          values: [nil, "standard", "nonstandard", "notApplicable"], lines: [nil, 10, 10, 11]),
        Conflict.Difference(
          path: "/InspectionReport/Remarks", values: [nil, nil, nil, "Wet."],
          lines: [nil, nil, nil, nil]),
      ])
  }

  @Test("do not differ where fewer than two can be read, or both say the same")
  func noDifferences() throws {
    let one = document(try boatCheckFile())
    for documents in [[], [nil], [nil, nil], [one], [nil, one], [one, nil], [one, one]] {
      #expect(Conflict.Difference.all(among: documents) == [])
    }
  }

  private func assessment(_ scratch: ScratchLedger) async throws -> Assessment {
    try await Assessment(
      scratch.ledger, standard: try standard(), asOf: try instant("2025-06-20T00:00:00Z"),
      knownUntil: .distantFuture)
  }

  @Test("are listed with all that decides, by vessel, until somebody decides")
  func listing() async throws {
    let scratch = try ScratchLedger()
    let (eight, seven) = (try vessel("XA/XA-08"), try vessel("XA/XA-07"))
    for (number, hull) in [(1, "XA-08"), (2, "XA-07")] as [(UInt8, String)] {
      for result in ["standard", "nonstandard"] {
        let file = try boatCheckFile(number, result: result)
        try scratch.keep(
          "\(hull) \(result).xml", file.replacingOccurrences(of: "XA-07", with: hull))
      }
    }
    let assessment = try await assessment(scratch)
    let all = try assessment.conflicts(in: scratch.ledger)
    #expect(all.conflicts.map(\.identifier) == [try identifier(2), try identifier(1)])
    #expect(all.conflicts.map(\.subjects) == [["XA/XA-07"], ["XA/XA-08"]])
    let conflict = try #require(all.conflicts.first)
    #expect(conflict.form == .report)
    #expect(conflict.contradictions == [])
    #expect(conflict.differences.count == 1)
    #expect(
      Set(conflict.candidates.map { "\($0.fileName) #\($0.receipt)" })
        == ["XA-07 standard.xml #3", "XA-07 nonstandard.xml #4"])
    #expect(conflict.candidates.map(\.digest) == conflict.candidates.map(\.digest).sorted())
    #expect(conflict.candidates.allSatisfy { $0.vessel == seven && $0.question == nil })
    #expect(
      try assessment.conflicts(in: scratch.ledger, vessel: eight).conflicts
        == [all.conflicts[1]])
    #expect(
      try assessment.conflicts(in: scratch.ledger, coastGuard: "XA").conflicts == all.conflicts)
    #expect(throws: AssessmentError.self) {
      try assessment.conflicts(in: scratch.ledger, coastGuard: "XB")
    }
    #expect(throws: AssessmentError.self) {
      try assessment.conflicts(in: scratch.ledger, vessel: vessel("XA/XA-99"))
    }

    _ = try scratch.ledger.decide(
      .documents(conflict.identifier), keep: conflict.candidates[0].digest, reason: "seen")
    // An answer is of its receipt, whatever is decided later.
    #expect(try assessment.conflicts(in: scratch.ledger) == all)
    let after = try await self.assessment(scratch)
    #expect(
      try after.conflicts(in: scratch.ledger).conflicts.map(\.identifier) == [try identifier(1)])
  }

  @Test("and decisions stand in the history with their receipts, and with what became of each")
  func papers() async throws {
    let scratch = try ScratchLedger()
    let seven = try vessel("XA/XA-07")
    try scratch.keep("first.xml", boatCheckFile())
    try scratch.keep("second.xml", boatCheckFile(result: "nonstandard"))
    try scratch.keep("held.xml", boatCheckFile(2, result: "standrd"))
    try scratch.keep("old.xml", boatCheckFile(3, at: "2025-06-11T14:00:00Z"))
    try scratch.keep("new.xml", boatCheckFile(3, revision: 2, at: "2025-06-11T14:00:00Z"))
    func fates() async throws -> [String] {
      try await assessment(scratch).history(of: seven, in: scratch.ledger).papers.map { paper in
        switch paper.event {
        case .filed(let filed): "#\(paper.receipt) \(filed.fileName) \(filed.fate)"
        case .decided(let decided):
          "#\(paper.receipt) \(decided.kept == nil ? "withdrawn" : "kept"): \(decided.reason)"
        }
      }
    }
    #expect(
      try await fates() == [
        "#1 first.xml disputed", "#2 second.xml disputed", "#3 held.xml held",
        "#4 old.xml superseded", "#5 new.xml stands",
      ])
    let first = try scratch.ledger.filings(about: seven)[0]
    let held = try scratch.ledger.filings(about: seven)[2]
    _ = try scratch.ledger.decide(
      .documents(try identifier(1)), keep: first.digest, reason: "seen")
    _ = try scratch.ledger.decide(.heldFile(held.digest), keep: first.digest, reason: "the same")
    _ = try scratch.ledger.withdraw(.documents(try identifier(3)), reason: "another boat")
    #expect(
      try await fates() == [
        "#1 first.xml stands", "#2 second.xml setAside", "#3 held.xml corrected",
        "#4 old.xml withdrawn", "#5 new.xml withdrawn", "#6 kept: seen", "#7 kept: the same",
        "#8 withdrawn: another boat",
      ])
    #expect(
      try scratch.ledger.filings(about: seven, knownAt: 5).map(\.fate)
        == [.disputed, .disputed, .held, .superseded, .stands])
    #expect(try scratch.ledger.filings(about: vessel("XA/XA-99")) == [])
  }
}
