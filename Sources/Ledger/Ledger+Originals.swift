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
      let copy = try Int64.fetchOne(
        database,
        sql: """
          SELECT copy.receipt, min(copy.digest)
          FROM copy LEFT JOIN document ON document.receipt = copy.document
          WHERE copy.digest = ?1 OR document.digest = ?1
          """, arguments: [digest.blob])
      return try copy.flatMap { try OriginalFile(database, ofCopy: $0) }?.bytes()
    }
  }
}
