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
    try create(at: path) { try LedgerFormat.migrator(lot: lot).migrate($0) }
  }

  /// Makes a ledger at a path as ``create(at:lot:)`` does, with what is put into it.
  ///
  /// - Returns: Whether it is this one that is there now.
  @discardableResult
  static func create(
    at path: String, filling: (DatabaseQueue) throws -> Void
  ) throws(LedgerError) -> Bool {
    guard !FileManager.default.fileExists(atPath: path) else { return false }
    // A log would be taken for the new ledger's own, and damage it.
    if isAnything(at: path) { throw LedgerError(.logWithoutLedger, path: path) }
    try createFolder(of: path)
    let fresh = "\(path).new-\(UUID().uuidString)"
    defer { remove(fresh) }
    try createPrivateFile(at: fresh, for: path)
    do {
      try fill(fresh, filling)
    } catch {
      throw LedgerError(error, path: path)
    }
    try DiskSync.file(fresh, of: path)
    let isPlaced = try place(fresh, at: path)
    try DiskSync.names(above: path)
    return isPlaced
  }

  /// Gives a file that is whole the name of the ledger, unless another program was faster.
  private static func place(_ fresh: String, at path: String) throws(LedgerError) -> Bool {
    // Linking fails, as it should, where another program was faster. File systems without links
    // can rename only.
    if link(fresh, path) == 0 { return true }
    if errno == EEXIST || FileManager.default.fileExists(atPath: path) { return false }
    guard rename(fresh, path) == 0 else { throw LedgerError(errno: errno, path: path) }
    return true
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

  /// Fills an empty file, and gives it its journal mode, which stays with the file.
  ///
  /// The mode comes last, so that nothing is left to a log beside the file, which does not get the
  /// ledger's name.
  private static func fill(
    _ fresh: String, _ filling: (DatabaseQueue) throws -> Void
  ) throws {
    let configuration = Ledger.configuration(readOnly: false, patience: 0)
    let queue = try DatabaseQueue(path: fresh, configuration: configuration)
    try filling(queue)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try queue.close()
  }

  /// Puts a ledger's file in a place; what is there goes on under another name.
  ///
  /// A whole ledger has the name all the time, also when this is killed; the names are on the disk
  /// when it returns.
  static func place(
    _ fresh: String, at path: String, movingAsideTo aside: String?
  ) throws(LedgerError) {
    if let aside {
      if FileManager.default.fileExists(atPath: path), link(path, aside) != 0 {
        // File systems without links can rename only.
        try move(path, to: aside)
      }
      for suffix in suffixes.dropFirst()
      where FileManager.default.fileExists(atPath: path + suffix) {
        try move(path + suffix, to: aside + suffix)
      }
    }
    try move(fresh, to: path)
    try DiskSync.names(above: path)
  }

  private static func move(_ path: String, to other: String) throws(LedgerError) {
    guard rename(path, other) == 0 else {
      throw LedgerError(errno: errno, path: other)
    }
  }

  /// Whether nothing but a plain file is at a path.
  static func isPlainFile(_ path: String) -> Bool {
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type]
    return type == nil || type as? FileAttributeType == .typeRegular
  }

  /// Whether anything of a ledger is at a path: the file, or a log without it, which would damage
  /// whatever came to lie beside it.
  static func isAnything(at path: String) -> Bool {
    suffixes.contains { FileManager.default.fileExists(atPath: path + $0) }
  }

  /// Removes a ledger's file with those that belong to it.
  static func remove(_ path: String) {
    for suffix in suffixes { unlink(path + suffix) }
  }

  /// What the names of the files end with that may belong to a ledger.
  private static let suffixes = ["", "-journal", "-wal", "-shm"]
}
