import GRDB
import SeaworthyInspection

/// Holds the bytes of held files against those of documents, as a ledger has them.
///
/// Nothing of it is stored: few held files share the revision of what stands, and a format that
/// kept the answer could be wrong about it.
struct HeldOriginals {
  private let database: Database
  private let receipt: Int64

  /// The originals known at a receipt, within a transaction.
  init(_ database: Database, knownAt receipt: Int64) {
    self.database = database
    self.receipt = receipt
  }

  /// Whether a copy of a document says what a held file does, wherever that could be read.
  ///
  /// Damaged bytes say nothing: what cannot be compared puts nothing right.
  ///
  /// - Parameter copy: the receipt of the held file.
  func isPutRight(copy: Int64, by document: Filing) throws -> Bool {
    guard let held = try original(ofCopy: copy).flatMap(HeldContent.init) else {
      return false
    }
    let copies = try Int64.fetchAll(
      database, sql: "SELECT receipt FROM copy WHERE document = ? AND receipt <= ? ORDER BY digest",
      arguments: [document.receipt, receipt])
    return try copies.contains { copy in
      try original(ofCopy: copy).map(held.isPutRight) ?? false
    }
  }

  private func original(ofCopy receipt: Int64) throws -> [UInt8]? {
    do {
      return try OriginalFile(database, ofCopy: receipt)?.bytes()
    } catch is UnreadableRow {
      return nil
    }
  }
}
