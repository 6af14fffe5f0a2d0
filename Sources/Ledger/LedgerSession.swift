import GRDB

/// All or nothing over many calls: what is kept in a session is in the ledger once the session is
/// committed, or not at all.
///
/// What is kept spills to the disk, so that memory stays bounded however much it is. Other programs
/// read the ledger as it was before; those that write wait, or are told that it is locked. A
/// session that is let go, or whose program is killed, leaves nothing: no document, held file or
/// receipt, nor a line in the journal of refused files.
///
///     let session = try ledger.beginSession()
///     let outcomes = try session.ledger.keep(contentsOf: submissions)
///     try session.commit()
public final class LedgerSession: Sendable {
  /// The ledger as the session sees it: what is kept in it is there for every question. When the
  /// session is over, nothing more can be kept in it.
  public let ledger: Ledger

  /// Begins a session of a ledger that may write.
  fileprivate init(_ ledger: Ledger) throws {
    try ledger.queue.writeWithoutTransaction { try $0.beginTransaction(.immediate) }
    self.ledger = ledger
  }

  deinit {
    // There is nobody left to tell; the connection's end gives up what this cannot.
    try? rollback()
  }

  /// Puts everything that was kept in the session into the ledger, and ends it.
  ///
  /// - Throws: ``LedgerError``; nothing is kept then.
  public func commit() throws(LedgerError) {
    try end { database in
      guard database.isInsideTransaction else {
        throw LedgerError(.sessionOver, path: ledger.path)
      }
      try database.commit()
    }
  }

  /// Gives up everything that was kept in the session, and ends it. Nothing happens if it is over.
  ///
  /// - Throws: ``LedgerError``; nothing is kept either.
  public func rollback() throws(LedgerError) {
    try end { database in
      if database.isInsideTransaction { try database.rollback() }
    }
  }

  private func end(_ body: (Database) throws -> Void) throws(LedgerError) {
    do {
      try ledger.queue.writeWithoutTransaction(body)
    } catch {
      throw LedgerError(error, path: ledger.path)
    }
  }
}

extension Ledger {
  /// Begins to keep files all or nothing. Until the session is over, keep and ask through its own
  /// ledger only.
  ///
  /// - Throws: ``LedgerError``: read-only, or locked, if another program writes for longer than can
  ///   be waited for.
  public func beginSession() throws(LedgerError) -> LedgerSession {
    // SQLite begins it all the same, and fails at the first file.
    if queue.configuration.readonly { throw LedgerError(.readOnly, path: path) }
    do {
      var configuration = queue.configuration
      configuration.allowsUnsafeTransactions = true
      let isInMemory = path == Self.memoryPath
      return try LedgerSession(
        Ledger(
          path: path,
          queue: isInMemory ? queue : DatabaseQueue(path: path, configuration: configuration),
          clock: clock, keepsBytes: keepsBytes, isSession: true))
    } catch {
      throw LedgerError(error, path: path)
    }
  }
}
