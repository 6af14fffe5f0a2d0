import Foundation
import GRDB
public import SeaworthyInspection
public import SeaworthyTime

extension Ledger {
  /// The reports of a vessel nearest to a time: just before, at the same instant, just after.
  ///
  /// Held files are not among them. A document that waits for a decision is.
  ///
  /// - Parameter identifier: Of the report to be compared, which is not its own neighbour; nil to
  ///   leave nothing out.
  /// - Throws: ``LedgerError``.
  public func neighbours(
    of vessel: VesselKey, at time: Instant, besides identifier: DocumentIdentifier? = nil
  ) throws(LedgerError) -> ReportNeighbours {
    try read { try ReportNeighbours($0, of: vessel, at: time, besides: identifier) }
  }
}

extension ReportNeighbours {
  /// Looks for the neighbours within a transaction.
  init(
    _ database: Database, of vessel: VesselKey, at time: Instant,
    besides identifier: DocumentIdentifier?
  ) throws {
    let find = { (side: String) in
      try ReportNeighbour.all(
        database.cachedStatement(sql: side),
        arguments: [
          vessel.coastGuard, vessel.hullNumber, time.milliseconds, identifier?.text,
        ])
    }
    self.init(
      before: try find(Self.before).first, same: try find(Self.same),
      after: try find(Self.after).first)
  }

  private static let before = query("start < ?3", "start DESC, document.receipt DESC LIMIT 1")
  private static let same = query("start = ?3", "document.receipt DESC LIMIT \(largestCount)")
  private static let after = query("start > ?3", "start, document.receipt DESC LIMIT 1")

  /// A query that follows the index by vessel and time and stops at the first that counts.
  private static func query(_ condition: String, _ order: String) -> String {
    """
    SELECT identifier, revision, start, digest, trace, (
      SELECT fileName FROM copy WHERE copy.document = document.receipt
      ORDER BY copy.digest LIMIT 1)
    FROM document
    WHERE coastGuards = ?1 AND hullNumber = ?2 AND \(condition)
      AND status = 'final' AND identifier IS NOT ?4
      AND NOT EXISTS (
        SELECT 1 FROM document AS later
        WHERE later.identifier = document.identifier AND later.revision > document.revision)
    ORDER BY \(order)
    """
  }
}

extension ReportNeighbour {
  fileprivate static func all(
    _ statement: GRDB.Statement, arguments: StatementArguments
  ) throws -> [ReportNeighbour] {
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var neighbours: [ReportNeighbour] = []
    while let row = try rows.next() { neighbours.append(try ReportNeighbour(row)) }
    return neighbours
  }

  private init(_ row: Row) throws {
    let start: Int64 = try row.decode(atIndex: 2)
    self.init(
      identifier: try row.identifier(at: 0), revision: try row.decode(atIndex: 1),
      start: Instant(milliseconds: start), digest: try Digest(blob: row.decode(atIndex: 3)),
      fileName: try row.decode(atIndex: 5), trace: row.cache(at: 4))
  }
}
