import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyStandards
import Testing

@testable import SeaworthyReporting

@Suite("Standards as text for a terminal")
struct StandardTextTests {
  private func texts(_ layout: TextLayout = TextLayout()) throws -> [(name: String, text: String)] {
    let (english, spanish) = (try Language.english(), try Language.shipped(.es))
    return [
      ("standards.txt", try Sample.standards().text(in: english, layout: layout)),
      ("standards.es.txt", try Sample.standards().text(in: spanish, layout: layout)),
      ("standard.txt", try Sample.ours().text(in: english, layout: layout)),
      ("standard.es.txt", try Sample.ours().text(in: spanish, layout: layout)),
      ("comparison.txt", try Sample.comparison().text(in: english, layout: layout)),
      ("comparison.es.txt", try Sample.comparison().text(in: spanish, layout: layout)),
    ]
  }

  @Test("reads as recorded")
  func golden() throws {
    for (name, text) in try texts() { try expectGolden(text, name) }
  }

  @Test("keeps every line within the width", arguments: [60, 80, 120])
  func width(columns: Int) throws {
    for (name, text) in try texts(TextLayout(width: columns)) {
      let lines = text.split(separator: "\n")
      #expect(lines.count > 5)
      #expect(lines.filter { $0.count > columns } == [], "\(name)")
    }
  }

  @Test("has words for every row of every table", arguments: Language.Shipped.allCases)
  func words(code: Language.Shipped) throws {
    let language = try Language.shipped(code)
    for known in [try Sample.shipped(), try Sample.ours()] {
      let text = known.text(in: language)
      #expect(!text.contains("⟨"))
    }
  }

  @Test("shows a checklist whole, item by item, and none that there is not")
  func checklist() throws {
    let known = try Sample.shipped()
    let checklist = try #require(known.standard.checklist(of: "33-ft interceptor"))
    let text = try #require(known.text(ofChecklist: "33-ft interceptor", in: .english()))
    #expect(text.contains("replace it by your handbook's"))
    for item in checklist.items {
      #expect(text.contains("\n\(item.code)  \(item.group.rawValue) "), "\(item.code)")
    }
    let english = try Language.english()
    #expect(known.text(ofChecklist: "33-ft", in: english) == nil)
  }

  @Test("says that nothing differs where nothing does")
  func nothing() throws {
    let text = try Sample.emptyComparison().text(in: .english())
    #expect(text.contains("0 rows differ."))
    #expect(text.contains("0 of 7 boats would move; 0 would change band, 0 condition."))
  }

  @Test("counts whom a standard moves")
  func counts() throws {
    let comparison = try Sample.comparison()
    #expect(comparison.moved.map(\.left.vessel.description) == ["XA/XA-07", "XB/XB-11"])
    #expect(comparison.vessels.first?.movement == 135)
    #expect(comparison.bandChanges == 1)
    #expect(comparison.conditionChanges == 1)
  }
}
