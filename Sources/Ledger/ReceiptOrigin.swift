import Foundation
import GRDB
public import SeaworthyInspection
public import SeaworthyTime

/// Where something that a merge brought was received before: a receipt of the other ledger.
///
/// It is provenance: what counts here is the receipt that was given here. Source: doctrine 2, rule
/// 2.
public struct ReceiptOrigin: Hashable, Sendable {
  /// The other ledger, by the first entry of its journal; nil for one that has no journal.
  public var ledger: Digest?
  /// The number of its receipt.
  public var number: Int64
  /// The earliest time at which it is known to have been received by any ledger: a date that was in
  /// the future then does not become right because its report travels slowly.
  public var time: Instant

  /// A receipt of another ledger.
  public init(ledger: Digest?, number: Int64, time: Instant) {
    self.ledger = ledger
    self.number = number
    self.time = time
  }
}

extension ReceiptOrigin {
  /// Notes where a receipt's content was received before.
  func insert(_ database: Database, receipt: Int64) throws {
    try database.cachedStatement(
      sql: "INSERT INTO provenance (receipt, ledger, number, time) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [receipt, ledger?.blob, number, time.milliseconds])
  }

  /// The earliest time known at which what has a receipt was received, in a query that joins
  /// `receipt` and `provenance`.
  static let receivedTime = "min(receipt.time, ifnull(provenance.time, receipt.time))"

  /// The origin as the journal holds it.
  var text: String {
    "\(ledger?.hexadecimal ?? "") #\(number) \(time.milliseconds)"
  }
}
