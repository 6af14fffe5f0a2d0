/// A look over the whole text before it is parsed, for what would be dear to parse.
///
/// libxml2 before 2.12 compares the attributes of an element pairwise: 200,000 take minutes. In an
/// attribute's value there is no `<`, so the quoted values between a tag's `<` and its `>` are its
/// attributes. Where the text breaks a rule that this rests on, the scan ends, and so must the
/// parse: the parser will call the same thing an error, but might then take what follows otherwise.
struct StartTagScan {
  private let text: UnsafeBufferPointer<UInt8>
  private let limits: XMLLimits

  /// Where the document type declaration begins.
  private(set) var doctype: Int?

  /// How much of the text is to be parsed: all of it, or as far as the first broken rule.
  private(set) var end: Int

  /// Scans a text; throws `tooManyAttributes` or `textTooLong` at the first tag over its limit.
  init(_ text: UnsafeBufferPointer<UInt8>, limits: XMLLimits) throws(XMLFailure) {
    self.text = text
    self.limits = limits
    end = text.count
    var offset = 0
    while let open = text.firstOffset(of: .lessThan, from: offset),
      let markupEnd = try endOfMarkup(at: open)
    {
      offset = markupEnd
    }
  }

  /// The end of the markup that begins at `open`; nil ends the scan.
  private mutating func endOfMarkup(at open: Int) throws(XMLFailure) -> Int? {
    guard open + 1 < text.count else { return nil }
    switch text[open + 1] {
    case .questionMark:
      return endOfSection(from: open + 2, closedBy: "?>")
    case .slash:
      return text.firstOffset(of: .greaterThan, from: open + 2).map { $0 + 1 }
    case .exclamationMark:
      if text.has("<!--", at: open) { return endOfSection(from: open + 4, closedBy: "-->") }
      if text.has("<![CDATA[", at: open) { return endOfSection(from: open + 9, closedBy: "]]>") }
      if text.has("<!DOCTYPE", at: open) { doctype = open }
      return nil
    default:
      return try endOfStartTag(at: open)
    }
  }

  /// The end of a comment, an instruction or a CDATA section, in which markup is not markup.
  ///
  /// A forbidden character ends it for the parser, which then takes the rest of it as markup.
  private mutating func endOfSection(from start: Int, closedBy mark: StaticString) -> Int? {
    let sectionEnd = text.end(of: mark, from: start)
    for offset in start..<(sectionEnd ?? text.count) where isForbidden(at: offset) {
      end = min(offset + 3, text.count)
      return nil
    }
    return sectionEnd
  }

  private mutating func endOfStartTag(at open: Int) throws(XMLFailure) -> Int? {
    var attributes = 0
    var offset = open
    while let next = firstMark(from: offset + 1) {
      offset = next
      let byte = text[offset]
      if byte == .lessThan {
        end = offset + 1
        return nil
      } else if byte.isQuote {
        guard let valueEnd = endOfValue(from: offset + 1, quote: byte) else { return nil }
        offset = valueEnd
        attributes += 1
        guard attributes <= limits.attributesPerElement else {
          throw failure(.tooManyAttributes(limit: limits.attributesPerElement), at: open)
        }
      } else {
        guard offset + 1 - open <= limits.textBytesPerElement else {
          throw failure(.textTooLong(limit: limits.textBytesPerElement), at: open)
        }
        return offset + 1
      }
    }
    return nil
  }

  /// The first quote or angle bracket.
  private func firstMark(from start: Int) -> Int? {
    for offset in start..<text.count {
      let byte = text[offset]
      if byte.isQuote || byte == .greaterThan || byte == .lessThan { return offset }
    }
    return nil
  }

  /// The place of the quote that ends a value.
  private mutating func endOfValue(from start: Int, quote: UInt8) -> Int? {
    for offset in start..<text.count {
      if text[offset] == quote { return offset }
      if text[offset] == .lessThan {
        end = offset + 1
        return nil
      }
    }
    return nil
  }

  /// Whether XML 1.0, production 2, has no such character; the text is UTF-8 already.
  private func isForbidden(at offset: Int) -> Bool {
    let byte = text[offset]
    if byte < .space { return !byte.isXMLSpace }
    return byte == 0xEF && offset + 2 < text.count && text[offset + 1] == 0xBF
      && text[offset + 2] >= 0xBE
  }

  private func failure(_ reason: XMLFailure.Reason, at open: Int) -> XMLFailure {
    let name = open + 1..<AttributeTokens.endOfName(in: text, from: open + 1)
    return XMLFailure(reason, at: SourceCursor.start.place(of: name, in: text))
  }
}
