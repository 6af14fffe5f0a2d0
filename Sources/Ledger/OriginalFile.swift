import Foundation
import GRDB
import SeaworthyInspection

/// A file's original bytes as the ledger holds them.
struct OriginalFile {
  private let packed: PackedBytes
  private let digest: Digest

  /// The original of the copy with a receipt; nil if the ledger keeps none.
  init?(_ database: Database, ofCopy receipt: Int64) throws {
    let statement = try database.cachedStatement(
      sql: """
        SELECT copy.digest, original.count, original.packed
        FROM copy JOIN original USING (receipt) WHERE receipt = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [receipt]) else { return nil }
    let bytes: Data = try row.decode(atIndex: 2)
    packed = PackedBytes(count: try row.decode(atIndex: 1), packed: [UInt8](bytes))
    digest = try Digest(blob: row.decode(atIndex: 0))
  }

  /// The bytes, if they still have the digest that they came with.
  ///
  /// - Throws: ``UnreadableRow`` if they do not.
  func bytes() throws -> [UInt8] {
    guard let bytes = packed.unpacked(), Digest(sha256Of: bytes) == digest else {
      throw UnreadableRow()
    }
    return bytes
  }
}
