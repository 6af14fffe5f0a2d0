import GRDB
import SeaworthyTime

/// How files whose content the ledger had came in besides: under other names, or earlier, in
/// another ledger.
///
/// A file is cited by the name that comes first in the order of the names' bytes, of all under
/// which it came in; a date is judged by the earliest time at which any ledger is known to have
/// received it. So neither depends on what came in here first. What makes no difference to either
/// is not kept.
/// Source: product, promise 2.
struct OtherArrivals {
  private var names: [Int64: String] = [:]
  private var times: [Int64: Instant] = [:]

  /// The arrivals that were known at a receipt.
  init(_ database: Database, knownAt receipt: Int64) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT copy, min(fileName), min(time) FROM otherArrival WHERE receipt <= ? GROUP BY copy
        """, arguments: [receipt])
    while let row = try rows.next() {
      let copy: Int64 = try row.decode(atIndex: 0)
      names[copy] = try row.decode(atIndex: 1)
      times[copy] = try row.decode(Int64?.self, atIndex: 2).map { Instant(milliseconds: $0) }
    }
  }

  /// The name by which a copy is cited that was kept under a name: each further name was kept
  /// because it comes before.
  func name(ofCopy receipt: Int64, keptAs fileName: String) -> String {
    names[receipt] ?? fileName
  }

  /// The earliest time known at which what was kept under a receipt was received anywhere.
  func time(ofReceipt receipt: Int64, receivedAt time: Instant) -> Instant {
    min(times[receipt] ?? time, time)
  }
}

extension FilingDesk {
  /// Notes that a file that the ledger has came in under another name, if that is now the first of
  /// its names.
  mutating func note(
    _ fileName: String, ofCopy copy: Int64, from origin: ReceiptOrigin?
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        SELECT ?2 < fileName AND NOT EXISTS (
          SELECT 1 FROM otherArrival WHERE copy = ?1 AND otherArrival.fileName <= ?2)
        FROM copy WHERE receipt = ?1
        """)
    guard try Bool.fetchOne(statement, arguments: [copy, fileName]) == true else { return }
    try insertArrival(ofCopy: copy, fileName: fileName, time: nil, from: origin)
  }

  /// Notes that another ledger received something that this one has, if that was so early that its
  /// date was still to come, and earlier than is known here.
  mutating func noteTime(ofCopy copy: Int64, from origin: ReceiptOrigin?) throws {
    guard let origin, let dated = try latestDate(ofCopy: copy),
      dated.time.isFutureDated(receivedAt: origin.time)
    else { return }
    let known = try OtherArrivals(database, knownAt: .max)
      .time(ofReceipt: dated.receipt, receivedAt: dated.receivedAt)
    guard origin.time < known else { return }
    try insertArrival(ofCopy: dated.receipt, fileName: nil, time: origin.time, from: origin)
  }

  /// The latest time that a copy's document, or held file, tells of its inspection, the receipt
  /// under which that was first kept, and when it was received; nil for what is no report.
  private func latestDate(
    ofCopy copy: Int64
  ) throws -> (time: Instant, receipt: Int64, receivedAt: Instant)? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT max(ifnull(document.start, held.start), ifnull(document."end", held.start)),
          receipt.number, \(ReceiptOrigin.receivedTime)
        FROM copy
        JOIN receipt ON receipt.number = ifnull(copy.document, copy.receipt)
        LEFT JOIN provenance ON provenance.receipt = receipt.number
        LEFT JOIN document ON document.receipt = copy.document
        LEFT JOIN held ON held.receipt = copy.receipt
        WHERE copy.receipt = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [copy]), !row.hasNull(atIndex: 0) else {
      return nil
    }
    return (
      Instant(milliseconds: try row.decode(atIndex: 0)), try row.decode(atIndex: 1),
      Instant(milliseconds: try row.decode(atIndex: 2))
    )
  }

  private mutating func insertArrival(
    ofCopy copy: Int64, fileName: String?, time: Instant?, from origin: ReceiptOrigin?
  ) throws {
    let receipt = try nextReceipt(from: origin)
    try database.execute(
      sql: "INSERT INTO otherArrival (receipt, copy, fileName, time) VALUES (?, ?, ?, ?)",
      arguments: [receipt.number, copy, fileName, time?.milliseconds])
    try journaliseArrival(fileName, ofCopy: copy, receipt: receipt, from: origin)
  }
}
