import Foundation
import SeaworthyNotices
import Testing

/// Every notice of the catalogue has a file that causes it. That each file causes what stands
/// beside it, and nothing else, the tests of the rooms that read them say.
@Suite(.timeLimit(.minutes(30))) struct NoticeFixtureTests {
  private struct Expected: Decodable {
    var notices: [Entry]
  }

  private struct Entry: Hashable, Decodable {
    var code: String
    var severity: NoticeSeverity
  }

  /// Codes that no file causes. `not_decodable` guards against a fault of the program itself: a
  /// value that the grammar accepts and the decoder does not take in.
  static let withoutFile: Set = ["not_decodable"]

  /// What stands beside the fixtures, by path.
  private func expected() throws -> [String: Expected] {
    try Files.below(URL(filePath: Fixture.path("")))
      .filter { $0.key.hasSuffix("expected.json") }
      .mapValues { try JSONDecoder().decode(Expected.self, from: $0) }
  }

  @Test("The catalogue's notices are those that the fixtures cause, with the same severities")
  func everyCode() async throws {
    let catalogue = try await Program().run("schema notices").output
    let listed = Set(try JSONDecoder().decode(Expected.self, from: catalogue).notices)
    let caused = Set(try expected().values.flatMap(\.notices))
    #expect(caused.isDisjoint(with: listed.filter { Self.withoutFile.contains($0.code) }))
    #expect(caused == listed.filter { !Self.withoutFile.contains($0.code) })
  }

  @Test("At least 40 files are refused, held or kept with a warning")
  func enough() throws {
    let telling = try expected().values.filter { expected in
      expected.notices.contains { $0.severity != .info }
    }
    #expect(telling.count >= 40)
  }
}
