import GRDB
import SeaworthyInspection
import Testing

@testable import SeaworthyLedger

/// All or nothing over many calls.
@Suite struct SessionTests {
  private func files(_ ids: ClosedRange<Int>) throws -> [Submission] {
    try ids.map { try Sample(id: $0).file() }
  }

  private static let refused = Submission(refusedUnread: "b.xml", codes: ["file_too_large"])

  @Test(
    "What was kept in a session is there once it is committed", arguments: LedgerEngine.allCases)
  func commits(engine: LedgerEngine) throws {
    let (ledger, reference) = (try engine.make(), try engine.make())
    let session = try ledger.beginSession()
    for ids in [1...3, 3...5] {
      let outcomes = try session.ledger.keep(contentsOf: files(ids), batch: "spring")
      #expect(try outcomes == reference.keep(contentsOf: files(ids), batch: "spring"))
    }
    #expect(try session.ledger.digest() == reference.digest())
    try session.commit()
    #expect(try ledger.snapshot() == reference.snapshot())
    var info = try ledger.info()
    // Each ledger has a journal of its own.
    info.journalHead = try reference.info().journalHead
    #expect(try info == reference.info())
  }

  /// How a session ends without a commit.
  enum Abandonment: CaseIterable, Sendable {
    case rolledBack
    case letGo
  }

  @Test(
    "A session that is not committed leaves nothing, not even in the journal",
    arguments: LedgerEngine.allCases, Abandonment.allCases)
  func abandons(engine: LedgerEngine, abandonment: Abandonment) throws {
    let ledger = try engine.make()
    _ = try ledger.keep(Sample(id: 1).file())
    let (info, snapshot) = (try ledger.info(), try ledger.snapshot())
    var session: LedgerSession? = try ledger.beginSession()
    _ = try session?.ledger.keep(contentsOf: files(2...5) + [Sample(id: 6).heldFile()])
    #expect(try session?.ledger.keep(Self.refused) == .refused)
    #expect(try session?.ledger.info().reports == 5)
    if abandonment == .rolledBack { try session?.rollback() }
    session = nil
    #expect(try ledger.info() == info)
    #expect(try ledger.snapshot() == snapshot)
    #expect(try ledger.keep(Sample(id: 2).file()) == .kept(receipt: 2))
  }

  @Test("A session that is over keeps nothing more", arguments: LedgerEngine.allCases)
  func isOver(engine: LedgerEngine) throws {
    let ledger = try engine.make()
    let (first, over) = (try ledger.beginSession(), LedgerError(.sessionOver, path: ledger.path))
    try first.commit()
    #expect(throws: over) { try first.ledger.keep(Sample().file()) }
    #expect(throws: over) { try first.commit() }
    try first.rollback()
    let second = try ledger.beginSession()
    try second.rollback()
    #expect(throws: over) { try second.ledger.keep(Sample().file()) }
    #expect(throws: over) { try second.commit() }
    #expect(try ledger.latestReceipt() == 0)
  }

  @Test("A call that fails leaves nothing of its own, and the session goes on")
  func failsHalfway() throws {
    let ledger = try LedgerEngine.file.make()
    try ledger.queue.write {
      try $0.execute(
        sql: """
          CREATE TRIGGER fault BEFORE INSERT ON original WHEN NEW.receipt = 4
          BEGIN SELECT RAISE(ABORT, 'fault'); END
          """)
    }
    let session = try ledger.beginSession()
    _ = try session.ledger.keep(contentsOf: files(1...2))
    #expect(throws: LedgerError.self) { try session.ledger.keep(contentsOf: files(3...4)) }
    #expect(try session.ledger.info().reports == 2)
    try session.commit()
    #expect(try ledger.latestReceipt() == 2)
  }

  @Test("A full disk in a session ends it: nothing of it is kept, whatever is tried then")
  func fullDisk() throws {
    let ledger = try LedgerEngine.file.make()
    _ = try ledger.keep(Sample(id: 1).file())
    let info = try ledger.info()
    let session = try ledger.beginSession()
    try session.ledger.queue.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 8)")
    }
    #expect(throws: LedgerError(.diskFull, path: ledger.path)) {
      for id in 2...200 { _ = try session.ledger.keep(Sample(id: id).file()) }
    }
    try session.rollback()
    #expect(try ledger.info() == info)
  }

  @Test("Others read what was there before, and are told that it is locked when they write")
  func others() throws {
    let ledger = try LedgerEngine.file.make()
    _ = try ledger.keep(Sample(id: 1).file())
    let session = try ledger.beginSession()
    _ = try session.ledger.keep(Sample(id: 2).file())
    let other = try Ledger.open(
      at: ledger.path, mode: .write, patience: 0.05, clock: TickingClock.standing.tell)
    #expect(try other.latestReceipt() == 1)
    let locked = LedgerError(.locked, path: ledger.path)
    #expect(throws: locked) { try other.keep(Sample(id: 3).file()) }
    #expect(throws: locked) { try other.beginSession() }
    try session.commit()
    #expect(try other.keep(Sample(id: 3).file()) == .kept(receipt: 3))
  }

  @Test("A ledger that is opened for reading has no session")
  func readOnly() throws {
    let ledger = try LedgerEngine.file.make()
    let reading = try Ledger.open(
      at: ledger.path, mode: .read, clock: TickingClock.standing.tell)
    #expect(throws: LedgerError(.readOnly, path: ledger.path)) { try reading.beginSession() }
  }
}
