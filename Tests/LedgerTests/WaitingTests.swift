import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyLedger

/// What waits for a person.
@Suite struct WaitingTests {
  private func ledger(_ files: [Submission]) throws -> Ledger {
    let ledger = try LedgerEngine.file.make()
    _ = try ledger.keep(contentsOf: files)
    return ledger
  }

  @Test("A held file waits until it is corrected, with all that is known of it")
  func held() throws {
    let sample = Sample(revision: 2)
    let file = try sample.heldFile()
    let ledger = try ledger([Sample(id: 2).file(), file])
    let gap = try #require(try ledger.snapshot().gaps.first)
    let correction = HeldCorrection(
      of: HeldFiling(
        digest: gap.digest, fileName: "", vessel: sample.vessel, start: gap.from,
        identifier: gap.identifier, revision: 2, source: .team, codes: [], line: 1, receipt: 1,
        receivedAt: .received))
    let expected = WaitingFile(
      reason: .errors(correction: correction),
      codes: ["unknown_severity", "waiver_without_effect"], fileName: "held-1.xml", line: 7,
      digest: gap.digest, identifier: gap.identifier, revision: 2, form: .report, kind: .boatCheck,
      coastGuards: ["XA"], gap: gap, receipt: 2, receivedAt: .received)
    #expect(try ledger.waiting() == [expected])
    _ = try ledger.keep(sample.file())
    #expect(try ledger.waiting() == [])
    #expect(try ledger.snapshot().gaps == [])
    #expect(try ledger.waiting(knownAt: 2) == [expected])
    #expect(try ledger.waiting(knownAt: 1) == [])
  }

  @Test("Another content of its revision does not put a held file right, a higher revision does")
  func otherTablet() throws {
    let (held, other) = (try Sample(remarks: "a").heldFile(), try Sample(remarks: "b").file())
    for files in [[held, other], [other, held]] {
      let ledger = try ledger(files)
      #expect(try ledger.waiting().map(\.fileName) == ["held-1.xml"])
      #expect(try ledger.snapshot().gaps.map(\.reason) == [.reportHeld])
      #expect(try ledger.filings(about: Sample().vessel).map(\.fate).contains(.held))
      _ = try ledger.keep(Sample(revision: 2, remarks: "b").file())
      #expect(try ledger.waiting() == [])
      #expect(try ledger.snapshot().gaps == [])
    }
  }

  @Test("A held file is put right by any copy that says the same, known by then")
  func anyCopy() throws {
    let ledger = try ledger([Sample().file(), Sample(spelling: "b").file()])
    _ = try ledger.keep(Sample().heldFile())
    #expect(try ledger.waiting() == [])
  }

  @Test("A held file without a readable identifier is corrected by the same inspection")
  func noIdentifier() throws {
    let held = try Sample().heldFile(identifier: .some(nil), preparedAt: 10)
    for files in [[held, try Sample().file()], [try Sample().file(), held]] {
      #expect(try ledger(files).waiting() == [])
      #expect(try ledger(files).snapshot().gaps == [])
    }
    let other = try ledger([held, Sample(day: 11).file(), Sample(id: 2, hull: "XA-08").file()])
    #expect(try other.waiting().map(\.fileName) == ["held-1.xml"])
    #expect(try other.snapshot().gaps.map(\.reason) == [.reportHeld])
  }

  /// Documents of one identifier, and those about which somebody has to decide.
  struct Case: Sendable {
    var files: [Sample]
    var waiting: [Int]
    var reason: WaitingFile.Reason
    var code = "needs_decision"
  }

  @Test(
    "Documents that need a decision wait, those that would stand without them do not",
    arguments: [
      Case(
        files: [Sample(remarks: "a"), Sample(remarks: "b")], waiting: [0, 1], reason: .conflict,
        code: "conflict"),
      Case(
        files: [Sample(), Sample(revision: 2, hull: "XA-08")], waiting: [1],
        reason: .decision(.anotherVessel)),
      Case(
        files: [Sample(), Sample(revision: 3), Sample(revision: 4)], waiting: [1, 2],
        reason: .decision(.skippedRevision)),
      Case(
        files: [Sample(), Sample(revision: 2, day: 400)], waiting: [1],
        reason: .decision(.futureDate)),
      Case(files: [Sample(day: 400)], waiting: [0], reason: .decision(.futureDate)),
    ])
  func documents(expected: Case) throws {
    let ledger = try ledger(expected.files.map { try $0.file() })
    let waiting = try ledger.waiting()
    let digests = try expected.files.map { try $0.digest() }
    #expect(waiting.map(\.digest) == expected.waiting.map { digests[$0] })
    #expect(Set(waiting.map(\.reason)) == [expected.reason])
    #expect(Set(waiting.map(\.codes)) == [[expected.code]])
    #expect(
      waiting.map(\.gap?.vessel) == expected.waiting.map { expected.files[$0].vessel })
    #expect(waiting.map(\.receipt) == expected.waiting.map { Int64($0 + 1) })
  }

  @Test("A conflict below a revision that waits is told too")
  func conflictBelow() throws {
    let ledger = try ledger([
      Sample(remarks: "a").file(), Sample(remarks: "b").file(), Sample(revision: 3).file(),
    ])
    let reasons: [WaitingFile.Reason] = [.conflict, .conflict, .decision(.skippedRevision)]
    #expect(try ledger.waiting().map(\.reason) == reasons)
  }

  @Test("A register waits without a vessel")
  func registers() throws {
    let ledger = try ledger([
      Sample().registerFile(vessels: ["A"]), Sample().registerFile(vessels: ["B"]),
    ])
    let waiting = try ledger.waiting()
    #expect(waiting.map(\.reason) == [.conflict, .conflict])
    #expect(waiting.map(\.coastGuards) == [["XA"], ["XA"]])
    #expect(waiting.map(\.gap) == [nil, nil])
    #expect(waiting.map(\.form) == [.register, .register])
    #expect(waiting.map(\.kind) == [nil, nil])
  }
}
