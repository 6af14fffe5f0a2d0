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
    case .form:
      ValueFault(kind: .badCode, fields: withForm(fields))
    case .dateTime:
      ValueFault(kind: .badDateTime, fields: fields)
    case .date:
      ValueFault(kind: .badDate, fields: fields)
    case .whole, .number:
      ValueFault(kind: .badNumber, fields: withForm(fields))
    case .text(let limit):
      ValueFault(
        kind: .tooLong,
        fields: fields.merging([
          "limit": .number(limit), "length": .number(value.unicodeScalars.count),
        ]) { $1 })
    }
  }

  private func withForm(_ fields: [String: Phrase.Argument]) -> [String: Phrase.Argument] {
    fields.merging(["form": .phrase(phrase)]) { $1 }
  }

  /// Whether blank bytes may stand where the value is optional.
  func acceptsAsBlank(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    if case .text(let limit) = self { value.characterCount(upTo: limit) <= limit } else { true }
  }
}
