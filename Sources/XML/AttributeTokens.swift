/// The attributes of a tag as they stand in the source, namespace declarations among them.
///
/// Ends at the first thing that is not `name = "value"`: in a document that was read, that is the
/// end of the tag.
struct AttributeTokens: Sequence, IteratorProtocol {
  /// Where an attribute stands: its name, and its value between the quotes.
  struct Token {
    let name: Range<Int>
    let value: Range<Int>
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var offset: Int

  /// The attributes that follow `start`, the place after a tag's name.
  init(text: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.text = text
    offset = start
  }

  mutating func next() -> Token? {
    let nameStart = text.offsetAfterSpace(from: offset)
    let nameEnd = Self.endOfName(in: text, from: nameStart)
    let equals = text.offsetAfterSpace(from: nameEnd)
    guard nameEnd > nameStart, equals < text.count, text[equals] == .equals else { return nil }
    let quote = text.offsetAfterSpace(from: equals + 1)
    guard quote < text.count, text[quote].isQuote,
      let end = text.firstOffset(of: text[quote], from: quote + 1)
    else { return nil }
    offset = end + 1
    return Token(name: nameStart..<nameEnd, value: quote + 1..<end)
  }

  /// The end of the name that begins at `start`, in a tag.
  static func endOfName(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < text.count {
      let byte = text[offset]
      if byte.isXMLSpace || byte.isQuote || byte == .equals || byte == .slash
        || byte == .greaterThan || byte == .lessThan || byte == .questionMark
      {
        break
      }
      offset += 1
    }
    return offset
  }
}
