import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import Testing
@testable import SeaworthyReporting

@Suite("Text for a terminal")
struct TextTests {
  private func texts(_ layout: TextLayout = TextLayout()) throws -> [(name: String, text: String)] {
    let english = try Language.english()
    let spanish = try Language.shipped(.es)
    return [
      ("scores.txt", try Sample.scores().text(in: english, layout: layout)),
      ("trends.txt", try Sample.trends().text(in: english, layout: layout)),
      ("trends.es.txt", try Sample.trends().text(in: spanish, layout: layout)),
      ("trends-corners.txt", try Sample.cornerTrends().text(in: english, layout: layout)),
      ("needs.txt", try Sample.needs().text(in: english, layout: layout)),
      ("needs.es.txt", try Sample.needs().text(in: spanish, layout: layout)),
      ("needs-unknown.txt", try Sample.unknownNeeds().text(in: english, layout: layout)),
      ("explain.txt", try Sample.vessel().text(in: english, layout: layout)),
      ("explain-coast-guard.txt", try Sample.coastGuard().text(in: english, layout: layout)),
      ("held.txt", try Sample.held().text(in: english, layout: layout)),
      ("conflicts.txt", try Sample.conflicts().text(in: english, layout: layout)),
      ("conflicts.es.txt", try Sample.conflicts().text(in: spanish, layout: layout)),
      ("discrepancies.txt", try Sample.discrepancies().text(in: english, layout: layout)),
      ("discrepancies.es.txt", try Sample.discrepancies().text(in: spanish, layout: layout)),
      ("history.txt", try Sample.history().text(in: english, layout: layout)),
      ("history.es.txt", try Sample.history().text(in: spanish, layout: layout)),
      ("changes.txt", try Sample.changes().text(in: english, layout: layout)),
      ("changes.es.txt", try Sample.changes().text(in: spanish, layout: layout)),
      ("assistance.txt", try Sample.assistance().text(in: english, layout: layout)),
      ("assistance.es.txt", try Sample.assistance().text(in: spanish, layout: layout)),
      ("assistance-in-doubt.txt", try Sample.doubtful().text(in: english, layout: layout)),
      ("assistance-in-doubt.es.txt", try Sample.doubtful().text(in: spanish, layout: layout)),
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
      let lines = text.split(separator: "\n").prefix {
        $0 != "Sources" && $0 != "Fuentes"
      }
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

  @Test("says of boats without a listed discrepancy what is not known of them")
  func nothingListed() throws {
    let text = try Sample.nothingListed().text(in: .english())
    #expect(
      text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(4) == [
        "Nothing is listed as open.", "", "Only these were asked for: disabling, major, overdue.",
        "", "2 more on boats that are not in service; --all lists them.", "",
        "Not everything is known of these boats, and nothing listed is not nothing wrong:", "",
        "- XB/XB-12: condition unknown, report held", "",
      ])
    #expect(try Sample.emptyHistory().text(in: .english()).contains("\nNothing is known of it.\n"))
  }

  @Test("never hands a terminal escapes of a name")
  func hostile() throws {
    var answer = try Sample.vessel()
    answer.score.name = "\u{1B}]0;owned\u{7}"
    let text = answer.text(in: try .english())
    #expect(text.contains("XA-07 \u{FFFD}]0;owned\u{FFFD}"))
  }
}
