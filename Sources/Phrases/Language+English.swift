extension Language {
  /// English, from the words that travel inside the program.
  ///
  /// - Throws: ``WordsError`` if the shipped file is malformed, which a test rules out.
  public static func english() throws(WordsError) -> Language {
    let words = EmbeddedFiles.all.first { "\($0.path)" == "en.words" }
    return try Language(code: "en", words: words.map { "\($0.contents)" } ?? "")
  }
}
