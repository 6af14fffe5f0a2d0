import GRDB
import SeaworthyInspection
import SeaworthyTime

extension HeldFiling {
  /// All held reports known at a receipt.
  static func all(_ database: Database, knownAt receipt: Int64) throws -> [HeldFiling] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT copy.digest, copy.fileName, coastGuard, hullNumber, start, kind, identifier,
          revision, source, line, \(ReceiptOrigin.receivedTime), visit, preparedAt,
          codes, held.receipt
        FROM held
        JOIN copy ON copy.receipt = held.receipt
        JOIN receipt ON receipt.number = held.receipt
        LEFT JOIN provenance ON provenance.receipt = held.receipt
        WHERE held.receipt <= ? AND hullNumber <> ?
        """, arguments: [receipt, HeldRegisterFiling.noHullNumber])
    let arrivals = try OtherArrivals(database, knownAt: receipt)
    var held: [HeldFiling] = []
    while let row = try rows.next() {
      var file = try HeldFiling(row)
      file.fileName = arrivals.name(ofCopy: file.receipt, keptAs: file.fileName)
      file.receivedAt = arrivals.time(ofReceipt: file.receipt, receivedAt: file.receivedAt)
      held.append(file)
    }
    return held
  }

  private init(_ row: Row) throws {
    let (start, time): (Int64, Int64) = (
      try row.decode(atIndex: 4), try row.decode(atIndex: 10)
    )
    let preparedAt: Int64? = try row.decode(atIndex: 12)
    self.init(
      digest: try Digest(blob: row.decode(atIndex: 0)),
      fileName: try row.decode(atIndex: 1),
      vessel: VesselKey(
        coastGuard: try row.decode(atIndex: 2), hullNumber: try row.decode(atIndex: 3)),
      start: Instant(milliseconds: start),
      kind: try row.optionalWord(at: 5),
      identifier: row.hasNull(atIndex: 6) ? nil : try row.identifier(at: 6),
      revision: try row.decode(atIndex: 7),
      source: try row.optionalWord(at: 8),
      visit: try row.decode(atIndex: 11),
      preparedAt: preparedAt.map { Instant(milliseconds: $0) },
      codes: try row.decode(String.self, atIndex: 13).split(separator: " ").map(String.init),
      line: try row.decode(atIndex: 9),
      receipt: try row.decode(atIndex: 14),
      receivedAt: Instant(milliseconds: time))
  }
}
