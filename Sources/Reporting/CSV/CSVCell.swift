import SeaworthyPhrases
import SeaworthyTime

/// A cell of a CSV table: a number stays a number, a text never becomes a formula.
enum CSVCell: Hashable, Sendable {
  /// Words or a name as somebody wrote them.
  case text(String)
  /// A whole number.
  case count(Int)
  /// A number with its decimals.
  case number(Double)
  /// Whether something is so: `true` or `false`.
  case flag(Bool)
  /// An instant in UTC.
  case instant(Instant)
  /// Nothing is known.
  case empty

  /// The cell as it stands in the file.
  ///
  /// In a text every run of white space becomes one space, so that a row is always one line; what
  /// could act on a terminal or begin a formula is disarmed. Source: RFC 4180; OWASP, "CSV
  /// Injection".
  var text: String {
    switch self {
    case .text(let text):
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ").csvCell
    case .count(let count): String(count)
    case .number(let number): "\(number)"
    case .flag(let flag): String(flag)
    case .instant(let instant): instant.description
    case .empty: ""
    }
  }
}

extension CSVCell {
  /// A text that may be missing.
  static func text(_ text: String?) -> CSVCell { text.map { .text($0) } ?? .empty }

  /// A number that may be missing.
  static func number(_ number: Double?) -> CSVCell { number.map { .number($0) } ?? .empty }

  /// An instant that may be missing.
  static func instant(_ instant: Instant?) -> CSVCell { instant.map { .instant($0) } ?? .empty }

  /// Several words in one cell, with semicolons between.
  static func list(_ words: [String]) -> CSVCell { .text(words.joined(separator: "; ")) }
}
