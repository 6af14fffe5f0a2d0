public import SeaworthyNotices
public import SeaworthyPhrases

/// Kinds of notice, as JSON.
struct NoticeCatalogueJSON: Encodable {
  let formatVersion = JSONForm.version
  let notices: [NoticeCatalogue.Entry]
}

extension NoticeCatalogue {
  /// The catalogue in a language's words, as JSON.
  ///
  /// - Throws: `EncodingError`, which words never cause.
  public func json(in language: Language) throws -> String {
    try JSONForm.text(NoticeCatalogueJSON(notices: entries(in: language)))
  }
}
