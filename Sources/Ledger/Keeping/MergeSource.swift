import GRDB
import SeaworthyInspection
import SeaworthyTime

/// The ledger that a merge takes from, as it was when the merge began.
struct MergeSource: Sendable {
  /// The first line of its journal, which tells it from other ledgers; nil if it has no journal.
  let ledger: Digest?
  /// The head of its journal.
  let head: Digest?
  /// Its last receipt.
  let last: Int64
  /// When that was given.
  let lastTime: Instant
  /// The files that it refused.
  let refused: [RefusedFile]

  /// A ledger within a transaction.
  init(_ database: Database) throws {
    let sql = "SELECT \(JournalEntry.columns) FROM journal WHERE number = 1"
    ledger = try Row.fetchOne(database, sql: sql).map { try JournalEntry($0).hash }
    head = try JournalBook(database).head
    let receipt = try ReceiptBook.last(database, upTo: .max)
    last = receipt?.number ?? 0
    lastTime = receipt?.time ?? .distantPast
    refused = try RefusedFile.all(database)
  }

  /// The ledger as a whole, where a single receipt is not to be told.
  var origin: ReceiptOrigin { ReceiptOrigin(ledger: ledger, number: last, time: lastTime) }

  /// What the journal says of the merge.
  var facts: [(key: String, value: String?)] {
    [("ledger", ledger?.hexadecimal), ("head", head?.hexadecimal), ("receipt", String(last))]
  }

  /// Where a copy was received before: by that ledger, or by another one earlier.
  func origin(
    of receipt: Int64, receivedAt time: Instant, before earlier: ReceiptOrigin?
  ) -> ReceiptOrigin {
    ReceiptOrigin(ledger: ledger, number: receipt, time: min(time, earlier?.time ?? time))
  }
}
