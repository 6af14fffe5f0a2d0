import Foundation
import GRDB
import SeaworthyInspection

/// The file of a ledger: how it comes about, and whether it is there.
enum LedgerFile {
  /// Makes an empty ledger at a path, readable by its owner only, unless something is there.
  ///
  /// It is made under another name beside the path and appears under its own only when it is
  /// whole and on the disk: neither a kill, a power cut nor another program that makes it at once
  /// leaves half a ledger. When this returns, its name is on the disk too, so that nothing that is
  /// kept later can vanish with it.
  ///
  /// - Parameter lot: With what its journal begins; nil to draw it.
  static func create(at path: String, lot: Digest? = nil) throws(LedgerError) {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    try createFolder(of: path)
    let fresh = "\(path).new-\(UUID().uuidString)"
    defer { remove(fresh) }
    try createPrivateFile(at: fresh, for: path)
    do {
      try fill(fresh, lot: lot)
    } catch {
      throw LedgerError(error, path: path)
    }
    try DiskSync.file(fresh, of: path)
    try place(fresh, at: path)
    try DiskSync.names(above: path)
  }

  /// Gives a file that is whole the name of the ledger, unless another program was faster.
  private static func place(_ fresh: String, at path: String) throws(LedgerError) {
    // Linking fails, as it should, where another program was faster. File systems without links
    // can rename only.
    if link(fresh, path) == 0 || errno == EEXIST { return }
    guard !FileManager.default.fileExists(atPath: path) else { return }
    guard rename(fresh, path) == 0 else { throw LedgerError(errno: errno, path: path) }
  }

  /// Throws unless there is a file at a path.
  static func checkPresence(at path: String) throws(LedgerError) {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw LedgerError(.notFound, path: path)
    }
    if isDirectory.boolValue { throw LedgerError(.notALedger, path: path) }
  }

  private static func createFolder(of path: String) throws(LedgerError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    // Those above come first; the highest is always there.
    var missing: [String] = []
    var above = folder
    while !FileManager.default.fileExists(atPath: above.path), above.path != "/" {
      missing.append(above.path)
      above = above.deletingLastPathComponent()
    }
    for folder in missing.reversed() {
      // Another program may be making it too.
      if mkdir(folder, 0o700) == 0 || errno == EEXIST { continue }
      switch errno {
      case ENOENT, ENOTDIR: throw LedgerError(.noFolder, path: path)
      case let code: throw LedgerError(errno: code, path: path)
      }
    }
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isDirectory),
      isDirectory.boolValue
    else { throw LedgerError(.noFolder, path: path) }
  }

  private static func createPrivateFile(at fresh: String, for path: String) throws(LedgerError) {
    let descriptor = open(fresh, O_CREAT | O_EXCL | O_RDWR, 0o600)
    guard descriptor >= 0 else { throw LedgerError(errno: errno, path: path) }
    close(descriptor)
  }

  /// Gives an empty file the tables of a ledger and its journal mode, which stays with the file.
  ///
  /// The mode comes last, so that nothing is left to a log beside the file, which does not get the
  /// ledger's name.
  private static func fill(_ fresh: String, lot: Digest?) throws {
    let configuration = Ledger.configuration(readOnly: false, patience: 0)
    let queue = try DatabaseQueue(path: fresh, configuration: configuration)
    try LedgerFormat.migrator(lot: lot).migrate(queue)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try queue.close()
  }

  private static func remove(_ fresh: String) {
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(fresh + suffix) }
  }
}
