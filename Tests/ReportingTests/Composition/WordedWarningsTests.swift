import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyStandards
import SeaworthyTrends
import Testing

@testable import SeaworthyReporting

@Suite("Early warnings in words")
struct WordedWarningsTests {
  private func lines(_ blocks: [Block]) -> [[String]] {
    blocks.map { block in
      switch block {
      case .paragraph(let text): [text.text]
      case .list(let items): items.map(\.text)
      case .table(let table):
        table.rows.map { $0.cells.map { $0.lines[0].text }.joined(separator: "|") }
      default: []
      }
    }
  }

  @Test(
    "name what becomes worse, what may, what becomes better, then count each family",
    arguments: [
      (
        Language.Shipped.en, "Boat XA/XA-07 – Score at inspection (boat check): ",
        "(p among all that were tested: 0.0013)", "By the test alone it becomes worse.",
        "(p of that, among all: 0.0471)", ["Boats|9|4|3|0.15", "Patrullas del norte|2|0|0|0.00"]
      ),
      (
        .es, "Embarcación XA/XA-07 – Puntaje en la inspección (",
        "(p entre todas las probadas: 0.0013)",
        "Según la sola prueba, empeora.", "(p en ese caso, entre todas: 0.0471)",
        ["Embarcaciones|9|4|3|0.15", "Patrullas del norte|2|0|0|0.00"]
      ),
    ])
  func whole(
    code: Language.Shipped, start: String, p: String, byTest: String, atWorst: String,
    table: [String]
  ) throws {
    let language = try Language.shipped(code)
    let lines = lines(WordedWarnings(families: Sample.warnings(), language: language).blocks)
    #expect(lines.map(\.count) == [1, 2, 1, 1, 1, 1, 2, 1])
    #expect(lines[0] == [language.text("report.warnings")])
    #expect(lines[1][0].hasPrefix(start))
    #expect(lines[1][0].hasSuffix(p))
    #expect(lines[1].map { $0.contains(byTest) } == [false, true])
    #expect(lines[2] == [language.text("report.possibleWarnings")])
    #expect(lines[3][0].hasSuffix(atWorst))
    #expect(lines[4] == [language.text("report.calledBetter")])
    #expect(lines[6] == table)
    #expect(lines[7] == [language.text("report.warningsNote")])
  }

  @Test("without any say so, and count")
  func none() throws {
    let language = try Language.english()
    let families = Sample.warnings().map { $0.naming { _ in false } }
    let lines = lines(WordedWarnings(families: families, language: language).blocks)
    #expect(lines.map(\.count) == [1, 2, 1])
    #expect(lines[0] == [language.text("report.noWarnings")])
    #expect(lines[1][0] == "Boats|9|4|3|0.15")
  }

  @Test(
    "every family of the shipped standard has a name in each language",
    arguments: Language.Shipped.allCases)
  func names(code: Language.Shipped) throws {
    let language = try Language.shipped(code)
    let families = try ScoringStandard.shipped().trendRules.families
    #expect(Set(families.map(\.name)).count == 3)
    #expect(families.filter { !language.hasFamily(named: $0.name) } == [])
    #expect(language.family(named: "Patrullas\ndel norte") == "Patrullas del norte")
  }
}
