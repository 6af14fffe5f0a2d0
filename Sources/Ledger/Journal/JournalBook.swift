import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyTime

/// Writes a ledger's journal, line after line.
struct JournalBook {
  /// The last line's number; 0 before the first.
  private(set) var last: Int64 = 0
  /// The journal's head: the last line's hash; nil before the first.
  private(set) var head: Digest?

  /// The journal as it stands in a ledger.
  init(_ database: Database) throws {
    let sql = "SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1"
    guard let row = try Row.fetchOne(database, sql: sql) else { return }
    last = try row.decode(atIndex: 0)
    head = try Digest(blob: row.decode(atIndex: 1))
  }

  /// Writes the next line.
  ///
  /// - Parameter facts: What belongs to it beside the event, such as a batch; those that are nil are
  ///   left out.
  mutating func write(
    _ event: JournalEntry.Event, at time: Instant, receipt: Int64?, digest: Digest?,
    name: String = "", facts: [(key: String, value: String?)] = [], _ database: Database
  ) throws {
    let detail = facts.compactMap { fact in fact.value.map { "\(fact.key)=\($0)" } }
      .joined(separator: "\n")
    var entry = JournalEntry(
      number: last + 1, time: time, event: event, receipt: receipt, digest: digest, name: name,
      detail: detail, hash: Digest(sha256Of: []))
    entry.hash = entry.expectedHash(after: head)
    try database.cachedStatement(
      sql: """
        INSERT INTO journal (number, time, event, receipt, digest, name, detail, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      entry.number, time.milliseconds, event.rawValue, receipt, digest?.blob, name, detail,
      entry.hash.blob,
    ])
    (last, head) = (entry.number, entry.hash)
  }
}
