public import SeaworthyTime

/// A language's words: turns phrases into text.
public struct Language: Sendable {
  /// The language's ISO 639-1 code, such as `en`.
  public let code: String
  private let templates: [String: Template]

  /// Reads a language file.
  ///
  /// A line is `key = template`; a line that begins with `#` is a comment; a line that begins with
  /// white space goes on with the template before it. In a template, `{name}` stands for an
  /// argument and `{name|one|other}` for the first form when that number is 1, else for the second.
  ///
  /// - Throws: ``WordsError`` when a line is malformed or a key stands twice.
  public init(code: String, words: String) throws(WordsError) {
    self.code = code
    templates = try Self.parse(words)
  }

  /// The keys that the language has words for, sorted.
  public var keys: [String] { templates.keys.sorted() }

  /// The names of the arguments that a key's template uses, sorted; nil if it has no words.
  public func arguments(of key: String) -> [String]? {
    templates[key].map { Set($0.names).sorted() }
  }

  /// Whether there are words for a key.
  public func has(_ key: String) -> Bool { templates[key] != nil }

  /// A phrase in words. A key without words is printed as it stands, in angle brackets.
  public func text(_ phrase: Phrase) -> String {
    guard let template = templates[phrase.key] else { return "⟨\(phrase.key)⟩" }
    return template.filled { name in
      phrase.arguments[name]
    } words: {
      text($0)
    }
  }

  /// The words of a key without arguments.
  public func text(_ key: String) -> String { text(Phrase(key)) }

  /// An argument in words.
  public func text(_ argument: Phrase.Argument) -> String {
    switch argument {
    case .text(let text): text.madeVisible()
    case .whole(let text): text.madeVisible(limit: .max)
    case .number(let number): String(number)
    case .decimal(let number, let places): number.fixed(places)
    case .percent(let share): (share * 100).fixed(1) + " %"
    case .date(let instant): date(CivilDate(instant))
    case .dateTime(let timestamp): dateTime(timestamp)
    case .phrase(let phrase): text(phrase)
    case .list(let items): items.map { text($0) }.joined(separator: ", ")
    }
  }

  /// A day that cannot be misread: 14 Mar 2026.
  public func date(_ date: CivilDate) -> String {
    "\(date.day) \(text("month.\(date.month)")) \(date.year)"
  }

  /// A day and time with its zone: 14 Mar 2026 09:20 −04:00, or UTC.
  public func dateTime(_ timestamp: Timestamp) -> String {
    let day = CivilDate(timestamp.instant, offsetMinutes: timestamp.offsetMinutes)
    let clock = String(timestamp.description.dropFirst(11).prefix(5))
    let zone = timestamp.offsetMinutes == 0 ? "UTC" : timestamp.offsetText
    return "\(date(day)) \(clock) \(zone)"
  }
}
