import Foundation
import GRDB
public import SeaworthyTime

extension Ledger {
  /// A ledger in memory that knows what this one knows, without the bytes of its files.
  ///
  /// Whatever is handed to it has the outcome that it would have here, and this ledger stays as it
  /// is.
  ///
  /// - Throws: ``LedgerError``.
  public func rehearsal() throws(LedgerError) -> Ledger {
    let rehearsal = try Ledger.inMemory(clock: clock)
    try read { database in
      try rehearsal.write { memory in
        for (table, columns) in Self.columnsThatDecide {
          try Self.copyRows(of: table, columns, from: database, to: memory)
        }
        try Self.copyRegisters(from: database, to: memory)
      }
    }
    return rehearsal
  }

  /// A rehearsal of the ledger at a path, or of an empty one if nothing is there.
  ///
  /// - Throws: ``LedgerError``, but not that there is no ledger.
  public static func rehearsal(
    ofLedgerAt path: String, clock: @escaping @Sendable () -> Instant
  ) throws(LedgerError) -> Ledger {
    do {
      return try Ledger.open(at: path, mode: .read, clock: clock).rehearsal()
    } catch  where error.reason == .notFound {
      return try Ledger.inMemory(clock: clock)
    }
  }

  /// What decides the outcome of a file and what it is compared with, in the order in
  /// which rows refer to one another.
  private static let columnsThatDecide = [
    ("receipt", ["number", "time"]),
    (
      "document",
      [
        "receipt", "digest", "canonicalVersion", "form", "identifier", "revision", "status",
        "source", "coastGuards",
        "hullNumber", "kind", "start", "\"end\"",
        "visit", "preparedAt", "trace",
      ]
    ),
    ("copy", ["receipt", "digest", "document", "fileName"]),
    (
      "decision",
      [
        "receipt", "digest", "subject", "kept", "weighed", "replaces", "batch", "reason",
        "decidedAt",
      ]
    ),
    ("otherArrival", ["receipt", "copy", "fileName", "time"]),
    ("provenance", ["receipt", "ledger", "number", "time"]),
  ]

  private static func copyRows(
    of table: String, _ columns: [String], from database: Database, to memory: Database
  ) throws {
    let names = columns.joined(separator: ", ")
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let insertion = try memory.makeStatement(
      sql: "INSERT INTO \(table) (\(names)) VALUES (\(places))")
    let rows = try Row.fetchCursor(database, sql: "SELECT \(names) FROM \(table)")
    while let row = try rows.next() {
      try insertion.execute(arguments: StatementArguments(row.databaseValues))
    }
  }

  private static func copyRegisters(from database: Database, to memory: Database) throws {
    let update = try memory.makeStatement(
      sql: "UPDATE copy SET compactForm = ? WHERE receipt = ?")
    let copies = try Int64.fetchAll(
      database,
      sql: """
        SELECT copy.receipt
        FROM copy JOIN document ON document.receipt = copy.document
        WHERE document.form = 'register'
        """)
    let compactForms = CompactForms(database)
    for copy in copies {
      let form = try compactForms.compactForm(of: copy, as: .register)
      try update.execute(arguments: [Data(form), copy])
    }
  }
}
