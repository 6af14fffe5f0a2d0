import Foundation
import GRDB
public import SeaworthyInspection
import SeaworthyTime

extension Ledger {
  /// The head of the journal as it was when a receipt was given: the hash of that receipt's line,
  /// or of the first line for a ledger that had kept nothing. Later refused files do not change it.
  ///
  /// - Parameter receipt: The receipt; nil for the last.
  /// - Returns: The hash; nil of a ledger of an earlier version, which has no journal until it is
  ///   migrated.
  /// - Throws: ``LedgerError``.
  public func journalHead(knownAt receipt: Int64? = nil) throws(LedgerError) -> Digest? {
    try read { database in
      let sql = """
        SELECT hash FROM journal WHERE receipt <= ? OR number = 1 ORDER BY number DESC LIMIT 1
        """
      return try Data.fetchOne(database, sql: sql, arguments: [receipt ?? .max])
        .map { try Digest(blob: $0) }
    }
  }

  /// The lines of the journal, oldest first.
  ///
  /// - Parameter last: How many of the last lines; nil for all.
  /// - Throws: ``LedgerError``.
  public func journal(last: Int? = nil) throws(LedgerError) -> [JournalEntry] {
    try read { database in
      let sql = "SELECT \(JournalEntry.columns) FROM journal ORDER BY number DESC LIMIT ?"
      return try Row.fetchAll(database, sql: sql, arguments: [last ?? -1]).reversed()
        .map(JournalEntry.init)
    }
  }
}

extension JournalEntry {
  /// The columns that ``init(_:)`` reads.
  static let columns = "number, time, event, receipt, digest, name, detail, hash"

  /// Reads a row of ``columns``.
  init(_ row: Row) throws {
    let digest: Data? = try row.decode(atIndex: 4)
    self.init(
      number: try row.decode(atIndex: 0),
      time: Instant(milliseconds: try row.decode(atIndex: 1)), event: try row.word(at: 2),
      receipt: try row.decode(atIndex: 3), digest: try digest.map { try Digest(blob: $0) },
      name: try row.decode(atIndex: 5), detail: try row.decode(atIndex: 6),
      hash: try Digest(blob: row.decode(atIndex: 7)))
  }
}
