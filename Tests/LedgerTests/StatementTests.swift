import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyLedger

/// Statements are kept, revised and counted like reports, and leave no vessel unknown.
@Suite struct StatementTests {
  private func standing(_ sample: Sample) throws -> StandingDocument {
    let file = try sample.statementFile()
    let fileDigest = try #require(file.bytesDigest)
    return StandingDocument(
      digest: try sample.statementDigest(), identifier: try Sample.identifier(sample.id),
      revision: sample.revision, fileName: file.fileName,
      compactForm: CompactForm.encode(.statement(try sample.statement()), ofFile: fileDigest),
      fileDigest: fileDigest, receivedAt: .received)
  }

  @Test("A statement stands, is counted, and comes back", arguments: LedgerEngine.allCases)
  func stands(engine: LedgerEngine) throws {
    let ledger = try engine.make()
    let sample = Sample(source: .coastGuard)
    #expect(try ledger.keep(sample.statementFile()) == .kept(receipt: 1))
    #expect(try ledger.keep(sample.statementFile()) == .alreadyKept(receipt: nil))
    let expected = LedgerSnapshot(
      receipt: 1, receiptTime: .received, reports: [], registers: [], disputedRegisters: [],
      statements: [try standing(sample)], gaps: [])
    #expect(try ledger.snapshot() == expected)
    let info = try ledger.info()
    #expect(info.reports == 0)
    #expect(info.registers == 0)
    #expect(info.statements == 1)
    #expect(info.copies == 1)
  }

  @Test("It is part of the ledger's digest, in any order")
  func digest() throws {
    let files = [try Sample(id: 1).file(), try Sample(id: 2).statementFile()]
    let digests = try [files, files.reversed(), [files[0]]].map { files in
      let ledger = try LedgerEngine.memory.make()
      for file in files { _ = try ledger.keep(file) }
      return try ledger.digest()
    }
    #expect(digests[0] == digests[1])
    #expect(digests[0] != digests[2])
  }

  @Test("The highest revision stands; withdrawn, none does")
  func revisions() throws {
    let ledger = try LedgerEngine.memory.make()
    #expect(try ledger.keep(Sample().statementFile()) == .kept(receipt: 1))
    let second = Sample(revision: 2, remarks: "Yes.")
    #expect(try ledger.keep(second.statementFile()) == .revised(receipt: 2))
    #expect(try ledger.snapshot().statements == [try standing(second)])
    #expect(
      try ledger.keep(Sample(revision: 3, status: .withdrawn).statementFile())
        == .revised(receipt: 3))
    let snapshot = try ledger.snapshot()
    #expect(snapshot.statements == [])
    #expect(snapshot.gaps == [])
    #expect(try ledger.snapshot(knownAt: 2).statements == [try standing(second)])
  }

  @Test("Of two that conflict none stands, and no vessel is unknown")
  func conflict() throws {
    let ledger = try LedgerEngine.memory.make()
    #expect(try ledger.keep(Sample(remarks: "a").statementFile()) == .kept(receipt: 1))
    #expect(try ledger.keep(Sample(remarks: "b").statementFile()) == .conflicting(receipt: 2))
    let snapshot = try ledger.snapshot()
    #expect(snapshot.statements == [])
    let digests = try ["a", "b"].map { try Sample(remarks: $0).statementDigest() }.sorted()
    #expect(snapshot.disputedStatements.map(\.digest) == digests)
    #expect(snapshot.gaps == [])
  }

  @Test(
    "A revision that nobody may make alone waits for a decision",
    arguments: [
      (Sample(revision: 2, coastGuard: "XB"), DecisionReason.anotherCoastGuard),
      (Sample(revision: 2, source: .contractor), .anotherSource),
      (Sample(revision: 3), .skippedRevision),
    ])
  func needsDecision(later: Sample, reason: DecisionReason) throws {
    for files in [[Sample(), later], [later, Sample()]] {
      let ledger = try LedgerEngine.memory.make()
      let outcomes = try ledger.keep(contentsOf: files.map { try $0.statementFile() })
      #expect(outcomes == [.kept(receipt: 1), .needsDecision(reason, receipt: 2)])
      #expect(try ledger.snapshot().statements == [])
    }
  }

  @Test("Under the identifier of a report it never takes the report's place")
  func inPlaceOfAReport() throws {
    for files in [
      [try Sample().file(), try Sample(revision: 2).statementFile()],
      [try Sample(revision: 2).statementFile(), try Sample().file()],
      [try Sample().file(), try Sample().statementFile()],
    ] {
      let ledger = try LedgerEngine.memory.make()
      for file in files { _ = try ledger.keep(file) }
      let snapshot = try ledger.snapshot()
      #expect(snapshot.reports == [])
      #expect(snapshot.statements == [])
      #expect(snapshot.gaps == [])
      let gaps = snapshot.disputes.flatMap(\.gaps)
      #expect(gaps.map(\.vessel) == [Sample().vessel])
      #expect(gaps.map(\.reason) == [.conflict])
    }
  }

  @Test("A rehearsal knows of it")
  func rehearsal() throws {
    let ledger = try LedgerEngine.file.make()
    _ = try ledger.keep(Sample().statementFile())
    let rehearsal = try ledger.rehearsal()
    #expect(try rehearsal.keep(Sample().statementFile()) == .alreadyKept(receipt: nil))
    #expect(
      try rehearsal.keep(Sample(remarks: "b").statementFile()) == .conflicting(receipt: 2))
  }
}
