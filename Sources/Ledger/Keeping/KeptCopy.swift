import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyTime

/// A copy as a ledger keeps it, with its original: what is checked, and what a merge carries over.
struct KeptCopy: Sendable {
  /// Its receipt.
  let receipt: Int64
  /// When it was received, here or as is known elsewhere.
  let receivedAt: Instant
  /// The batch in which it came.
  let batch: String?
  /// Where it was received before.
  let origin: ReceiptOrigin?
  /// The SHA-256 that its bytes must have.
  let digest: Digest
  /// The digest of the document that it holds; nil for a held file.
  let document: Digest?
  /// Whether the document was first kept with it.
  let isFirst: Bool
  /// The name by which the file is cited.
  let fileName: String
  /// The compact form; nil where it was dropped.
  let compactForm: [UInt8]?
  /// The bytes, if they have the digest that they must have.
  let bytes: [UInt8]?

  /// How many copies are worked on at once: enough for all cores.
  static let chunk = 256
  /// How many bytes of them, unless a single one has more: little enough for any memory.
  static let chunkBytes = 32 << 20

  /// The next copies after a receipt, in the order of the receipts, at most ``chunk`` of them.
  static func next(
    _ database: Database, after receipt: Int64, upTo last: Int64
  ) throws -> [KeptCopy] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT copy.receipt, receipt.time, receipt.batch, copy.digest, document.digest,
          copy.document IS copy.receipt, copy.fileName, copy.compactForm, provenance.ledger,
          provenance.number, provenance.time
        FROM copy
        JOIN receipt ON receipt.number = copy.receipt
        LEFT JOIN provenance ON provenance.receipt = copy.receipt
        LEFT JOIN document ON document.receipt = copy.document
        WHERE copy.receipt > ? AND copy.receipt <= ?
        ORDER BY copy.receipt LIMIT \(chunk)
        """)
    let arrivals = try OtherArrivals(database, knownAt: last)
    let rows = try Row.fetchCursor(statement, arguments: [receipt, last])
    var (copies, bytes): ([KeptCopy], Int) = ([], 0)
    while bytes < chunkBytes, let row = try rows.next() {
      let original = try OriginalFile(database, ofCopy: row.decode(atIndex: 0))
      let copy = try KeptCopy(row, original: original, arrivals: arrivals)
      copies.append(copy)
      bytes += copy.bytes?.count ?? 0
    }
    return copies
  }

  private init(_ row: Row, original: OriginalFile?, arrivals: OtherArrivals) throws {
    receipt = try row.decode(atIndex: 0)
    receivedAt = arrivals.time(
      ofReceipt: receipt, receivedAt: Instant(milliseconds: try row.decode(atIndex: 1)))
    batch = try row.decode(atIndex: 2)
    digest = try Digest(blob: row.decode(atIndex: 3))
    document = try row.decode(Data?.self, atIndex: 4).map { try Digest(blob: $0) }
    isFirst = try row.decode(atIndex: 5)
    fileName = arrivals.name(ofCopy: receipt, keptAs: try row.decode(atIndex: 6))
    compactForm = try row.decode(Data?.self, atIndex: 7).map { [UInt8]($0) }
    origin = try row.decode(Int64?.self, atIndex: 9).map { number in
      ReceiptOrigin(
        ledger: try row.decode(Data?.self, atIndex: 8).map { try Digest(blob: $0) },
        number: number, time: Instant(milliseconds: try row.decode(atIndex: 10)))
    }
    bytes = try? original?.bytes()
  }
}
