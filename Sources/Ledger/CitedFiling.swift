import GRDB
import SeaworthyInspection

/// A filed document with the copy from which it is cited: the one with the smallest SHA-256.
///
/// Source: doctrine 4, "Every score explains itself".
struct CitedFiling: Hashable, Sendable {
  /// The document.
  var filing: Filing
  /// The receipt of the copy.
  var copy: Int64
  /// The copy's file name.
  var fileName: String
  /// The SHA-256 of the copy's bytes.
  var fileDigest: Digest

  /// All documents known at a receipt, each cited from the copies known then.
  static func all(_ database: Database, knownAt receipt: Int64) throws -> [CitedFiling] {
    try fetch(database, where: "TRUE", knownAt: receipt)
  }

  /// The registers known at a receipt, with whatever else has the identifier of one.
  static func registers(_ database: Database, knownAt receipt: Int64) throws -> [CitedFiling] {
    try fetch(
      database,
      where: "identifier IN (SELECT identifier FROM document WHERE form = 'register')",
      knownAt: receipt)
  }

  private static func fetch(
    _ database: Database, where condition: String, knownAt receipt: Int64
  ) throws -> [CitedFiling] {
    // Where a query has min() as its only aggregate, SQLite takes the bare columns from the row
    // that has the minimum.
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(Filing.columns), copy.receipt, copy.fileName, min(copy.digest)
        FROM document
        \(Filing.receiptJoin)
        JOIN copy ON copy.document = document.receipt
        WHERE document.receipt <= ?1 AND copy.receipt <= ?1 AND \(condition)
        GROUP BY document.receipt
        """, arguments: [receipt])
    let arrivals = try OtherArrivals(database, knownAt: receipt)
    var filings: [CitedFiling] = []
    while let row = try rows.next() {
      let copy: Int64 = try row.decode(atIndex: Filing.columnCount)
      var filing = try Filing(row)
      filing.receivedAt = arrivals.time(
        ofReceipt: filing.receipt, receivedAt: filing.receivedAt)
      filings.append(
        CitedFiling(
          filing: filing, copy: copy,
          fileName: arrivals.name(
            ofCopy: copy, keptAs: try row.decode(atIndex: Filing.columnCount + 1)),
          fileDigest: try Digest(blob: row.decode(atIndex: Filing.columnCount + 2))))
    }
    return filings
  }
}
