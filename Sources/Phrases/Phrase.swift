public import SeaworthyTime

/// Words for people as a value: a key into the language files, and what to fill in.
///
/// Only the edge (a terminal, a page) turns a phrase into text, by ``Language/text(_:)``.
public struct Phrase: Hashable, Sendable {
  /// The key in the language files, such as `notice.unknown_severity`.
  public let key: String
  /// What stands for each `{name}` of the template.
  public let arguments: [String: Argument]

  /// A phrase with its arguments.
  public init(_ key: String, _ arguments: [String: Argument] = [:]) {
    self.key = key
    self.arguments = arguments
  }

  /// Something filled into a phrase, put into words by the language.
  public indirect enum Argument: Hashable, Sendable {
    /// Text as it stands, such as a name or a value found in a file; made visible when printed.
    case text(String)
    /// Text that is printed whole, such as a path or a library's message; made visible when
    /// printed.
    case whole(String)
    /// A whole number.
    case number(Int)
    /// A number with a fixed count of decimal places.
    case decimal(Double, places: Int)
    /// A share from 0 to 1, printed in percent with one decimal.
    case percent(Double)
    /// The UTC day of an instant, such as 14 Mar 2026.
    case date(Instant)
    /// A day and time with its zone, such as 14 Mar 2026 09:20 −04:00.
    case dateTime(Timestamp)
    /// Another phrase.
    case phrase(Phrase)
    /// Several, joined by commas.
    case list([Argument])
  }
}
