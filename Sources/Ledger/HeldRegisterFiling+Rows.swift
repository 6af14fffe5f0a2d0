import GRDB
import SeaworthyInspection
import SeaworthyTime

// A held register is a row of held files that names no boat: its hull number is empty, its coast
// guards are separated by spaces, and a star among them stands for any other.
extension HeldRegisterFiling {
  /// What stands in a row for the boat of a held file that is none.
  static let noHullNumber = ""
  private static let anyCoastGuard = "*"

  /// The coast guards of an envelope as a row has them.
  static func column(_ envelope: HeldRegisterEnvelope) -> String {
    (envelope.coastGuards + (envelope.isOfAny ? [anyCoastGuard] : [])).joined(separator: " ")
  }

  /// Whether a file was held as a register.
  static func isAny(of digest: Digest, _ database: Database) throws -> Bool {
    let sql = """
      SELECT EXISTS (
        SELECT 1 FROM held JOIN copy ON copy.receipt = held.receipt
        WHERE copy.digest = ? AND hullNumber = ?)
      """
    let arguments: StatementArguments = [digest.blob, noHullNumber]
    return try Bool.fetchOne(database, sql: sql, arguments: arguments) ?? false
  }

  /// All held registers known at a receipt.
  static func all(_ database: Database, knownAt receipt: Int64) throws -> [HeldRegisterFiling] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT copy.digest, copy.fileName, coastGuard, preparedAt, identifier, revision, source,
          codes, line, held.receipt, \(ReceiptOrigin.receivedTime)
        FROM held
        JOIN copy ON copy.receipt = held.receipt
        JOIN receipt ON receipt.number = held.receipt
        LEFT JOIN provenance ON provenance.receipt = held.receipt
        WHERE held.receipt <= ? AND hullNumber = ?
        """, arguments: [receipt, noHullNumber])
    let arrivals = try OtherArrivals(database, knownAt: receipt)
    var held: [HeldRegisterFiling] = []
    while let row = try rows.next() {
      var file = try HeldRegisterFiling(row)
      file.fileName = arrivals.name(ofCopy: file.receipt, keptAs: file.fileName)
      file.receivedAt = arrivals.time(ofReceipt: file.receipt, receivedAt: file.receivedAt)
      held.append(file)
    }
    return held
  }

  private init(_ row: Row) throws {
    let coastGuards = try row.decode(String.self, atIndex: 2).split(separator: " ").map(String.init)
    let preparedAt: Int64? = try row.decode(atIndex: 3)
    self.init(
      digest: try Digest(blob: row.decode(atIndex: 0)),
      fileName: try row.decode(atIndex: 1),
      coastGuards: coastGuards.filter { $0 != Self.anyCoastGuard },
      isOfAny: coastGuards.contains(Self.anyCoastGuard),
      preparedAt: preparedAt.map { Instant(milliseconds: $0) },
      identifier: row.hasNull(atIndex: 4) ? nil : try row.identifier(at: 4),
      revision: try row.decode(atIndex: 5), source: try row.optionalWord(at: 6),
      codes: try row.decode(String.self, atIndex: 7).split(separator: " ").map(String.init),
      line: try row.decode(atIndex: 8), receipt: try row.decode(atIndex: 9),
      receivedAt: Instant(milliseconds: try row.decode(atIndex: 10)))
  }
}
