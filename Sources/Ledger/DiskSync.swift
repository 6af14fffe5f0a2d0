import Foundation

/// Waits until the disk has what was written without SQLite, which waits by itself.
enum DiskSync {
  /// Waits for the content of a file.
  ///
  /// - Parameter path: The ledger's, for the error.
  static func file(_ file: String, of path: String) throws(LedgerError) {
    let descriptor = open(file, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw LedgerError(errno: errno, path: path) }
    defer { close(descriptor) }
    guard flush(descriptor) else { throw LedgerError(errno: errno, path: path) }
  }

  /// Waits for the names in the folder of a ledger, and for those of the folders above it: a folder
  /// whose own name is lost takes all that lies in it along.
  ///
  /// It goes up as far as this user may write, for nobody else's folder can be new. An earlier run
  /// may have made them and have been killed, so that it doesn't matter who did.
  static func names(above path: String) throws(LedgerError) {
    var folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    while access(folder.path, W_OK) == 0 {
      try names(in: folder.path, of: path)
      guard folder.path != "/" else { return }
      folder = folder.deletingLastPathComponent()
    }
  }

  private static func names(in folder: String, of path: String) throws(LedgerError) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    // A folder that may be written but not listed cannot be opened, and so not be waited for.
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // Some file systems, such as those of other machines, do not know how to wait for names.
    guard flush(descriptor) || [EINVAL, ENOTSUP, ENOSYS, EBADF].contains(errno) else {
      throw LedgerError(errno: errno, path: path)
    }
  }

  private static func flush(_ descriptor: Int32) -> Bool {
    guard fsync(descriptor) == 0 else { return false }
    #if canImport(Darwin)
      // There, fsync ends at the drive, which may keep it to itself for a while.
      _ = fcntl(descriptor, F_FULLFSYNC)
    #endif
    return true
  }
}
