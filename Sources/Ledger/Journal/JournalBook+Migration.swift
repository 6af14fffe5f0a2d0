import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyTime

extension JournalBook {
  /// Begins the journal of a ledger; of one that was kept without a journal, writes down all that
  /// it holds, in the order of its receipts, then what was refused.
  ///
  /// That is a function of what it holds: copies of one ledger that are migrated apart have one
  /// journal.
  ///
  /// - Parameters:
  ///   - format: The version of the ledger's format that brings the journal.
  ///   - lot: The number that tells a ledger without content from all others; nil to draw it.
  static func begin(_ database: Database, format: Int, lot: Digest?) throws {
    var book = try JournalBook(database)
    let receipts = try Row.fetchAll(database, sql: receipts)
    let refused = try Row.fetchAll(database, sql: refused)
    let isEmpty = receipts.isEmpty && refused.isEmpty
    let start = Instant(
      milliseconds: try (receipts.first ?? refused.first)?.decode(atIndex: 1) ?? 0)
    try book.write(
      .begun, at: start, receipt: nil,
      digest: isEmpty ? lot ?? .drawn() : try Digest(sha256Of: content(receipts)), database)
    for row in receipts { try book.write(row, database) }
    for row in refused {
      let digest = try Digest(bytes: row.decode(Data.self, atIndex: 0))
      try book.write(
        .refused, at: Instant(milliseconds: try row.decode(atIndex: 1)), receipt: nil,
        digest: digest, name: try row.decode(atIndex: 2),
        facts: [("codes", try row.decode(atIndex: 3))], database)
    }
    guard !isEmpty else { return }
    let end = try ReceiptBook.last(database, upTo: .max)?.time ?? start
    try book.write(
      .migrated, at: end, receipt: nil, digest: nil, facts: [("format", String(format))], database)
  }

  private mutating func write(_ row: Row, _ database: Database) throws {
    let document: Data? = try row.decode(atIndex: 3)
    let isHeld: Bool = try row.decode(atIndex: 4)
    let isCopy: Bool = try row.decode(atIndex: 5)
    try write(
      isHeld ? .held : isCopy ? .copied : .kept,
      at: Instant(milliseconds: try row.decode(atIndex: 1)), receipt: row.decode(atIndex: 0),
      digest: try Digest(blob: row.decode(atIndex: 2)), name: try row.decode(atIndex: 6),
      facts: [
        ("document", try document.map { try Digest(blob: $0).hexadecimal }),
        ("batch", try row.decode(atIndex: 7)),
      ], database)
  }

  private static func content(_ receipts: [Row]) throws -> [UInt8] {
    try receipts.flatMap { [UInt8](try $0.decode(Data.self, atIndex: 2)) }
  }

  private static let receipts = """
    SELECT receipt.number, receipt.time, copy.digest, document.digest, copy.document IS NULL,
      copy.document IS NOT copy.receipt, copy.fileName, receipt.batch
    FROM receipt JOIN copy ON copy.receipt = receipt.number
    LEFT JOIN document ON document.receipt = copy.document
    ORDER BY receipt.number
    """

  private static let refused = """
    SELECT digest, time, fileName, codes FROM refused ORDER BY time, digest, fileName
    """
}

extension Digest {
  /// A number of 256 bits drawn by lot.
  fileprivate static func drawn() -> Digest {
    Digest(sha256Of: (0..<32).map { _ in UInt8.random(in: .min ... .max) })
  }
}
