import Foundation
import GRDB
public import SeaworthyInspection
public import SeaworthyTime

/// Keeps documents for ever: their copies, revisions, conflicts and receipts, held and refused
/// files.
///
/// A ledger is one SQLite file. Several programs may write to one at once; what a call kept is on
/// the disk when the call returns, whole or not at all.
///
///     let ledger = try Ledger.open(at: "region.ledger", mode: .create, clock: clock)
///     let outcome = try ledger.keep(submission)
///     let snapshot = try ledger.snapshot()
public struct Ledger: Sendable {
  /// What a ledger is opened for.
  public enum Mode: Hashable, Sendable {
    /// Reading and writing; made, with the folders above it, if it is not there.
    case create
    /// Reading and writing; it has to be there.
    case write
    /// Reading only; it has to be there.
    case read
  }

  /// Where it is; `:memory:` for one that is not on disk.
  public let path: String
  let queue: DatabaseQueue
  let clock: @Sendable () -> Instant
  /// Whether the bytes of files and the compact forms of reports are kept: not in memory, where
  /// nothing reads them again.
  let keepsBytes: Bool
  /// Whether it is the face of a ``LedgerSession``, which writes nothing outside of it.
  let isSession: Bool

  static let memoryPath = ":memory:"

  /// Opens the ledger at a path.
  ///
  /// - Parameters:
  ///   - lot: The number with which the journal of a new ledger begins, and which tells it from all
  ///     others; nil to draw it by lot. Only where the same ledger is to come about again, as in a
  ///     demonstration, is it given.
  ///   - clock: Tells the time of receipts, which never runs back whatever it says.
  /// - Throws: ``LedgerError``: nothing there, something else there, a newer version, damage, or
  ///   what the system does not allow.
  public static func open(
    at path: String, mode: Mode, lot: Digest? = nil, clock: @escaping @Sendable () -> Instant
  ) throws(LedgerError) -> Ledger {
    try open(at: path, mode: mode, patience: 120, lot: lot, clock: clock)
  }

  /// Opens a ledger, waiting so many seconds for other programs that write to it.
  static func open(
    at path: String, mode: Mode, patience: Double, lot: Digest? = nil,
    clock: @escaping @Sendable () -> Instant
  ) throws(LedgerError) -> Ledger {
    if mode == .create { try LedgerFile.create(at: path, lot: lot) }
    try LedgerFile.checkPresence(at: path)
    do {
      let configuration = configuration(readOnly: mode == .read, patience: patience)
      let name = try mode == .read ? WriteProtection.nameForReading(path) : path
      let queue = try DatabaseQueue(path: name, configuration: configuration)
      let version = try queue.read { try LedgerFormat.check($0, path: path) }
      if version < LedgerFormat.version {
        if mode == .read {
          try LedgerFormat.lookThrough(queue)
        } else {
          try LedgerFormat.migrate(queue, path: path)
        }
      }
      return Ledger(path: path, queue: queue, clock: clock, keepsBytes: true, isSession: false)
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  /// An empty ledger in memory, for checks that leave nothing behind. It tells what would become
  /// of files and which registers stand, but keeps neither their bytes nor what reports found, so
  /// that there is no snapshot of it.
  ///
  /// - Throws: ``LedgerError`` if the memory is lacking.
  public static func inMemory(
    clock: @escaping @Sendable () -> Instant
  ) throws(LedgerError) -> Ledger {
    try inMemory(keepsBytes: false, clock: clock)
  }

  /// An empty ledger in memory that may keep everything, as one in a file does.
  static func inMemory(
    keepsBytes: Bool, clock: @escaping @Sendable () -> Instant
  ) throws(LedgerError) -> Ledger {
    do {
      var configuration = configuration(readOnly: false, patience: 0)
      // A session shares the only connection that there is to a memory.
      configuration.allowsUnsafeTransactions = true
      // SQLite keeps a database without a name in memory while it is small, and what memory should
      // not hold in a file that nobody else can open and that goes with the connection.
      let queue = try DatabaseQueue(path: "", configuration: configuration)
      try LedgerFormat.migrator().migrate(queue)
      return Ledger(
        path: memoryPath, queue: queue, clock: clock, keepsBytes: keepsBytes, isSession: false)
    } catch {
      throw LedgerError(error, path: memoryPath)
    }
  }

  /// How a connection is set up: durable at each commit, patient with other writers.
  static func configuration(readOnly: Bool, patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.label = "ledger"
    configuration.prepareDatabase { database in
      // A commit is on the disk when it returns, also through a power cut.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      // macOS leaves it to the drive otherwise when that is; elsewhere these say nothing.
      try database.execute(sql: "PRAGMA fullfsync = 1; PRAGMA checkpoint_fullfsync = 1")
    }
    return configuration
  }
}
