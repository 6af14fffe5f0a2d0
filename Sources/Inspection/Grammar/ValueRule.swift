import SeaworthyTime

/// What a value may be: an attribute's, or an element's text.
///
/// Code words, forms and texts stand exactly as written. Numbers and times may have white space
/// around them, as XML Schema has it.
package enum ValueRule: Sendable {
  /// One of a closed list of code words.
  case word(WordList)
  /// A code or number of a fixed form.
  case form(ValueForm)
  /// A day and time with its offset from UTC.
  case dateTime
  /// A day.
  case date
  /// A whole number.
  case whole(ClosedRange<Int>)
  /// A decimal number.
  case number(NumberRule)
  /// A text of at most so many characters, not only white space.
  case text(limit: Int)

  /// A text of one line's length.
  package static let shortText = ValueRule.text(limit: 200)

  /// A text of some pages' length.
  package static let longText = ValueRule.text(limit: 10_000)

  /// One of the words of a list.
  package static func word<Word: CodeWord>(_ type: Word.Type) -> ValueRule {
    .word(WordList(Word.listName, Word.allCases.map(\.rawValue)))
  }

  /// Whether a value is allowed.
  func accepts(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .word(let list): list.contains(value)
    case .form(let form): form.matches(value)
    case .dateTime: Timestamp(value.withoutSpaceAround) != nil
    case .date: CivilDate(digits: value.withoutSpaceAround) != nil
    case .whole(let range): range.holds(value.withoutSpaceAround)
    case .number(let rule): rule.accepts(value.withoutSpaceAround)
    case .text(let limit): !value.isBlank && value.characterCount(upTo: limit) <= limit
    }
  }
}

extension ClosedRange<Int> {
  /// Whether bytes are the digits of a whole number in the range, no more of them than its upper
  /// bound has.
  fileprivate func holds(_ digits: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (1...String(upperBound).utf8.count).contains(digits.count) else { return false }
    return Int(digits: digits).map(contains) ?? false
  }
}
