/// Reads the encoding out of an XML declaration, without judging the declaration: libxml2 does
/// that.
struct XMLDeclaration {
  /// The encoding's name as written, and where.
  struct EncodingName {
    let name: String
    let place: XMLPlace
  }

  /// The encoding that the text declares; absent if it declares none that could be a name.
  static func encodingName(in text: UnsafeBufferPointer<UInt8>) -> EncodingName? {
    guard text.has("<?xml", at: 0), text.count > 5, text[5].isXMLSpace else { return nil }
    for item in AttributeTokens(text: text, from: 5) {
      guard item.name.count == 8, text.has("encoding", at: item.name.lowerBound) else { continue }
      let name = String(decoding: text[item.value], as: UTF8.self)
      guard isEncodingName(name) else { return nil }
      return EncodingName(
        name: name, place: SourceCursor.start.place(of: item.value, in: text))
    }
    return nil
  }

  /// Source: XML 1.0, production 81; and no registered name is longer than 40 characters.
  private static func isEncodingName(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLetter(first) else { return false }
    return name.utf8.count <= 40
      && name.utf8.allSatisfy {
        isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || "._-".utf8.contains($0)
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
