import Foundation
import GRDB
import SeaworthyInspection

/// Reads the compact forms of copies, and makes those that are missing again.
struct CompactForms {
  private let database: Database

  /// The compact forms of a ledger within a transaction.
  init(_ database: Database) {
    self.database = database
  }

  /// Documents with the compact forms of the copies from which they are cited, in the order given.
  func documents(_ filings: [CitedFiling]) throws -> [StandingDocument] {
    try filings.map { cited in
      StandingDocument(
        digest: cited.filing.digest, identifier: cited.filing.identifier,
        revision: cited.filing.revision, fileName: cited.fileName,
        compactForm: try compactForm(of: cited.copy, as: cited.filing.form),
        fileDigest: cited.fileDigest, receivedAt: cited.filing.receivedAt)
    }
  }

  /// The compact form of a copy.
  ///
  /// It is a cache: where it was dropped, damaged, or written in another version, the original is
  /// decoded again. Of a report only the version is looked at: there are many, and whoever reads
  /// one turns to the original for itself.
  func compactForm(of copy: Int64, as form: DocumentForm) throws -> [UInt8] {
    let statement = try database.cachedStatement(
      sql: "SELECT digest, compactForm FROM copy WHERE receipt = ?")
    guard let row = try Row.fetchOne(statement, arguments: [copy]) else { throw UnreadableRow() }
    let file = try Digest(blob: row.decode(atIndex: 0))
    if let cached = row.cache(at: 1),
      form == .report
        ? cached.first == CompactForm.version
        : (try? CompactForm.decode(cached, ofFile: file)) != nil
    {
      return cached
    }
    guard let original = try OriginalFile(database, ofCopy: copy),
      case .document(let document, _, _) = InspectionDecoder.decode(try original.bytes())
    else { throw UnreadableRow() }
    return CompactForm.encode(document, ofFile: file)
  }
}
