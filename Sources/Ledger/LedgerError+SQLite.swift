import Foundation
import GRDB

/// A row that this version of the ledger could not have written.
struct UnreadableRow: Error {}

extension LedgerError {
  /// The one place where SQLite's codes become reasons.
  init(_ error: any Error, path: String) {
    if let error = error as? LedgerError {
      self = error
    } else if let error = error as? DatabaseError {
      self.init(Self.reason(for: error.resultCode, at: path), path: path)
    } else {
      // What is left is a row that does not read as it was written.
      self.init(.corrupt, path: path)
    }
  }

  private static func reason(for code: ResultCode, at path: String) -> Reason {
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
    case .SQLITE_READONLY: .readOnly
    case .SQLITE_FULL: .diskFull
    case .SQLITE_CORRUPT: .corrupt
    case .SQLITE_NOTADB: .notALedger
    case .SQLITE_PERM, .SQLITE_AUTH: .permission
    case .SQLITE_CANTOPEN: reasonNotToOpen(path)
    default: .io(code: Int(code.rawValue))
    }
  }

  /// SQLite does not tell which of the files could not be opened, the ledger's own or one beside
  /// it.
  private static func reasonNotToOpen(_ path: String) -> Reason {
    guard FileManager.default.fileExists(atPath: path) else { return .notFound }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return access(folder, W_OK) != 0 && errno == EROFS ? .readOnly : .permission
  }

  /// The reason behind a system call's error number.
  init(errno code: Int32, path: String) {
    let reason: Reason =
      switch code {
      case ENOENT, ENOTDIR: .notFound
      case EACCES, EPERM: .permission
      case EROFS: .readOnly
      case ENOSPC, EDQUOT: .diskFull
      default: .io(code: Int(code))
      }
    self.init(reason, path: path)
  }
}
