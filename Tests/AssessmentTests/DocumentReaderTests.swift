import SeaworthyInspection
import SeaworthyLedger
import SeaworthyReadiness
import Testing

@testable import SeaworthyAssessment

@Suite("Document reader")
struct DocumentReaderTests {
  /// What can befall a compact form.
  enum Mishap: CaseIterable {
    case dropped
    case cut
    case otherVersion
    case otherDocument
    case otherCandidate

    /// The compact form that is left.
    func befall(_ document: StandingDocument) throws -> StandingDocument {
      var document = document
      switch self {
      case .dropped: document.compactForm = []
      case .cut: document.compactForm.removeLast()
      case .otherVersion: document.compactForm[0] &+= 1
      case .otherDocument:
        let xml = try boatCheckFile(3, result: "nonstandard")
        guard case .document(let other, _, _) = InspectionDecoder.decode(Array(xml.utf8)) else {
          Issue.record("the sample is a valid report")
          return document
        }
        document.compactForm = CompactForm.encode(other, ofFile: Digest(sha256Of: Array(xml.utf8)))
      case .otherCandidate:
        // Of the same identifier and revision.
        let xml = Array(try boatCheckFile(result: "nonstandard").utf8)
        guard case .document(let other, _, _) = InspectionDecoder.decode(xml) else {
          Issue.record("the sample is a valid report")
          return document
        }
        document.compactForm = CompactForm.encode(other, ofFile: Digest(sha256Of: xml))
      }
      return document
    }
  }

  @Test("reads a report from its file where its compact form fails", arguments: Mishap.allCases)
  func report(mishap: Mishap) throws {
    let scratch = try ScratchLedger()
    try scratch.keep("xa-07.xml", try boatCheckFile())
    let reader = DocumentReader(ledger: scratch.ledger)
    let document = try #require(try scratch.ledger.snapshot().reports.first)
    let facts = try CompactForm.facts(
      document.compactForm, ofFile: document.fileDigest, digest: document.digest)
    #expect(try reader.report(document) == .facts(facts))
    #expect(try reader.report(try mishap.befall(document)) == .facts(facts))
  }

  @Test("reads a register from its file where its compact form fails", arguments: Mishap.allCases)
  func register(mishap: Mishap) throws {
    let scratch = try ScratchLedger()
    try scratch.keep("xa.xml", try registerFile())
    let reader = DocumentReader(ledger: scratch.ledger)
    let document = try #require(try scratch.ledger.snapshot().registers.first)
    let register = try reader.register(document)
    #expect(register.register.coastGuards.map(\.code) == ["XA"])
    #expect(try reader.register(try mishap.befall(document)) == register)
  }

  @Test("says that the ledger is damaged where the file is gone too")
  func gone() throws {
    let scratch = try ScratchLedger()
    let reader = DocumentReader(ledger: scratch.ledger)
    let document = StandingDocument(
      digest: try digest(7), identifier: try identifier(7), revision: 1, fileName: "gone.xml",
      compactForm: [], fileDigest: try digest(7), receivedAt: try instant("2025-08-01T00:00:00Z"))
    let damage = LedgerError(.corrupt, path: scratch.ledger.path)
    #expect(throws: damage) { try reader.report(document) }
    #expect(throws: damage) { try reader.register(document) }
  }

  /// Received on 1 August: the last two cannot have been when they say.
  @Test(
    "a kept report whose file has errors by today's rules leaves its boat unknown as a held file",
    arguments: ["2025-06-10T14:00:00Z", "2025-08-02T14:00:00Z", "2035-06-10T14:00:00Z"])
  func heldToday(start: String) throws {
    let scratch = try ScratchLedger()
    try scratch.keep("held.xml", try boatCheckFile(2, at: start, result: "standart"))
    let gap = try #require(try scratch.ledger.snapshot().gaps.first)
    let document = StandingDocument(
      digest: gap.digest, identifier: try identifier(2), revision: 1, fileName: "held.xml",
      compactForm: [], fileDigest: gap.digest, receivedAt: try instant("2025-08-01T00:00:00Z"))
    let known = try DocumentReader(ledger: scratch.ledger).report(document)
    guard case .gap(let read) = known else {
      Issue.record("the boat is unknown")
      return
    }
    #expect(read.vessel == gap.vessel)
    #expect(read.gap.from == gap.from)
    #expect(read.gap.noLaterThan == gap.noLaterThan)
    #expect(read.gap.citation.line == gap.line)
  }
}
