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

  /// The paths of the region's files but for the reports of half of its boats, in the order of
  /// their names: two boats of each coast guard, with all registers and statements, where it is all
  /// one of how many boats a ledger tells.
  static func smallRegionFiles() throws -> [String] {
    try regionFiles().filter { file in
      !["XA-09", "XA-21", "XB-14", "XB-31"].contains { file.contains("-\($0)-") }
    }
  }

  /// The paths of the region's registers and of all that was sent of one boat.
  static func regionFiles(of hull: String) throws -> [String] {
    try regionFiles().filter { $0.contains("-\(hull)-") || $0.hasSuffix("-register.xml") }
  }
}
