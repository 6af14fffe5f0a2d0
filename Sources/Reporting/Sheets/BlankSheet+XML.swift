public import SeaworthyInspection
public import SeaworthyPhrases

extension BlankSheet {
  /// The sheet as the file of an inspection report, with comments in a language that say what each
  /// gap may be.
  ///
  /// It does not validate before every gap is filled; then it does, whether the optional parts that
  /// stand in comments are used or not.
  ///
  /// - Parameters:
  ///   - identifier: The report's identifier; a fresh one for each inspection.
  ///   - language: The language of comments and titles. Code words are the same in all languages.
  public func xml(identifier: DocumentIdentifier, language: Language) -> String {
    SheetText.of(
      SheetComposition(sheet: self, identifier: identifier, language: language).pieces())
  }
}
