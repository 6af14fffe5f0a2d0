import Foundation

/// The real files that all tests, the demo and the README read.
enum Fixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The files of a folder of the fixtures and of those inside it, by their paths below it.
  static func paths(in name: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: name).path)
      .filter { !$0.hasSuffix(".md") && !$0.hasSuffix(".json") && $0.contains(".") }
      .sorted()
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path)))
  }
}
