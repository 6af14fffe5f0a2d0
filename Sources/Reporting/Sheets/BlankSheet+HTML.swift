public import SeaworthyPhrases

extension BlankSheet {
  /// The sheet as a page to print and fill in by hand, on A4 or Letter: no network, no script.
  public func html(language: Language) -> String {
    SheetPage(sheet: self, language: language).page()
  }
}
