import Foundation
import GRDB
public import SeaworthyInspection

extension Ledger {
  /// The bytes of a file as it came in.
  ///
  /// - Parameter digest: Of a document's canonical form, which gives the copy with the smallest
  ///   SHA-256, or of a file's bytes.
  /// - Returns: The bytes; nil if the ledger holds nothing under the digest.
  /// - Throws: ``LedgerError``: damage, if the bytes no longer have the digest that they came with.
  public func originalBytes(of digest: Digest) throws(LedgerError) -> [UInt8]? {
    try read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT copy.digest, original.count, original.packed
          FROM copy
          JOIN original USING (receipt)
          LEFT JOIN document ON document.receipt = copy.document
          WHERE copy.digest = ?1 OR document.digest = ?1
          ORDER BY copy.digest
          LIMIT 1
          """, arguments: [digest.blob])
      guard let row else { return nil }
      let packed: Data = try row.decode(atIndex: 2)
      let original = PackedBytes(count: try row.decode(atIndex: 1), packed: [UInt8](packed))
      guard let bytes = original.unpacked(),
        Digest(sha256Of: bytes) == (try Digest(blob: row.decode(atIndex: 0)))
      else { throw UnreadableRow() }
      return bytes
    }
  }
}
