import Foundation
import GRDB
import Testing

@testable import SeaworthyLedger

/// The one place where codes become reasons.
@Suite struct LedgerErrorTests {
  @Test(
    "SQLite's codes",
    arguments: [
      (ResultCode.SQLITE_BUSY, LedgerError.Reason.locked), (.SQLITE_BUSY_RECOVERY, .locked),
      (.SQLITE_LOCKED, .locked), (.SQLITE_READONLY_DIRECTORY, .readOnly),
      (.SQLITE_FULL, .diskFull), (.SQLITE_CORRUPT_INDEX, .corrupt),
      (.SQLITE_NOTADB, .notALedger), (.SQLITE_AUTH, .permission),
      (.SQLITE_IOERR_READ, .io(code: 10)),
    ])
  func sqlite(code: ResultCode, reason: LedgerError.Reason) {
    let error = LedgerError(DatabaseError(resultCode: code), path: "a")
    #expect(error == LedgerError(reason, path: "a"))
  }

  @Test("What cannot be opened is missing, or not permitted")
  func cannotOpen() throws {
    let folder = try ScratchFolder()
    let fault = DatabaseError(resultCode: .SQLITE_CANTOPEN)
    #expect(LedgerError(fault, path: folder.path).reason == .permission)
    #expect(LedgerError(fault, path: folder.file("none")).reason == .notFound)
  }

  @Test(
    "The system's codes",
    arguments: [
      (ENOENT, LedgerError.Reason.notFound), (ENOTDIR, .notFound), (EACCES, .permission),
      (EPERM, .permission), (EROFS, .readOnly), (ENOSPC, .diskFull), (EDQUOT, .diskFull),
      (EIO, .io(code: Int(EIO))),
    ])
  func system(code: Int32, reason: LedgerError.Reason) {
    #expect(LedgerError(errno: code, path: "a") == LedgerError(reason, path: "a"))
  }

  @Test("An error of the ledger stays what it is; a row that cannot be read is damage")
  func others() {
    let error = LedgerError(.readOnly, path: "a")
    #expect(LedgerError(error, path: "b") == error)
    #expect(LedgerError(UnreadableRow(), path: "b") == LedgerError(.corrupt, path: "b"))
  }
}
