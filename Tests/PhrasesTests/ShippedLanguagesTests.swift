import SeaworthyPhrases
import SeaworthyTime
import Testing

@Suite struct ShippedLanguagesTests {
  static let others = Language.Shipped.allCases.filter { $0 != .en }

  @Test(arguments: Language.Shipped.allCases)
  func areWellFormed(_ code: Language.Shipped) throws {
    let language = try Language.shipped(code)
    #expect(language.code == code.rawValue)
    for key in language.keys {
      #expect(!language.text(key).contains("⟨"), "\(key)")
    }
  }

  @Test(arguments: others)
  func sayTheSame(_ code: Language.Shipped) throws {
    let english = try Language.english()
    let language = try Language.shipped(code)
    #expect(english.keys.filter { !language.has($0) } == [], "without words in \(code)")
    #expect(language.keys.filter { !english.has($0) } == [], "without words in English")
    for key in english.keys where language.has(key) {
      let arguments = try #require(english.arguments(of: key))
      let others = try #require(language.arguments(of: key))
      #expect(others == arguments, "\(key)")
    }
  }

  /// What is left in English by mistake reads the same in both.
  @Test func spanishIsTranslated() throws {
    let english = try Language.english()
    let spanish = try Language.shipped(.es)
    let same = english.keys.filter { english.text($0) == spanish.text($0) }
    let alike = Set([
      "form.identifier", "import.file", "explain.notice", "report.none", "report.level.stated",
      "report.condition.fmc", "report.condition.pmc", "report.condition.nmcm",
      "report.condition.nmcs", "report.condition.nmcd", "report.part.pms",
      "report.level.S.stated", "report.level.P.stated", "report.level.overall.none",
      "report.flow.cause.material", "report.standardWord.false", "report.statedBy",
      "report.mark.provisional", "diagnostic.error", "sheet.title", "sheet.hint",
      "sheet.critical.false", "report.needs.hours", "report.needs.column.bar",
      "report.column.count", "report.figure.n", "report.ofGroup", "report.trend.line",
      "progress.line",
      "progress.share", "progress.rate",
      "month.2", "month.3", "month.5", "month.6", "month.7", "month.9", "month.10", "month.11",
    ])
    #expect(same.filter { !alike.contains($0) } == [])
  }

  @Test(arguments: [
    (Language.Shipped.en, "1 file: 1 kept."), (.es, "1 archivo: 1 guardado."),
  ])
  func countInTheirOwnGrammar(_ code: Language.Shipped, words: String) throws {
    let phrase = Phrase(
      "summary.run",
      [
        "files": .number(1),
        "counts": .list([.phrase(Phrase("summary.kept", ["count": .number(1)]))]),
      ])
    #expect(try Language.shipped(code).text(phrase) == words)
  }
}
