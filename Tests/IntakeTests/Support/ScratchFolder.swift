import Foundation

/// A folder that goes away with its owner.
final class ScratchFolder: Sendable {
  let path: String
  private let isLent: Bool

  /// A folder that belongs to somebody else and stays.
  init(lent path: String) {
    (self.path, isLent) = (path, true)
  }

  init() throws {
    isLent = false
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("intake-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    if !isLent { try? FileManager.default.removeItem(atPath: path) }
  }

  /// The path of a file in it.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes files, with the folders that their names need.
  func write(_ files: [String: String]) throws {
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  /// Writes a file, with the folders that its name needs.
  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: file(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
}
