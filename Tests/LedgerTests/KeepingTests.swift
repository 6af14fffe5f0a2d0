import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyTime
import Testing

@testable import SeaworthyLedger

/// Checking, backing up, restoring and merging ledgers of real files.
@Suite struct KeepingTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func ledger(_ name: String) throws -> Ledger {
    try Ledger.open(
      at: folder.file(name), mode: .create, clock: TickingClock.standing.tell)
  }

  /// A ledger with a file of every kind and a decision.
  private func filled(_ name: String = "a.ledger") throws -> Ledger {
    let ledger = try ledger(name)
    _ = try ledger.keep(contentsOf: FixtureFiles.some, batch: "spring")
    _ = try ledger.decide(
      FixtureFiles.conflict, keep: FixtureFiles.candidates[0], reason: "seen on board")
    return ledger
  }

  @Test("A ledger that only the program wrote is clean")
  func clean() async throws {
    let ledger = try filled()
    let check = try await ledger.check()
    #expect(check.faults == [])
    #expect(check.isClean)
    #expect(check.receipts == 9)
    #expect(check.copies == 8)
    #expect(check.decisions == 1)
    // Begun, the receipts, one refused file.
    #expect(check.journalLines == 11)
    #expect(check.digest == (try ledger.digest()))
    #expect(check.journalHead == (try ledger.journalHead()))
    #expect(try await self.ledger("empty.ledger").check().isClean)
  }

  /// A change by another program, and what a check tells of it.
  struct Change: Sendable, CustomTestStringConvertible {
    var sql: String
    var kinds: Set<LedgerFault.Kind>
    var testDescription: String { sql }
  }

  static let changes = [
    Change(
      sql: "UPDATE original SET packed = zeroblob(20) WHERE receipt = 2", kinds: [.changedOriginal]
    ),
    Change(sql: "DELETE FROM original WHERE receipt = 2", kinds: [.changedOriginal]),
    Change(
      sql: "UPDATE document SET status = 'withdrawn' WHERE receipt = 2", kinds: [.changedFiling]),
    Change(sql: "UPDATE document SET start = start - 1 WHERE receipt = 2", kinds: [.changedFiling]),
    Change(
      sql: "UPDATE document SET hullNumber = 'XA-99' WHERE receipt = 2", kinds: [.changedFiling]),
    Change(sql: "UPDATE held SET hullNumber = 'XA-99'", kinds: [.changedFiling]),
    Change(sql: "UPDATE held SET start = start - 1", kinds: [.changedFiling]),
    Change(sql: "DELETE FROM held", kinds: [.changedFiling]),
    Change(
      sql: "UPDATE document SET digest = zeroblob(32) WHERE receipt = 2",
      kinds: [.changedDigest]),
    Change(
      sql: """
        UPDATE copy SET compactForm = (SELECT compactForm FROM copy WHERE receipt = 3)
        WHERE receipt = 2
        """, kinds: [.changedCompactForm]),
    Change(sql: "UPDATE copy SET compactForm = NULL", kinds: []),
    Change(
      sql: "UPDATE receipt SET time = time + 1 WHERE number = 2",
      kinds: [.timeRunsBack, .notInJournal]),
    Change(sql: "UPDATE decision SET reason = 'mine'", kinds: [.changedDecision]),
    Change(
      sql: "UPDATE journal SET name = 'mine' WHERE number = 3",
      kinds: [.brokenJournal, .notInJournal]),
    Change(
      sql: "UPDATE journal SET detail = 'mine' WHERE number = 3",
      kinds: [.brokenJournal, .notInJournal]),
    Change(sql: "UPDATE copy SET fileName = 'mine' WHERE receipt = 2", kinds: [.notInJournal]),
    Change(
      sql: "DELETE FROM journal WHERE number = 3", kinds: [.brokenJournal, .notInJournal]),
    Change(
      sql: "DELETE FROM journal WHERE number = 11", kinds: [.notInJournal]),
    Change(
      sql: "UPDATE refused SET codes = 'empty_file'", kinds: [.notInJournal]),
    Change(
      sql: "INSERT INTO refused VALUES (x'', 'mine.xml', 'not_xml', 0)", kinds: [.notInJournal]),
    Change(sql: "DELETE FROM refused", kinds: [.notInJournal]),
    Change(sql: "DELETE FROM journal", kinds: [.brokenJournal]),
    Change(sql: "UPDATE receipt SET batch = 'mine' WHERE number = 3", kinds: [.notInJournal]),
    Change(
      sql: "UPDATE receipt SET time = time + 1 WHERE number = 9", kinds: [.notInJournal]),
    Change(
      sql: "INSERT INTO provenance VALUES (2, NULL, 1, 0)", kinds: [.notInJournal]),
    Change(
      sql: "CREATE TRIGGER mine AFTER INSERT ON copy BEGIN DELETE FROM held; END",
      kinds: [.damagedFile]),
    Change(sql: "DROP INDEX document_identifier", kinds: [.damagedFile]),
    Change(
      sql: "INSERT INTO receipt VALUES (10, (SELECT max(time) FROM receipt), NULL)",
      kinds: [.receiptMissing, .notInJournal]),
    Change(
      sql:
        "DELETE FROM held; DELETE FROM original WHERE receipt = 8; DELETE FROM copy WHERE receipt = 8",
      kinds: [.receiptMissing, .notInJournal]),
  ]

  @Test("Whatever another program changes is told", arguments: changes)
  func changed(change: Change) async throws {
    let ledger = try filled()
    try ledger.write { try $0.execute(sql: change.sql) }
    let check = try await ledger.check()
    #expect(Set(check.faults.map(\.kind)) == change.kinds)
    #expect(check.isClean == change.kinds.isEmpty)
  }

  @Test("Every kind of fault has words", arguments: LedgerFault.Kind.allCases)
  func words(kind: LedgerFault.Kind) throws {
    let fault = LedgerFault(kind: kind, number: 7, name: "a.xml")
    let words = try Language.shipped(.en).text(fault.phrase)
    #expect(!words.isEmpty && !words.contains("fault."))
  }

  @Test("A backup is the ledger as it was, and goes on as a ledger")
  func backup() async throws {
    let ledger = try filled()
    let (digest, head) = (try ledger.digest(), try ledger.journalHead())
    try ledger.backup(to: folder.file("b.ledger"))
    _ = try ledger.keep(FixtureFiles.late)
    let backup = try self.ledger("b.ledger")
    #expect(try backup.digest() == digest)
    #expect(try backup.journalHead() == head)
    #expect(try await backup.check().isClean)
    #expect(try backup.snapshot() == ledger.snapshot(knownAt: 9))
    _ = try backup.keep(FixtureFiles.late)
    #expect(try backup.digest() == ledger.digest())
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("b.ledger"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(throws: LedgerError(.alreadyThere, path: folder.file("b.ledger"))) {
      try ledger.backup(to: folder.file("b.ledger"))
    }
  }

  /// Makes a ledger with a backup that is older, and lets both go.
  ///
  /// - Returns: The digests of the backup and of the ledger.
  private func backedUp() throws -> (Digest, Digest) {
    let ledger = try filled()
    let digest = try ledger.digest()
    try ledger.backup(to: folder.file("b.ledger"))
    _ = try ledger.keep(FixtureFiles.late)
    let later = try ledger.digest()
    try ledger.queue.close()
    return (digest, later)
  }

  @Test("A backup takes the place of a ledger, which is moved aside and not lost")
  func restore() async throws {
    let path = folder.file("a.ledger")
    let (digest, later) = try backedUp()
    let backup = try Ledger.open(
      at: folder.file("b.ledger"), mode: .read, clock: TickingClock.standing.tell)
    await #expect(throws: LedgerError(.alreadyThere, path: path)) {
      try await Ledger.restore(backup, to: path, movingAsideTo: nil)
    }
    let check = try await Ledger.restore(backup, to: path, movingAsideTo: path + ".aside")
    #expect(check.isClean)
    #expect(try self.ledger("a.ledger").digest() == digest)
    #expect(try self.ledger("a.ledger.aside").digest() == later)
    #expect(try await self.ledger("a.ledger").check().isClean)
    #expect(try await self.ledger("a.ledger.aside").check().isClean)
  }

  @Test("A damaged backup is not restored")
  func damagedBackup() async throws {
    let backup = try filled("b.ledger")
    try backup.write { try $0.execute(sql: "UPDATE decision SET reason = 'mine'") }
    let path = folder.file("a.ledger")
    let check = try await Ledger.restore(backup, to: path, movingAsideTo: nil)
    #expect(!check.isClean)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("A merge brings what is new, once, with provenance, and the other ledger is left alone")
  func merge() async throws {
    let (ledger, other) = (try ledger("a.ledger"), try filled("b.ledger"))
    _ = try ledger.keep(FixtureFiles.some[0])
    let before = try other.info()
    let expected = MergeSummary(
      documents: 5, copies: 1, held: 1, decisions: 1, refused: 1, known: 1)
    #expect(try await ledger.merge(other) == expected)
    #expect(try ledger.digest() == other.digest())
    #expect(try ledger.info().batches == [LedgerBatch(name: "spring", receipts: 7)])
    #expect(try ledger.decisions().map(\.decision) == other.decisions().map(\.decision))
    #expect(try await ledger.check().isClean)
    #expect(try ledger.journal().last?.event == .merged)
    let head = try ledger.info().journalHead
    #expect(try await ledger.merge(other).isNothing)
    #expect(try ledger.info().journalHead == head)
    #expect(try other.info() == before)
    let origins = try ledger.read { database in
      try Row.fetchAll(database, sql: "SELECT number FROM provenance ORDER BY receipt")
        .map { try $0.decode(Int64.self, atIndex: 0) }
    }
    #expect(origins == [2, 3, 4, 5, 6, 7, 8, 9])
  }

  @Test("Merged either way, ledgers are one")
  func bothWays() async throws {
    let (one, other) = (try ledger("a.ledger"), try ledger("b.ledger"))
    for (place, file) in FixtureFiles.some.enumerated() {
      _ = try (place.isMultiple(of: 2) ? one : other).keep(file)
    }
    _ = try one.keep(FixtureFiles.late)
    _ = try other.keep(FixtureFiles.late)
    _ = try await one.merge(other)
    _ = try await other.merge(one)
    #expect(try one.digest() == other.digest())
    var snapshots = try [one.snapshot(), other.snapshot()]
    for place in snapshots.indices {
      (snapshots[place].receipt, snapshots[place].receiptTime) = (0, nil)
    }
    #expect(snapshots[0] == snapshots[1])
  }

  @Test("A file is cited by the first of its names, whichever it came under first, from then on")
  func names() async throws {
    let (ledger, other) = (try ledger("a.ledger"), try ledger("b.ledger"))
    let file = FixtureFiles.some[1]
    let names = ["m.xml", "q.xml", "b.xml", "c.xml", "b.xml"]
    for name in names { _ = try ledger.keep(file.renamed(name)) }
    for name in names.reversed() { _ = try other.keep(file.renamed(name)) }
    #expect(try ledger.latestReceipt() == 2)
    #expect(try other.latestReceipt() == 1)
    for ledger in [ledger, other] {
      #expect(try ledger.snapshot().reports.map(\.fileName) == ["b.xml"])
      #expect(try await ledger.check().isClean)
    }
    #expect(try ledger.snapshot(knownAt: 1).reports.map(\.fileName) == ["m.xml"])
    #expect(try ledger.journal().last?.event == .arrived)
    #expect(try ledger.digest() == other.digest())
    let third = try self.ledger("c.ledger")
    _ = try third.keep(file.renamed("z.xml"))
    #expect(try await third.merge(ledger).known == 1)
    #expect(try third.snapshot().reports.map(\.fileName) == ["b.xml"])
    #expect(try await third.check().isClean)
    let held = FixtureFiles.some[7]
    for name in ["y.xml", "x.xml"] { _ = try third.keep(held.renamed(name)) }
    #expect(try third.waiting().map(\.fileName) == ["x.xml"])
  }

  @Test("What was dated in the future where it was received first stays so after a slow journey")
  func futureDated() async throws {
    let early = try LedgerEngine.memory.make(
      clock: TickingClock([FixtureFiles.start - .days(3)]))
    #expect(
      try early.keep(FixtureFiles.late) == .needsDecision(.futureDate, receipt: 1))
    let late = try ledger("a.ledger")
    _ = try await late.merge(early)
    #expect(try late.waiting().map(\.reason) == [.decision(.futureDate)])
    #expect(try late.snapshot().reports == [])
  }

  @Test("Whichever ledger takes in the other, a date is judged by who received it first")
  func earlierElsewhere() async throws {
    let clock = TickingClock([FixtureFiles.start - .days(3)])
    let early = try LedgerEngine.memory.make(clock: clock)
    let late = try ledger("a.ledger")
    for ledger in [early, late] { _ = try ledger.keep(FixtureFiles.late) }
    #expect(try late.waiting() == [])
    let third = try ledger("b.ledger")
    _ = try await third.merge(late)
    #expect(try third.waiting() == [])
    for ledger in [late, third] {
      let receipt = try ledger.latestReceipt()
      #expect(try await ledger.merge(early).arrivals == 1)
      #expect(try ledger.waiting().map(\.reason) == [.decision(.futureDate)])
      #expect(try ledger.snapshot(knownAt: receipt).reports.count == 1)
      #expect(try await ledger.merge(early).isNothing)
      #expect(try await ledger.check().isClean)
    }
    _ = try await early.merge(late)
    #expect(try early.waiting().map(\.reason) == [.decision(.futureDate)])
  }

  @Test("A ledger that another program has open is not replaced")
  func restoreWhileOpen() async throws {
    let ledger = try filled()
    try ledger.backup(to: folder.file("b.ledger"))
    let backup = try self.ledger("b.ledger")
    await #expect(throws: LedgerError(.locked, path: ledger.path)) {
      try await Ledger.restore(
        backup, to: ledger.path, movingAsideTo: ledger.path + ".aside", patience: 0)
    }
    #expect(try ledger.digest() == backup.digest())
  }

  @Test("Only a plain file is replaced, and a link leads to it")
  func restoreOverOthers() async throws {
    let backup = try filled("b.ledger")
    let directory = folder.file("folder")
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    await #expect(throws: LedgerError(.notALedger, path: directory)) {
      try await Ledger.restore(backup, to: directory, movingAsideTo: directory + ".aside")
    }
    try Data("not a ledger".utf8).write(to: URL(fileURLWithPath: folder.file("a.ledger")))
    let link = folder.file("link")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: folder.file("a.ledger"))
    let check = try await Ledger.restore(
      backup, to: link, movingAsideTo: folder.file("aside"))
    #expect(check.isClean)
    #expect(try ledger("a.ledger").digest() == backup.digest())
    #expect(try String(contentsOfFile: folder.file("aside"), encoding: .utf8) == "not a ledger")
  }

  @Test("No ledger is made beside a log that belonged to another")
  func leftOverLog() throws {
    let path = folder.file("a.ledger")
    try Data("log".utf8).write(to: URL(fileURLWithPath: path + "-wal"))
    #expect(throws: LedgerError(.logWithoutLedger, path: path)) { try ledger("a.ledger") }
  }

  @Test("Nothing is taken from a ledger whose files are not what it received")
  func damagedOther() async throws {
    let (ledger, other) = (try ledger("a.ledger"), try filled("b.ledger"))
    try other.write {
      try $0.execute(sql: "UPDATE original SET packed = zeroblob(9) WHERE receipt = 2")
    }
    await #expect(throws: LedgerError(.corrupt, path: other.path)) {
      try await ledger.merge(other)
    }
    #expect(try ledger.latestReceipt() == 0)
  }

  @Test("Ledgers of earlier formats are checked and merged as they are", arguments: [1, 2])
  func earlier(version: Int) async throws {
    let path = folder.file("old.ledger")
    let fixture = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/ledgers/version-\(version).ledger")
    try FileManager.default.copyItem(at: fixture, to: URL(fileURLWithPath: path))
    let old = try Ledger.open(at: path, mode: .read, clock: TickingClock.standing.tell)
    let check = try await old.check()
    #expect(check.isClean)
    #expect(check.journalLines == 0)
    let ledger = try ledger("a.ledger")
    _ = try await ledger.merge(old)
    #expect(try ledger.digest() == old.digest())
    let migrated = try Ledger.open(at: path, mode: .write, clock: TickingClock.standing.tell)
    #expect(try migrated.digest() == ledger.digest())
    #expect(try await migrated.check().isClean)
    #expect(try await ledger.merge(migrated).isNothing)
  }
}
