import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyTime

extension LedgerCheck {
  /// Follows the journal's chain, and holds it to what is kept: a line for each receipt and each
  /// refused file, with the digest and the name of what was received, and no other.
  mutating func takeJournal(_ database: Database, upTo last: Int64) throws {
    var journal = JournalFindings()
    let lines = try Row.fetchCursor(
      database, sql: "SELECT \(JournalEntry.columns) FROM journal ORDER BY number")
    while let row = try lines.next() {
      journalLines += 1
      guard journal.take(try? JournalEntry(row)) else {
        add(.brokenJournal, try row.decode(atIndex: 0))
        continue
      }
    }
    guard journalLines > 0 else {
      // A ledger of an earlier format that is only read has no journal yet.
      if try LedgerFormat.hasJournal(database) { add(.brokenJournal, 1) }
      return
    }
    let received = try Row.fetchCursor(
      database,
      sql: """
        SELECT receipt.number, coalesce(copy.digest, decision.digest, again.digest),
          coalesce(copy.fileName, otherArrival.fileName), receipt.time, receipt.batch,
          provenance.ledger, provenance.number, provenance.time
        FROM receipt
        LEFT JOIN copy ON copy.receipt = receipt.number
        LEFT JOIN decision ON decision.receipt = receipt.number
        LEFT JOIN otherArrival ON otherArrival.receipt = receipt.number
        LEFT JOIN copy AS again ON again.receipt = otherArrival.copy
        LEFT JOIN provenance ON provenance.receipt = receipt.number
        WHERE receipt.number <= ?
        """, arguments: [last])
    while let row = try received.next() {
      let receipt: Int64 = try row.decode(atIndex: 0)
      let entry = journal.received.removeValue(forKey: receipt)
      guard let entry, try entry.agrees(with: row) else {
        add(.notInJournal, receipt, try row.decode(String?.self, atIndex: 2) ?? "")
        continue
      }
    }
    for receipt in journal.received.keys.sorted() where receipt <= last {
      add(.notInJournal, receipt)
    }
    let refused = Set(try RefusedFile.all(database))
    for file in refused.symmetricDifference(journal.refused).sorted(by: {
      $0.fileName < $1.fileName
    }) {
      add(.notInJournal, nil, file.fileName)
    }
  }
}

extension JournalEntry {
  /// Whether it says of a receipt what the ledger keeps of it: the digest, the name of the file,
  /// the time, the batch and where it was received before.
  fileprivate func agrees(with row: Row) throws -> Bool {
    let kept: (digest: Data?, name: String?, time: Int64, batch: String?) = (
      try row.decode(atIndex: 1), try row.decode(atIndex: 2), try row.decode(atIndex: 3),
      try row.decode(atIndex: 4)
    )
    let origin = try row.decode(Int64?.self, atIndex: 6).map { number in
      ReceiptOrigin(
        ledger: try row.decode(Data?.self, atIndex: 5).map { try Digest(blob: $0) },
        number: number, time: Instant(milliseconds: try row.decode(atIndex: 7)))
    }
    // A decision has no name of its own, and none belongs to a batch as a file does.
    return kept.digest.map { Digest(bytes: $0) == digest } == true
      && (kept.name == nil || kept.name == name) && kept.time == time.milliseconds
      && kept.batch == fact("batch") && origin?.text == fact("from")
  }

  /// What a line of the detail says; nil if there is none of that name.
  func fact(_ key: String) -> String? {
    detail.split(separator: "\n").first { $0.hasPrefix("\(key)=") }
      .map { String($0.dropFirst(key.count + 1)) }
  }
}

/// What the lines of a journal say, as far as they follow from one another.
private struct JournalFindings {
  /// What was received under each receipt.
  var received: [Int64: JournalEntry] = [:]
  /// The refused files.
  private(set) var refused: Set<RefusedFile> = []
  private var last: Int64 = 0
  private var head: Digest?

  /// Takes the next line; nil for one that cannot be read.
  ///
  /// - Returns: Whether it follows from the line before.
  mutating func take(_ entry: JournalEntry?) -> Bool {
    guard let entry else { return false }
    let follows = entry.number == last + 1 && entry.hash == entry.expectedHash(after: head)
    (last, head) = (entry.number, entry.hash)
    if let receipt = entry.receipt { received[receipt] = entry }
    if entry.event == .refused {
      refused.insert(
        RefusedFile(
          digest: entry.digest, fileName: entry.name,
          codes: (entry.fact("codes") ?? "").split(separator: " ").map(String.init)))
    }
    return follows
  }
}
