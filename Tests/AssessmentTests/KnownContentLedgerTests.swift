import SeaworthyInspection
import SeaworthyLedger
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

@Suite("Known content of a ledger")
struct KnownContentLedgerTests {
  @Test("is its standing reports, registers and gaps, with the name of each file")
  func whole() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("visit/xa-07.xml", try boatCheckFile())
    try scratch.keep("visit/held.xml", try boatCheckFile(2, result: "standart"))
    try scratch.keep("xa.xml", try registerFile())
    let known = try await KnownContent(scratch.ledger, knownAt: nil)
    #expect(known.receipt == 3)
    #expect(known.receiptTime == (try instant("2025-08-01T00:00:00Z")))
    #expect(known.ledgerDigest == (try scratch.ledger.digest()))
    #expect(known.reports.map(\.identifier) == [try identifier(1)])
    #expect(known.registers.map(\.register.identifier) == [try identifier(9)])
    #expect(known.disputedRegisters == [])
    let held = Digest(sha256Of: Array(try boatCheckFile(2, result: "standart").utf8))
    #expect(
      known.gaps == [
        VesselGap(
          vessel: try vessel("XA/XA-07"),
          gap: EvidenceGap(
            reason: .reportHeld, from: try instant("2025-06-10T14:00:00Z"), kind: .boatCheck,
            source: .team,
            citation: Citation(
              document: try identifier(2), revision: 1, digest: held, path: "/InspectionReport",
              line: 10)))
      ])
    let report = try #require(known.reports.first)
    let register = try #require(known.registers.first)
    #expect(
      known.fileNames == [
        report.digest: "visit/xa-07.xml", held: "visit/held.xml", register.digest: "xa.xml",
      ])
  }

  @Test("at an earlier receipt is what was known then, whatever came since")
  func earlier() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("first.xml", try boatCheckFile(1, result: "nonstandard"))
    let before = try await KnownContent(scratch.ledger, knownAt: nil)
    try scratch.keep("second.xml", try boatCheckFile(1, revision: 2))
    let after = try await KnownContent(scratch.ledger, knownAt: 1)
    #expect(after.receipt == 1)
    #expect(after.ledgerDigest == before.ledgerDigest)
    #expect(after.reports == before.reports)
    #expect(after.fileNames == before.fileNames)
    let latest = try await KnownContent(scratch.ledger, knownAt: nil)
    #expect(latest.reports.map(\.revision) == [2])
  }

  @Test("passes statements over: they stand beside the figures, never in them")
  func statements() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("xa-07.xml", try boatCheckFile())
    try scratch.keep("override.xml", try overrideFile())
    #expect(try scratch.ledger.info().statements == 1)
    let known = try await KnownContent(scratch.ledger, knownAt: nil)
    let before = try await KnownContent(scratch.ledger, knownAt: 1)
    #expect(known.reports == before.reports)
    #expect(known.gaps == [])
    #expect(known.registers == [])
    #expect(known.disputedRegisters == [])
    #expect(known.statements.map(\.statement.line) == [5])
    #expect(before.statements == [])
    #expect(
      known.fileNames.count == before.fileNames.count + 1
        && known.fileNames.values.contains("override.xml"))
  }

  @Test("of an empty ledger is nothing")
  func empty() async throws {
    let scratch = try ScratchLedger()
    let known = try await KnownContent(scratch.ledger, knownAt: nil)
    #expect(known.receipt == 0)
    #expect(known.receiptTime == nil)
    #expect(known.reports == [])
    #expect(known.fileNames == [:])
  }

  @Test("answers a question to the ledger")
  func answer() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("xa-07.xml", try boatCheckFile())
    try scratch.keep("xa.xml", try registerFile())
    let assessment = try await Assessment(
      scratch.ledger, standard: try standard(), asOf: try instant("2025-06-12T00:00:00Z"),
      knownUntil: .distantFuture)
    let xa = try #require(try assessment.scores(coastGuard: "XA").coastGuards.first)
    #expect(
      xa.score.boats
        == BoatCensus(
          ready: 1, notReady: 0, unknown: 0, required: 2, requirementSource: "Fleet plan"))
    #expect(xa.foundReady.count == 1)
  }

  @Test("a misspelt word in the newest report leaves a boat with good reports unknown")
  func misspelt() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("good.xml", try boatCheckFile(1))
    try scratch.keep("bad.xml", try boatCheckFile(2, at: "2025-06-20T14:00:00Z", result: "ok"))
    let assessment = try await Assessment(
      scratch.ledger, standard: try standard(), asOf: try instant("2025-06-21T00:00:00Z"),
      knownUntil: .distantFuture)
    let score = try assessment.explain(try vessel("XA/XA-07")).score
    #expect(score.condition.condition == .unknown)
    #expect(score.marks.contains(.reportHeld))
  }
}
