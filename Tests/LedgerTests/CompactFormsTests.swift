import Foundation
import GRDB
import SeaworthyInspection
import Testing

@testable import SeaworthyLedger

/// The compact form is a cache: losing it changes nothing.
@Suite struct CompactFormsTests {
  static let report = """
    <InspectionReport xmlns="urn:seaworthy:readiness:1" status="final"
        id="00000000-0000-4000-8000-000000000001" revision="1" preparedAt="2026-03-14T16:05:00Z">
      <Source kind="team"/>
      <Inspection kind="boatCheck" start="2026-03-14T09:00:00Z"/>
      <Vessel coastGuard="XA"><VesselHullNumberText>XA-07</VesselHullNumberText></Vessel>
    </InspectionReport>
    """

  static let register = """
    <FleetRegister xmlns="urn:seaworthy:readiness:1" status="final"
        id="00000000-0000-4000-8000-000000000002" revision="1" preparedAt="2026-03-14T16:05:00Z">
      <Source kind="team"/>
      <CoastGuard code="XA" name="Coast Guard of XA">
        <RegisteredVessel delivered="2020-01-01T00:00:00Z">
          <Vessel coastGuard="XA"><VesselHullNumberText>XA-07</VesselHullNumberText></Vessel>
        </RegisteredVessel>
      </CoastGuard>
    </FleetRegister>
    """

  private func ledger(keeping document: String = Self.report) throws -> Ledger {
    let ledger = try LedgerEngine.file.make()
    let bytes = Array(document.utf8)
    guard case .document(let document, let digest, _) = InspectionDecoder.decode(bytes) else {
      throw UnreadableRow()
    }
    let content = Submission.Content.document(
      document, digest: digest,
      compactForm: CompactForm.encode(document, ofFile: Digest(sha256Of: bytes)))
    _ = try ledger.keep(Submission(fileName: "a.xml", bytes: bytes, content: content))
    return ledger
  }

  @Test(
    "A compact form that was dropped, or is of another version, is made again",
    arguments: ["NULL", "x'FF0102'", "x''"])
  func rebuilds(value: String) throws {
    let ledger = try ledger()
    let snapshot = try ledger.snapshot()
    #expect(snapshot.reports.count == 1)
    try ledger.queue.write { try $0.execute(sql: "UPDATE copy SET compactForm = \(value)") }
    #expect(try ledger.snapshot() == snapshot)
  }

  @Test(
    "A register's compact form is made again also where it is damaged, and for a rehearsal",
    arguments: ["NULL", "x'FF0102'", "x''", "x'0102FF'"])
  func rebuildsRegisters(value: String) throws {
    let ledger = try ledger(keeping: Self.register)
    let registers = try ledger.registers()
    #expect(registers.count == 1)
    try ledger.queue.write { try $0.execute(sql: "UPDATE copy SET compactForm = \(value)") }
    #expect(try ledger.registers() == registers)
    #expect(try ledger.rehearsal().registers() == registers)
  }

  @Test("Without an original there is nothing to make it from")
  func missingOriginal() throws {
    let ledger = try ledger()
    try ledger.queue.write {
      try $0.execute(sql: "UPDATE copy SET compactForm = NULL; DELETE FROM original")
    }
    #expect(throws: LedgerError(.corrupt, path: ledger.path)) { try ledger.snapshot() }
  }
}
