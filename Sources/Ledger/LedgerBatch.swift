import GRDB

/// What came into a ledger under one name.
public struct LedgerBatch: Hashable, Sendable {
  /// The name, as whoever imported chose it.
  public var name: String
  /// How many receipts were given under it: files that the ledger had leave none.
  public var receipts: Int

  /// All batches by name.
  static func all(_ database: Database) throws -> [LedgerBatch] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT batch, count(*) FROM receipt WHERE batch IS NOT NULL GROUP BY batch ORDER BY batch
        """
    ).map { LedgerBatch(name: try $0.decode(atIndex: 0), receipts: try $0.decode(atIndex: 1)) }
  }
}
