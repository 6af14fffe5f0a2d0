import Foundation
import Testing

/// Holds the table of rooms in CONTRIBUTING.md and the imports in Sources equal.
@Suite struct HouseTests {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Rooms whose results must not depend on a machine's locale, calendar or clock.
  static let pure = ["Time", "TrendStatistics", "Readiness", "Trends", "Simulation"]

  /// What each room may import, by the room's name, from the table in CONTRIBUTING.md.
  static func table() throws -> [String: Set<String>] {
    let text = try String(
      contentsOf: root.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    var rooms: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("|") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, cells[0] != "room", !cells[0].hasPrefix("-") else { continue }
      rooms[cells[0]] = Set(
        cells[2].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
          .filter { $0 != "–" })
    }
    return rooms
  }

  /// The modules that a room's sources import, by file.
  static func imports(of room: String) throws -> [(file: String, module: String)] {
    let folder = root.appending(path: "Sources/\(room)")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try paths.filter { $0.hasSuffix(".swift") }.flatMap { path in
      try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        .split(separator: "\n")
        .compactMap { line in
          let words = line.split(separator: " ")
          guard let keyword = words.firstIndex(of: "import"), keyword <= 1,
            words.count > keyword + 1,
            keyword == 0 || ["public", "package", "internal", "@testable"].contains(words[0])
          else { return nil }
          return (path, String(words[words.count - 1]))
        }
    }
  }

  static func rooms() throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "Sources").path
    ).filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test func everyRoomIsInTheTableAndNoOther() throws {
    #expect(try Set(Self.rooms()) == Set(Self.table().keys))
  }

  @Test(arguments: try rooms()) func aRoomImportsOnlyWhatItMay(room: String) throws {
    let allowed = try #require(try Self.table()[room])
    let everywhere = ["Foundation", "Synchronization"]
    for (file, module) in try Self.imports(of: room) where !everywhere.contains(module) {
      let name = module.hasPrefix("Seaworthy") ? String(module.dropFirst(9)) : module
      #expect(allowed.contains(name), "\(room)/\(file) imports \(module)")
    }
  }

  @Test(arguments: pure) func aPureRoomDoesNotImportFoundation(room: String) throws {
    let modules = try Self.imports(of: room).map(\.module)
    #expect(!modules.contains { $0.hasPrefix("Foundation") || $0 == "Synchronization" })
  }

  @Test func everyRoomThatMayImportSomethingDoes() throws {
    for (room, allowed) in try Self.table() {
      let used = try Set(
        Self.imports(of: room).map {
          $0.module.hasPrefix("Seaworthy") ? String($0.module.dropFirst(9)) : $0.module
        })
      #expect(allowed.subtracting(used) == [], "\(room) does not use all that it may")
    }
  }
}
