extension Language {
  /// The languages whose words travel inside the program, by their ISO 639-1 codes.
  public enum Shipped: String, CaseIterable, Sendable {
    /// English.
    case en
    /// Spanish.
    case es
  }

  /// A language from the words that travel inside the program.
  ///
  /// - Throws: ``WordsError`` if the shipped file is malformed, which a test rules out.
  public static func shipped(_ language: Shipped) throws(WordsError) -> Language {
    let words = EmbeddedFiles.all.first { "\($0.path)" == "\(language.rawValue).words" }
    return try Language(code: language.rawValue, words: words.map { "\($0.contents)" } ?? "")
  }

  /// English; see ``shipped(_:)``.
  public static func english() throws(WordsError) -> Language { try shipped(.en) }
}
