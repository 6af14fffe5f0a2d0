public import SeaworthyPhrases

/// Why a ledger could not be read or written. What was kept before stays kept.
public struct LedgerError: Error, Hashable, Sendable {
  /// What stands in the way.
  public enum Reason: Hashable, Sendable {
    /// There is no ledger at the path.
    case notFound
    /// There is no folder to make the ledger in.
    case noFolder
    /// Another program held the ledger for longer than can be waited for.
    case locked
    /// The ledger, or its folder, may be read but not written.
    case readOnly
    /// Its last changes lie in a file beside it, and its folder cannot be written to read them.
    case changesBeside
    /// Something is there already, and it is not overwritten.
    case alreadyThere
    /// The ledger is not there, but a log is that belonged to one.
    case logWithoutLedger
    /// There is no space left for it.
    case diskFull
    /// Its content is damaged.
    case corrupt
    /// A newer Seaworthy wrote it: the version of its format, and the highest one known here.
    case newerVersion(found: Int, known: Int)
    /// What was to be kept all or nothing was given up, or is kept already.
    case sessionOver
    /// The file is something else.
    case notALedger
    /// The system does not allow it to be opened.
    case permission
    /// The system reports a fault; the code is SQLite's, or the system's own.
    case io(code: Int)
  }

  /// What stands in the way.
  public let reason: Reason
  /// Where the ledger is.
  public let path: String

  /// An error of the ledger at a path.
  public init(_ reason: Reason, path: String) {
    self.reason = reason
    self.path = path
  }

  /// The error in one sentence.
  public var phrase: Phrase {
    let file: [String: Phrase.Argument] = ["path": .whole(path)]
    return switch reason {
    case .notFound: Phrase("ledger.notFound", file)
    case .noFolder: Phrase("ledger.noFolder", file)
    case .locked: Phrase("ledger.locked", file)
    case .readOnly: Phrase("ledger.readOnly", file)
    case .changesBeside: Phrase("ledger.changesBeside", file)
    case .alreadyThere: Phrase("ledger.alreadyThere", file)
    case .logWithoutLedger: Phrase("ledger.logWithoutLedger", file)
    case .diskFull: Phrase("ledger.diskFull", file)
    case .corrupt: Phrase("ledger.corrupt", file)
    case .newerVersion(let found, let known):
      Phrase(
        "ledger.newerVersion",
        ["path": .whole(path), "found": .number(found), "known": .number(known)])
    case .sessionOver: Phrase("ledger.sessionOver", file)
    case .notALedger: Phrase("ledger.notALedger", file)
    case .permission: Phrase("ledger.permission", file)
    case .io(let code): Phrase("ledger.io", ["path": .whole(path), "code": .number(code)])
    }
  }
}
