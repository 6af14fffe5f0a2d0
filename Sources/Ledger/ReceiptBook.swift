import GRDB
import SeaworthyTime

/// Gives receipts: numbers 1, 2, … with times that never run back.
///
/// Source: doctrine 2, rule 2.
struct ReceiptBook {
  /// The last receipt's number; 0 if none was given.
  private(set) var last: Int64
  /// The last time that was told: of a receipt, or of a line in the journal.
  private var lastTime: Instant?
  private let clock: @Sendable () -> Instant

  /// The book as it stands in a ledger.
  init(_ database: Database, clock: @escaping @Sendable () -> Instant) throws {
    let receipt = try Self.last(database, upTo: .max)
    last = receipt?.number ?? 0
    let line = try Int64.fetchOne(
      database, sql: "SELECT time FROM journal ORDER BY number DESC LIMIT 1")
    lastTime = [receipt?.time, line.map { Instant(milliseconds: $0) }].compactMap(\.self).max()
    self.clock = clock
  }

  /// The clock's time, but not before any that was told.
  mutating func tick() -> Instant {
    let time = max(clock(), lastTime ?? .distantPast)
    lastTime = time
    return time
  }

  /// Gives the next receipt and writes it down, with the batch to which it belongs.
  mutating func next(
    _ database: Database, batch: String?
  ) throws -> (number: Int64, time: Instant) {
    let time = tick()
    last += 1
    try database.cachedStatement(
      sql: "INSERT INTO receipt (number, time, batch) VALUES (?, ?, ?)"
    ).execute(arguments: [last, time.milliseconds, batch])
    return (last, time)
  }

  /// The last receipt of a ledger up to a number.
  static func last(
    _ database: Database, upTo number: Int64
  ) throws -> (number: Int64, time: Instant)? {
    let sql = "SELECT number, time FROM receipt WHERE number <= ? ORDER BY number DESC LIMIT 1"
    guard let row = try Row.fetchOne(database, sql: sql, arguments: [number]) else { return nil }
    return (try row.decode(atIndex: 0), Instant(milliseconds: try row.decode(atIndex: 1)))
  }
}
