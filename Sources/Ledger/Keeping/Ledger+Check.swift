import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyTime

extension Ledger {
  /// Looks through the whole ledger: SQLite's own check, every original's bytes, every digest
  /// worked out again from them, compact forms and filings against the originals decoded again,
  /// receipts, decisions, and the chain of the journal.
  ///
  /// Others may go on writing: what was kept when it began is checked.
  ///
  /// - Throws: ``LedgerError`` if the ledger cannot be read so far as to be checked.
  public func check() async throws(LedgerError) -> LedgerCheck {
    var check = LedgerCheck()
    let last = try read { database in
      try check.takeFile(database)
      let last = try ReceiptBook.last(database, upTo: .max)?.number ?? 0
      try check.takeReceipts(database, upTo: last)
      try check.takeDecisions(database, upTo: last)
      try check.takeJournal(database, upTo: last)
      return last
    }
    let (held, heldRegisters) = try read { database in
      (
        try HeldFiling.all(database, knownAt: last),
        try HeldRegisterFiling.all(database, knownAt: last)
      )
    }
    let kept = HeldRows(held, heldRegisters)
    var receipt: Int64 = 0
    while true {
      let (copies, filings) = try read { database in
        let copies = try KeptCopy.next(database, after: receipt, upTo: last)
        return (copies, try Filing.byReceipt(database, of: copies))
      }
      guard let end = copies.last?.receipt else { break }
      for findings in await copies.concurrentMap({
        CopyFindings($0, filing: filings[$0.receipt], held: kept)
      }) {
        check.take(findings)
      }
      receipt = end
    }
    check.digest = try digest(knownAt: last)
    check.journalHead = try journalHead(knownAt: last)
    return check
  }
}

extension LedgerCheck {
  /// SQLite's own check of its pages, indexes and references.
  fileprivate mutating func takeFile(_ database: Database) throws {
    let words = try String.fetchAll(database, sql: "PRAGMA integrity_check")
    for word in words where word != "ok" { add(.damagedFile, nil, word) }
    let references = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
    for row in references {
      add(.damagedFile, nil, "foreign key of \(try row.decode(String.self, atIndex: 0))")
    }
    guard try LedgerFormat.hasJournal(database) else { return }
    // A trigger, or an index that is missing, makes another ledger of it.
    let memory = try DatabaseQueue(path: "")
    try LedgerFormat.migrator().migrate(memory)
    let expected = try memory.read { try LedgerFormat.schema($0) }
    let found = try LedgerFormat.schema(database)
    for name in Set(expected.keys).union(found.keys).sorted()
    where expected[name] != found[name] {
      add(.damagedFile, nil, name)
    }
  }

  /// Receipts count from 1 without a gap, each for a copy, another arrival or a decision, at times
  /// that never run back. Source: doctrine 2, rule 2.
  fileprivate mutating func takeReceipts(_ database: Database, upTo last: Int64) throws {
    var earlier: (number: Int64, time: Int64) = (0, .min)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT receipt.number, receipt.time,
          copy.receipt IS NULL AND decision.receipt IS NULL AND otherArrival.receipt IS NULL
        FROM receipt
        LEFT JOIN copy ON copy.receipt = number
        LEFT JOIN decision ON decision.receipt = number
        LEFT JOIN otherArrival ON otherArrival.receipt = number
        WHERE number <= ? ORDER BY number
        """, arguments: [last])
    while let row = try rows.next() {
      let (number, time): (Int64, Int64) = (try row.decode(atIndex: 0), try row.decode(atIndex: 1))
      let isForNothing: Bool = try row.decode(atIndex: 2)
      if number != earlier.number + 1 || isForNothing { add(.receiptMissing, number) }
      if time < earlier.time { add(.timeRunsBack, number) }
      earlier = (number, time)
      receipts += 1
    }
  }

  /// Reading decisions works their digests out again; they are looked at one by one, so that one
  /// that was changed does not hide the others.
  fileprivate mutating func takeDecisions(_ database: Database, upTo last: Int64) throws {
    let sql = "SELECT receipt FROM decision WHERE receipt <= ? ORDER BY receipt"
    for receipt in try Int64.fetchAll(database, sql: sql, arguments: [last]) {
      decisions += 1
      do {
        _ = try KeptDecision.one(database, receipt: receipt)
      } catch is UnreadableRow {
        add(.changedDecision, receipt)
      }
    }
  }

  fileprivate mutating func take(_ findings: CopyFindings) {
    copies += 1
    if findings.isHeldToday { heldToday += 1 }
    for fault in findings.faults { add(fault, findings.receipt, findings.fileName) }
  }
}

extension Filing {
  /// What the documents are filed under that were first kept with some copies, by receipt.
  fileprivate static func byReceipt(
    _ database: Database, of copies: [KeptCopy]
  ) throws -> [Int64: Filing] {
    guard let first = copies.first?.receipt, let last = copies.last?.receipt else { return [:] }
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(columns) FROM document \(receiptJoin)
        WHERE document.receipt BETWEEN ? AND ?
        """)
    var filings: [Int64: Filing] = [:]
    let rows = try Row.fetchCursor(statement, arguments: [first, last])
    // One that cannot be read at all is missing, and told as changed.
    while let row = try rows.next() {
      if let filing = try? Filing(row) { filings[filing.receipt] = filing }
    }
    return filings
  }
}
