import GRDB

/// The names under which files came in whose bytes the ledger had under another name.
///
/// A file is cited by the name that comes first in the order of the names' bytes, of all under which
/// it came in, so that which one came in first does not matter. Names that come after that one are
/// not kept. Source: product, promise 2.
struct OtherNames {
  private let names: [Int64: String]

  /// The names that were known at a receipt.
  init(_ database: Database, knownAt receipt: Int64) throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT copy, min(fileName) FROM otherName WHERE receipt <= ? GROUP BY copy",
      arguments: [receipt])
    var names: [Int64: String] = [:]
    while let row = try rows.next() {
      names[try row.decode(atIndex: 0)] = try row.decode(atIndex: 1)
    }
    self.names = names
  }

  /// The name by which a copy is cited that was kept under a name: each further name was kept because
  /// it comes before.
  func name(ofCopy receipt: Int64, keptAs fileName: String) -> String {
    names[receipt] ?? fileName
  }
}

extension FilingDesk {
  /// Notes that a file that the ledger has came in under another name, if that is now the first of
  /// its names.
  mutating func note(
    _ fileName: String, ofCopy copy: Int64, from origin: ReceiptOrigin?
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        SELECT ?2 < fileName AND NOT EXISTS (
          SELECT 1 FROM otherName WHERE copy = ?1 AND otherName.fileName <= ?2)
        FROM copy WHERE receipt = ?1
        """)
    guard try Bool.fetchOne(statement, arguments: [copy, fileName]) == true else { return }
    let receipt = try nextReceipt(from: origin)
    try database.execute(
      sql: "INSERT INTO otherName (receipt, copy, fileName) VALUES (?, ?, ?)",
      arguments: [receipt.number, copy, fileName])
    try journaliseName(fileName, ofCopy: copy, receipt: receipt, from: origin)
  }
}
