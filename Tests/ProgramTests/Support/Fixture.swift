import Foundation
import Testing

/// The fixtures of the repository.
enum Fixture {
  /// The repository's folder.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The path of a file or folder of Fixtures.
  static func path(_ name: String) -> String {
    root.appending(path: "Fixtures/\(name)").path
  }

  /// The text of a file of Fixtures.
  static func text(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: path(name)), encoding: .utf8)
  }

  /// The text of a file of Fixtures with parts replaced, each of which must be there.
  static func text(_ name: String, replacing parts: [(String, String)]) throws -> String {
    parts.reduce(into: try text(name)) { text, part in
      #expect(text.contains(part.0), "\(name) has no \(part.0)")
      text = text.replacing(part.0, with: part.1)
    }
  }

  /// The paths of the region's files, in the order of their names.
  static func regionFiles() throws -> [String] {
    try Files.below(URL(filePath: path("region"))).keys.sorted().map { path("region/\($0)") }
  }
}
