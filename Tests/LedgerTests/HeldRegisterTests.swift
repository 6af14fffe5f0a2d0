import GRDB
import SeaworthyInspection
import Testing

@testable import SeaworthyLedger

/// Registers with errors: what settles them, and what a check finds of their rows.
@Suite("Held registers")
struct HeldRegisterTests {
  private let ledger: Ledger
  private let held: Digest

  init() throws {
    ledger = try LedgerEngine.memory.make()
    let good = try InspectionEncoder.encodeUnchecked(
      .register(Sample(id: 1).register(vessels: ["XA-07"])))
    let bad = String(decoding: good, as: UTF8.self)
      .replacing(/<RegisteredVessel/, maxReplacements: 1) { match in
        "<RequiredBoats count=\"two\" from=\"2024-10-01T00:00:00Z\" source=\"plan\"/>\(match.0)"
      }
    let bytes = Array(bad.utf8)
    held = Digest(sha256Of: bytes)
    guard case .held(let envelope, let notices) = InspectionDecoder.decode(bytes) else {
      Issue.record("The file is not held")
      return
    }
    _ = try ledger.keep(
      Submission(
        fileName: "bad.xml", bytes: bytes, content: .held(envelope, notices: notices)))
  }

  private var digests: [Digest] { get throws { try ledger.snapshot().heldRegisters.map(\.digest) } }

  @Test("a register that somebody names puts one right, a report or statement never")
  func decided() throws {
    #expect(try digests == [held])
    let report = Sample(id: 2)
    _ = try ledger.keep(report.file())
    _ = try ledger.keep(Sample(id: 3).statementFile())
    let statement = try #require(try ledger.snapshot().statements.first).digest
    for other in [try report.digest(), statement, held] {
      #expect(throws: DecisionError.notOfForm(other, .register)) {
        _ = try ledger.decide(.heldFile(held), keep: other, reason: "a")
      }
    }
    #expect(try digests == [held])
    _ = try ledger.keep(Sample(id: 4).registerFile(vessels: ["XA-07"]))
    let right = try #require(try ledger.snapshot().registers.first).digest
    _ = try ledger.decide(.heldFile(held), keep: right, reason: "sent again")
    #expect(try digests == [])
    #expect(try ledger.waiting() == [])
    _ = try ledger.withdraw(.documents(Sample.identifier(4)), reason: "not that one")
    #expect(try digests == [held])
  }

  @Test(
    "whatever another program changes of its row is told",
    arguments: [
      "coastGuard = 'XB'", "coastGuard = 'XA *'", "preparedAt = preparedAt - 1",
      "revision = revision + 1", "hullNumber = 'XA-07'",
    ])
  func changed(row: String) async throws {
    #expect(try await ledger.check().faults == [])
    try ledger.write { try $0.execute(sql: "UPDATE held SET \(row)") }
    #expect(try await ledger.check().faults.map(\.kind) == [.changedFiling])
  }
}
