import Foundation
import GRDB
public import SeaworthyInspection
import SeaworthyTime

extension Ledger {
  /// What the ledger holds, in numbers.
  ///
  /// - Throws: ``LedgerError``.
  public func info() throws(LedgerError) -> LedgerInfo {
    try read { database in
      let last = try ReceiptBook.last(database, upTo: .max)
      let count = { (rows: String) in
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \(rows)") ?? 0
      }
      return LedgerInfo(
        formatVersion: try LedgerFormat.check(database, path: path), receipt: last?.number ?? 0,
        receiptTime: last?.time, reports: try count("document WHERE form = 'report'"),
        registers: try count("document WHERE form = 'register'"),
        statements: try count("document WHERE form = 'statement'"), copies: try count("copy"),
        decisions: try count("decision"), held: try count("held"), refused: try count("refused"),
        journalHead: try JournalBook(database).head,
        batches: try LedgerBatch.all(database))
    }
  }

  /// The digest of the ledger's content.
  ///
  /// SHA-256 over a header, then the digests of the documents in order, then those of the held
  /// files' bytes, then those of the decisions, each after a byte that says which it is. Receipts,
  /// names, further copies and refused files are no part of it: the same set of files in any order
  /// gives the same digest. Source: product, promise 2.
  ///
  /// - Parameter receipt: The last receipt to take into account; nil for all.
  /// - Throws: ``LedgerError``.
  public func digest(knownAt receipt: Int64? = nil) throws(LedgerError) -> Digest {
    try read { database in
      var content = Array("seaworthy ledger 1\n".utf8)
      let queries: [(kind: UInt8, sql: String)] = [
        (1, "SELECT digest FROM document WHERE receipt <= ? ORDER BY digest"),
        (
          2,
          """
          SELECT digest FROM copy JOIN held USING (receipt) WHERE receipt <= ? ORDER BY digest
          """
        ),
        (3, "SELECT digest FROM decision WHERE receipt <= ? ORDER BY digest"),
      ]
      for (kind, sql) in queries {
        let digests = try Data.fetchCursor(database, sql: sql, arguments: [receipt ?? .max])
        while let digest = try digests.next() {
          content.append(kind)
          content += digest
        }
      }
      return Digest(sha256Of: content)
    }
  }
}
