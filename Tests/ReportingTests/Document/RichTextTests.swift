import SeaworthyReadiness
import Testing

@testable import SeaworthyReporting

@Suite("A line of text")
struct RichTextTests {
  @Test("that reads like another is told once, with the sources of both")
  func withoutRepeats() throws {
    let digest = try Sample.digest(1)
    let citations = [3, 7].map { line in
      Citation(
        document: nil, revision: nil, digest: digest, path: "/InspectionReport", line: line)
    }
    let lines = [
      RichText("held", sources: [citations[0]]), RichText("other"),
      RichText("held", sources: [citations[1]]),
    ]
    #expect(lines.withoutRepeats == [RichText("held", sources: citations), RichText("other")])
    #expect([RichText]().withoutRepeats == [])
  }
}
