import SeaworthyNotices
import SeaworthyPhrases

/// How a value breaks its rule: what its notice says beside the value itself.
struct ValueFault {
  let kind: NoticeKind
  var allowed: [String] = []
  var fields: [String: Phrase.Argument]
}

extension ValueRule {
  /// What is wrong with a value that ``accepts(_:)`` refused.
  func fault(of value: String, called name: String) -> ValueFault {
    let fields: [String: Phrase.Argument] = ["name": .text(name)]
    if value.utf8.allSatisfy(\.isXMLSpace) {
      return ValueFault(kind: .emptyValue, fields: fields)
    }
    return switch self {
    case .word(let list):
      ValueFault(kind: .unknownWord(of: list.name), allowed: list.words, fields: fields)
    case .form(.identifier):
      ValueFault(kind: .badIdentifier, fields: fields)
    case .form(let form):
      ValueFault(kind: .badCode, fields: with(Phrase("form.\(form.rawValue)"), fields))
    case .dateTime:
      ValueFault(kind: .badDateTime, fields: fields)
    case .date:
      ValueFault(kind: .badDate, fields: fields)
    case .whole(let range):
      ValueFault(kind: .badNumber, fields: with(.form("whole", range), fields))
    case .number(let rule):
      ValueFault(kind: .badNumber, fields: with(rule.phrase, fields))
    case .text(let limit):
      ValueFault(
        kind: .tooLong,
        fields: fields.merging([
          "limit": .number(limit), "length": .number(value.unicodeScalars.count),
        ]) { $1 })
    }
  }

  private func with(
    _ form: Phrase, _ fields: [String: Phrase.Argument]
  ) -> [String: Phrase.Argument] {
    fields.merging(["form": .phrase(form)]) { $1 }
  }

  /// Whether blank bytes may stand where the value is optional.
  func acceptsAsBlank(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    if case .text(let limit) = self { value.characterCount(upTo: limit) <= limit } else { true }
  }
}

extension NumberRule {
  fileprivate var phrase: Phrase {
    switch self {
    case .any: Phrase("form.number")
    case .nonNegative: Phrase("form.nonNegative")
    case .positive: Phrase("form.positive")
    case .within(let range): .form("within", range)
    }
  }
}

extension Phrase {
  fileprivate static func form(_ name: String, _ range: ClosedRange<Int>) -> Phrase {
    Phrase(
      "form.\(name)", ["lower": .number(range.lowerBound), "upper": .number(range.upperBound)])
  }
}
