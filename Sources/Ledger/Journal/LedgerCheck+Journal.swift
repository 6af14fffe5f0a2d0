import Foundation
import GRDB
import SeaworthyInspection

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
    // A ledger of an earlier format that is only read has no journal yet.
    guard journalLines > 0 else { return }
    let received = try Row.fetchCursor(
      database,
      sql: """
        SELECT number, coalesce(copy.digest, decision.digest, named.digest),
          coalesce(copy.fileName, otherName.fileName)
        FROM receipt
        LEFT JOIN copy ON copy.receipt = number
        LEFT JOIN decision ON decision.receipt = number
        LEFT JOIN otherName ON otherName.receipt = number
        LEFT JOIN copy AS named ON named.receipt = otherName.copy
        WHERE number <= ?
        """, arguments: [last])
    while let row = try received.next() {
      let (receipt, digest, name): (Int64, Data?, String?) = (
        try row.decode(atIndex: 0), try row.decode(atIndex: 1), try row.decode(atIndex: 2)
      )
      let entry = journal.received.removeValue(forKey: receipt)
      // A decision has no name of its own.
      let isNamed = name == nil || entry?.name == name
      guard let digest, entry?.digest == Digest(bytes: digest), isNamed else {
        add(.notInJournal, receipt, name ?? "")
        continue
      }
    }
    for receipt in journal.received.keys.sorted() where receipt <= last {
      add(.notInJournal, receipt)
    }
    for file in try RefusedFile.all(database) where !journal.refused.contains(file) {
      add(.notInJournal, nil, file.fileName)
    }
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
        RefusedFile(digest: entry.digest, fileName: entry.name, codes: entry.codes))
    }
    return follows
  }
}

extension JournalEntry {
  /// The codes in a refused file's line.
  fileprivate var codes: [String] {
    let line = detail.split(separator: "\n").first { $0.hasPrefix("codes=") }
    return line.map { $0.dropFirst(6).split(separator: " ").map(String.init) } ?? []
  }
}
