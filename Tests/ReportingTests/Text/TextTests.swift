import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import Testing
@testable import SeaworthyReporting

@Suite("Text for a terminal")
struct TextTests {
  private func texts(_ layout: TextLayout = TextLayout()) throws -> [(name: String, text: String)] {
    let english = try Language.english()
    return [
      ("scores.txt", try Sample.scores().text(in: english, layout: layout)),
      ("trends.txt", try Sample.trends().text(in: english, layout: layout)),
      ("explain.txt", try Sample.vessel().text(in: english, layout: layout)),
      ("held.txt", try Sample.held().text(in: english, layout: layout)),
    ]
  }

  @Test("reads as recorded")
  func golden() throws {
    for (name, text) in try texts() { try expectGolden(text, name) }
  }

  @Test("keeps every line within the width", arguments: [60, 80, 120])
  func width(columns: Int) throws {
    for (name, text) in try texts(TextLayout(width: columns)) {
      // Under Sources, names and paths are never cut.
      let lines = text.split(separator: "\n").prefix { $0 != "Sources" }
      #expect(lines.count > 10)
      #expect(lines.filter { $0.count > columns } == [], "\(name)")
    }
  }

  @Test("is plain unless bold is asked for")
  func bold() throws {
    let escape: Character = "\u{1B}"
    #expect(try texts().allSatisfy { !$0.text.contains(escape) })
    #expect(try texts(TextLayout(usesBold: true)).allSatisfy { $0.text.contains(escape) })
  }

  @Test("never hands a terminal escapes of a name")
  func hostile() throws {
    var answer = try Sample.vessel()
    answer.score.name = "\u{1B}]0;owned\u{7}"
    let text = answer.text(in: try .english())
    #expect(text.contains("XA-07 \u{FFFD}]0;owned\u{FFFD}"))
  }
}
