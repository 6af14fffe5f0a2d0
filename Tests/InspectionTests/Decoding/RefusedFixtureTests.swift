import Foundation
import SeaworthyInspection
import SeaworthyNotices
import Testing

/// Each file that must be refused or held causes exactly the notices that stand beside it.
struct RefusedFixtureTests {
  struct Expected: Decodable {
    let outcome: String
    let vessel: String?
    let notices: [ExpectedNotice]
  }

  struct ExpectedNotice: Decodable {
    let code: String
    let severity: String
    let line: Int?
    let column: Int?
    let found: String?
    let allowed: [String]?
    let nearest: String?
  }

  @Test(arguments: try Fixture.paths(in: "refused"))
  func causes(path: String) throws {
    let file = Fixture.folder.appending(path: "refused/" + path).deletingPathExtension()
      .appendingPathExtension("expected.json")
    let expected = try JSONDecoder().decode(Expected.self, from: Data(contentsOf: file))
    let result = InspectionDecoder.decode(try Fixture.bytes("refused/" + path))

    #expect(outcome(of: result) == expected.outcome)
    #expect(vessel(of: result) == expected.vessel)
    let notices = result.notices.samples.filter { $0.kind.severity != .info }
    #expect(notices.map(\.kind.code) == expected.notices.map(\.code))
    for (notice, expected) in zip(notices, expected.notices) {
      #expect(notice.kind.severity.rawValue == expected.severity)
      if let line = expected.line { #expect(notice.place?.line == line) }
      if let column = expected.column { #expect(notice.place?.column == column) }
      #expect(notice.found == expected.found)
      #expect(notice.allowed == expected.allowed ?? [])
      #expect(notice.nearest == expected.nearest)
    }
  }

  private func outcome(of result: DecodingResult) -> String {
    switch result {
    case .document: "document"
    case .held: "held"
    case .refused: "refused"
    }
  }

  private func vessel(of result: DecodingResult) -> String? {
    if case .held(.report(let envelope), _) = result { envelope.vessel.description } else { nil }
  }
}
