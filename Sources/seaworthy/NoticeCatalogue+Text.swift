import SeaworthyNotices
import SeaworthyPhrases

extension NoticeCatalogue.Entry {
  /// The entry for a person, in lines of at most 80 columns.
  func lines(in language: Language) -> [String] {
    let title = Phrase(
      "explain.notice",
      ["code": .text(code), "severity": .phrase(Phrase("diagnostic.\(severity.rawValue)"))])
    let body = [
      meaning, "\(language.text("explain.example")) \(example)",
      "\(language.text("explain.remedy")) \(remedy)",
    ]
    return [language.text(title)] + body.flatMap { $0.wrapped(to: 80, indent: "  ") }
  }
}
