import Foundation
import GRDB

/// Reads the compact forms of copies.
struct CompactForms {
  private let database: Database

  /// The compact forms of a ledger within a transaction.
  init(_ database: Database) {
    self.database = database
  }

  /// Documents with the compact forms of the copies from which they are cited, in the order given.
  func documents(_ filings: [CitedFiling]) throws -> [StandingDocument] {
    let statement = try database.makeStatement(
      sql: "SELECT compactForm FROM copy WHERE receipt = ?")
    return try filings.map { cited in
      let blob = try Data.fetchOne(statement, arguments: [cited.copy])
      return StandingDocument(
        digest: cited.filing.digest, identifier: cited.filing.identifier,
        revision: cited.filing.revision, fileName: cited.fileName,
        compactForm: blob.map { [UInt8]($0) } ?? [])
    }
  }
}
