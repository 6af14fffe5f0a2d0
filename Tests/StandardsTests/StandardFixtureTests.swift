import Foundation
import SeaworthyNotices
import SeaworthyStandards
import Testing

/// Standards with one mistake each cause exactly the notices that stand beside them.
@Suite struct StandardFixtureTests {
  struct Expected: Decodable {
    let outcome: String
    let notices: [Told]
  }

  struct Told: Hashable, Decodable {
    var code: String
    var severity: String
    var line: Int?
    var column: Int?
    var found: String?
    var allowed: [String]?
    var nearest: String?

    init(_ notice: Notice) {
      code = notice.kind.code
      severity = notice.kind.severity.rawValue
      line = notice.place?.line
      column = notice.place?.column
      found = notice.found
      allowed = notice.allowed.isEmpty ? nil : notice.allowed
      nearest = notice.nearest
    }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/standards")

  static let files = Result {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".xml") }.sorted()
  }

  @Test(arguments: try files.get())
  func causes(file: String) throws {
    let path = Self.folder.appending(path: file)
    let beside = path.deletingPathExtension().appendingPathExtension("expected.json")
    let expected = try JSONDecoder().decode(Expected.self, from: Data(contentsOf: beside))
    let (standard, notices) = ScoringStandard.read(Array(try Data(contentsOf: path)))
    #expect(notices.samples.map(Told.init) == expected.notices)
    #expect((standard == nil ? "refused" : "used") == expected.outcome)
  }
}
