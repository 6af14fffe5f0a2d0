import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyTime

extension Filing {
  /// Writes the document down, with the trace that it came with.
  func insert(_ database: Database, trace: [UInt8]?) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO document (receipt, digest, canonicalVersion, form, identifier, revision,
          status, source, coastGuards, hullNumber, kind, start, "end",
          visit, preparedAt, trace)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      receipt, digest.blob, CanonicalForm.version, form.rawValue, identifier.text, revision,
      status.rawValue, source.rawValue, coastGuards.joined(separator: " "),
      inspection?.hullNumber, inspection?.kind.rawValue, inspection?.start.milliseconds,
      inspection?.end.milliseconds, inspection?.visit, preparedAt?.milliseconds,
      trace.map { Data($0) },
    ])
  }

  /// All documents known under an identifier.
  static func all(_ database: Database, of identifier: DocumentIdentifier) throws -> [Filing] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(columns) FROM document \(receiptJoin)
        WHERE identifier = ?
        """)
    return try Row.fetchCursor(statement, arguments: [identifier.text]).mapToFilings()
  }

  /// What ``columns`` have to be joined with beside `document`.
  static let receiptJoin = """
    JOIN receipt ON receipt.number = document.receipt
    LEFT JOIN provenance ON provenance.receipt = document.receipt
    """

  /// The columns that ``init(_:)`` reads; received it was when any ledger first did.
  static let columns = """
    document.digest, document.form, document.identifier, document.revision, document.status,
    document.source, document.coastGuards, document.hullNumber, document.kind, document.start,
    document."end", document.receipt, \(ReceiptOrigin.receivedTime), document.visit, document.preparedAt
    """

  /// How many ``columns`` there are.
  static let columnCount = 15

  /// Reads a row that begins with ``columns``.
  init(_ row: Row) throws {
    let time: Int64 = try row.decode(atIndex: 12)
    let preparedAt: Int64? = try row.decode(atIndex: 14)
    self.init(
      digest: try Digest(blob: row.decode(atIndex: 0)),
      form: try row.word(at: 1),
      identifier: try row.identifier(at: 2),
      revision: try row.decode(atIndex: 3),
      status: try row.word(at: 4),
      source: try row.word(at: 5),
      coastGuards: try row.decode(String.self, atIndex: 6).split(separator: " ").map(String.init),
      inspection: try FiledInspection(row),
      preparedAt: preparedAt.map { Instant(milliseconds: $0) },
      receipt: try row.decode(atIndex: 11),
      receivedAt: Instant(milliseconds: time))
  }
}

extension FiledInspection {
  fileprivate init?(_ row: Row) throws {
    guard let hullNumber = try row.decode(String?.self, atIndex: 7) else { return nil }
    self.init(
      hullNumber: hullNumber, kind: try row.word(at: 8),
      start: Instant(milliseconds: try row.decode(atIndex: 9)),
      end: Instant(milliseconds: try row.decode(atIndex: 10)),
      visit: try row.decode(atIndex: 13))
  }
}

extension RowCursor {
  fileprivate func mapToFilings() throws -> [Filing] {
    var filings: [Filing] = []
    while let row = try next() { filings.append(try Filing(row)) }
    return filings
  }
}
