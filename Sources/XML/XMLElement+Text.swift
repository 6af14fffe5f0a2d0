extension XMLElement {
  private var textSpan: TreeStorage.Span {
    storage.nodes[index].text
  }

  /// The element's own character data, CDATA included, put together; not that of its children.
  ///
  /// References are resolved and line ends are line feeds; white space is kept.
  public var text: String {
    storage.value(textSpan)
  }

  /// Lends the bytes of `text` in UTF-8 without copying them; throws what `body` throws.
  public func withTextBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try storage.withValue(textSpan, body)
  }

  /// Whether `text` has more in it than white space.
  public var hasNonWhitespaceText: Bool {
    withTextBytes { text in text.contains { !$0.isXMLSpace } }
  }

  /// The place of the text's first line, from its first to its last visible character; that of the
  /// element's name if it has no visible text.
  ///
  /// Looked for in the source when asked.
  public var textPlace: XMLPlace {
    storage.withStartTag(of: index) { tag, text in
      guard hasNonWhitespaceText,
        let run = ContentText(text: text).firstVisibleRun(from: tag.end.offset)
      else { return tag.namePlace }
      return tag.place(of: run)
    }
  }
}
