import Foundation
import GRDB

extension Ledger {
  /// Writes the ledger as it is now into a new file, readable by its owner only, while others may
  /// go on writing to the ledger.
  ///
  /// The file appears under its name only when it is whole and on the disk.
  ///
  /// - Parameter path: Where; nothing may be there.
  /// - Returns: What the file holds.
  /// - Throws: ``LedgerError``, with that path where it stands in the way.
  @discardableResult
  public func backup(to path: String) throws(LedgerError) -> BackupContent {
    var content: BackupContent?
    // The copy is asked before it gets its name: whoever opens it later leaves files beside it.
    let isMade = try LedgerFile.create(at: path) { copy in
      try queue.backup(to: copy)
      let made = Ledger(
        path: path, queue: copy, clock: clock, keepsBytes: keepsBytes, isSession: false)
      content = BackupContent(receipt: try made.latestReceipt(), digest: try made.digest())
    }
    guard isMade, let content else { throw LedgerError(.alreadyThere, path: path) }
    return content
  }

  /// Puts a backup in the place of a ledger, after checking it.
  ///
  /// What is there now is not deleted, but moved aside, with the files that belong to it.
  ///
  /// - Parameters:
  ///   - backup: The backup.
  ///   - path: The ledger's place.
  ///   - aside: Where to move what is there; nil if nothing may be there.
  /// - Returns: What the check of the backup found; it is in place only if that is clean.
  /// - Throws: ``LedgerError``.
  public static func restore(
    _ backup: Ledger, to path: String, movingAsideTo aside: String?
  ) async throws(LedgerError) -> LedgerCheck {
    try await restore(backup, to: path, movingAsideTo: aside, patience: 5)
  }

  /// Restores a ledger, waiting so many seconds for others that have it open.
  static func restore(
    _ backup: Ledger, to path: String, movingAsideTo aside: String?, patience: Double
  ) async throws(LedgerError) -> LedgerCheck {
    let isThere = LedgerFile.isAnything(at: path)
    if isThere, aside == nil { throw LedgerError(.alreadyThere, path: path) }
    // Through a link the ledger itself is replaced, not the link.
    let path = isThere ? URL(fileURLWithPath: path).resolvingSymlinksInPath().path : path
    if isThere, !LedgerFile.isPlainFile(path) { throw LedgerError(.notALedger, path: path) }
    if let aside, LedgerFile.isAnything(at: aside) {
      throw LedgerError(.alreadyThere, path: aside)
    }
    let check = try await backup.check()
    guard check.isClean else { return check }
    let fresh = "\(path).restored-\(UUID().uuidString)"
    defer { LedgerFile.remove(fresh) }
    try backup.backup(to: fresh)
    let lock = try isThere ? settle(path, patience: patience) : nil
    try LedgerFile.place(fresh, at: path, movingAsideTo: isThere ? aside : nil)
    try? lock?.close()
    return check
  }

  /// Brings what is in a ledger's log into its file, so that it can be moved in one piece, and
  /// keeps others out: whoever had it open would go on writing into what was moved aside.
  ///
  /// - Returns: The connection that keeps others out; nil where what is there is too damaged for
  ///   anybody to write to it.
  /// - Throws: ``LedgerError``: locked, if another program has it open.
  private static func settle(
    _ path: String, patience: Double
  ) throws(LedgerError) -> DatabaseQueue? {
    var configuration = configuration(readOnly: false, patience: patience)
    configuration.allowsUnsafeTransactions = true
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { database in
        // Only the last connection may leave the log behind.
        _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
        try database.execute(sql: "BEGIN EXCLUSIVE")
      }
      return queue
    } catch {
      let error = LedgerError(error, path: path)
      switch error.reason {
      case .corrupt, .notALedger, .notFound: return nil
      default: throw error
      }
    }
  }
}
