package import SeaworthyPhrases

extension ValueRule {
  /// What a value may be, in words; code words stand as files have them.
  package var phrase: Phrase {
    switch self {
    case .word(let list):
      Phrase("form.word", ["words": .list(list.words.map { .text($0) })])
    case .form(let form): Phrase("form.\(form.rawValue)")
    case .dateTime: Phrase("form.dateTime")
    case .date: Phrase("form.date")
    case .whole(let range): .form("whole", range)
    case .number(.any): Phrase("form.number")
    case .number(.nonNegative): Phrase("form.nonNegative")
    case .number(.positive): Phrase("form.positive")
    case .number(.within(let range)): .form("within", range)
    case .text(let limit): Phrase("form.text", ["limit": .number(limit)])
    }
  }
}

extension Phrase {
  fileprivate static func form(_ name: String, _ range: ClosedRange<Int>) -> Phrase {
    Phrase(
      "form.\(name)", ["lower": .number(range.lowerBound), "upper": .number(range.upperBound)])
  }
}
