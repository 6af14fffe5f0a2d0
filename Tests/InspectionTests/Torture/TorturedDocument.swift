import Foundation

/// A document of which mutants are made.
struct TorturedDocument: Sendable {
  let name: String
  let bytes: [UInt8]
  /// How many mutants are made of it, against others.
  let weight: Int

  /// Every fixture and each shipped standard; those in which the whole vocabulary stands weigh
  /// more.
  static func all() throws -> [TorturedDocument] {
    let fixtures = try Fixture.paths(in: ".").filter { $0.hasSuffix(".xml") }.map { path in
      TorturedDocument(
        name: path, bytes: try Fixture.bytes(path), weight: path.hasPrefix("whole/") ? 8 : 1)
    }
    return fixtures + (try standards())
  }

  private static func standards() throws -> [TorturedDocument] {
    let folder = Fixture.folder.appending(path: "../Sources/Standards/Shipped")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".xml") }.sorted().map { name in
        TorturedDocument(
          name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))), weight: 8)
      }
  }
}
