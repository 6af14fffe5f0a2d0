import Foundation
import GRDB
public import SeaworthyInspection

extension Ledger {
  /// What a person means: the identifier of a document, or the first digits, eight at least, of a
  /// digest: of a document's canonical form, of a file's bytes.
  ///
  /// - Throws: ``DecisionError`` if nothing, or more than one thing, goes by it; ``LedgerError``.
  public func subject(_ text: String) throws -> Decision.Subject {
    if let identifier = DocumentIdentifier(text) {
      let isKnown = try read { try !Filing.all($0, of: identifier).isEmpty }
      guard isKnown else { throw DecisionError.nothingKnown(by: text) }
      return .documents(identifier)
    }
    let found = try matches(text)
    let subjects = Set(
      found.map { match in
        match.identifier.map { Decision.Subject.documents($0) } ?? .heldFile(match.file)
      })
    guard let subject = subjects.first else { throw DecisionError.nothingKnown(by: text) }
    guard subjects.count == 1 else {
      throw DecisionError.ambiguous(text, count: subjects.count)
    }
    return subject
  }

  /// The digest of the document that a person means by the first digits, eight at least, of its
  /// canonical digest or of the digest of a file that holds it.
  ///
  /// - Throws: ``DecisionError`` if no document, or more than one, goes by it; ``LedgerError``.
  public func document(_ text: String) throws -> Digest {
    let found = try matches(text)
    let documents = Set(found.compactMap(\.document))
    guard let document = documents.first else {
      throw found.first.map { DecisionError.notADocument($0.file) }
        ?? DecisionError.nothingKnown(by: text)
    }
    guard documents.count == 1 else {
      throw DecisionError.ambiguous(text, count: documents.count)
    }
    return document
  }

  private struct Match {
    var file: Digest
    var document: Digest?
    var identifier: DocumentIdentifier?
  }

  /// The copies whose own digest, or whose document's, begins with digits.
  private func matches(_ text: String) throws(LedgerError) -> [Match] {
    let digits = text.lowercased()
    guard (8...64).contains(digits.count), digits.allSatisfy({ $0.isHexDigit && $0.isASCII }) else {
      return []
    }
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT copy.digest, document.digest, document.identifier
          FROM copy LEFT JOIN document ON document.receipt = copy.document
          WHERE lower(hex(copy.digest)) LIKE ?1 OR lower(hex(document.digest)) LIKE ?1
          """, arguments: [digits + "%"])
      return try rows.map { row in
        let document: Data? = try row.decode(atIndex: 1)
        return Match(
          file: try Digest(blob: row.decode(atIndex: 0)),
          document: try document.map { try Digest(blob: $0) },
          identifier: row.hasNull(atIndex: 2) ? nil : try row.identifier(at: 2))
      }
    }
  }
}
