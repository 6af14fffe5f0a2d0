import GRDB

extension Ledger {
  /// Reads within one transaction, which sees one state of the ledger.
  func read<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  /// Writes within one transaction, or one step of a session: all of it or, if it throws, nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    do {
      return isSession
        ? try queue.writeWithoutTransaction { try step(of: $0, body) } : try queue.write(body)
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  /// A full disk ends a transaction by itself: without a session nothing is written, since it would
  /// be kept by itself.
  private func step<Value>(
    of database: Database, _ body: (Database) throws -> Value
  ) throws -> Value {
    guard database.isInsideTransaction else { throw LedgerError(.sessionOver, path: path) }
    var value: Value?
    try database.inSavepoint {
      value = try body(database)
      return .commit
    }
    guard let value else { throw LedgerError(.sessionOver, path: path) }
    return value
  }
}
