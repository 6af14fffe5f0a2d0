/// A start tag as it stands in the source: looked at again only when a place in it is asked for.
struct StartTagText {
  private let cursor: SourceCursor
  private let text: UnsafeBufferPointer<UInt8>

  /// The tag whose `<` is at the cursor.
  init(cursor: SourceCursor, text: UnsafeBufferPointer<UInt8>) {
    self.cursor = cursor
    self.text = text
  }

  /// Where the element's name stands, prefix included.
  var name: Range<Int> {
    let start = cursor.offset + 1
    return start..<AttributeTokens.endOfName(in: text, from: start)
  }

  var namePlace: XMLPlace {
    place(of: name)
  }

  var localName: String {
    String(decoding: text[withoutPrefix(name)], as: UTF8.self)
  }

  /// An attribute by its position among those that are not namespace declarations.
  func attribute(at position: Int) -> AttributeTokens.Token? {
    var position = position
    for token in AttributeTokens(text: text, from: name.upperBound)
    where !isNamespaceDeclaration(token.name) {
      if position == 0 { return token }
      position -= 1
    }
    return nil
  }

  func localName(of token: AttributeTokens.Token) -> String {
    String(decoding: text[withoutPrefix(token.name)], as: UTF8.self)
  }

  func place(of span: Range<Int>) -> XMLPlace {
    cursor.place(of: span, in: text)
  }

  /// The place after the tag, and whether the tag is an empty element's (`<a/>`).
  var end: (offset: Int, isEmptyElement: Bool) {
    var offset = name.upperBound
    for token in AttributeTokens(text: text, from: offset) {
      offset = token.value.upperBound + 1
    }
    offset = text.offsetAfterSpace(from: offset)
    let isEmptyElement = offset < text.count && text[offset] == .slash
    return (min(offset + (isEmptyElement ? 2 : 1), text.count), isEmptyElement)
  }

  private func isNamespaceDeclaration(_ name: Range<Int>) -> Bool {
    text.has("xmlns", at: name.lowerBound)
      && (name.count == 5 || text[name.lowerBound + 5] == .colon)
  }

  private func withoutPrefix(_ name: Range<Int>) -> Range<Int> {
    guard let colon = text[name].firstIndex(of: .colon) else { return name }
    return colon + 1..<name.upperBound
  }
}
