import Foundation

/// Ledgers on write-protected sticks and in other people's folders.
///
/// A ledger in use has an index beside it, which SQLite makes even for reading. Where it cannot be
/// made nobody writes to the ledger either, at least not from this machine, and the file may be
/// read as one that does not change. Source: SQLite, "Write-Ahead Logging", 5, read-only databases.
enum WriteProtection {
  /// The name by which SQLite reads a ledger.
  ///
  /// - Throws: ``LedgerError`` if there are changes beside it that could be read only by writing.
  static func nameForReading(_ path: String) throws(LedgerError) -> String {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    // With its index there already, it can be read like any other.
    guard access(folder, W_OK) != 0, access("\(path)-shm", F_OK) != 0 else { return path }
    if hasContent("\(path)-wal") { throw LedgerError(.changesBeside, path: path) }
    return unchangingName(path)
  }

  private static func hasContent(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size > 0
  }

  /// The URI of a file that does not change. Source: SQLite, "Uniform Resource Identifiers", 3.
  private static func unchangingName(_ path: String) -> String {
    let absolute = URL(fileURLWithPath: path).path
    let plain = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "/-._~"))
    // What cannot be escaped is no text, and SQLite then finds nothing under the name.
    return "file:\(absolute.addingPercentEncoding(withAllowedCharacters: plain) ?? "")?immutable=1"
  }
}
