/// The bytes of a document turned into UTF-8, before anything of it is parsed.
///
/// libxml2 is then only ever given UTF-8 and told to ignore the declaration, so that every offset
/// it reports is an offset in text whose lines and columns are known.
struct DecodedText {
  let bytes: [UInt8]
  /// Where the text begins: after a byte order mark.
  let start: Int
  let encoding: String

  init(_ bytes: [UInt8]) throws(XMLFailure) {
    switch ByteForm(bytes) {
    case .utf32: throw XMLFailure(.unsupportedEncoding(name: "UTF-32"))
    case .ebcdic: throw XMLFailure(.unsupportedEncoding(name: "EBCDIC"))
    case .utf16(let isBigEndian, let markLength):
      try self.init(utf16: bytes, isBigEndian: isBigEndian, start: markLength)
    case .bytes(let markLength):
      try self.init(asciiCompatible: bytes, start: markLength)
    }
  }

  private init(utf16 bytes: [UInt8], isBigEndian: Bool, start: Int) throws(XMLFailure) {
    let text = try UTF16Decoding.utf8(of: bytes, from: start, isBigEndian: isBigEndian)
    let declared = try text.withUnsafeBufferPointer { text throws(XMLFailure) in
      try Self.checkIsMarkup(text)
      return XMLDeclaration.encodingName(in: text)
    }
    if let declared {
      let fitting = ["utf-16", isBigEndian ? "utf-16be" : "utf-16le"]
      guard fitting.contains(declared.name.lowercased()) else {
        throw XMLFailure(.badEncoding(declared: declared.name), at: declared.place)
      }
    }
    self.bytes = text
    self.start = 0
    encoding = "UTF-16"
  }

  private init(asciiCompatible bytes: [UInt8], start: Int) throws(XMLFailure) {
    let declared = try bytes.withUnsafeBufferPointer { all throws(XMLFailure) in
      let text = UnsafeBufferPointer(rebasing: all[start...])
      try Self.checkIsMarkup(text)
      return XMLDeclaration.encodingName(in: text)
    }
    let name = declared?.name ?? "UTF-8"
    guard let encoding = ByteEncoding(name: name) else {
      throw XMLFailure(.unsupportedEncoding(name: name), at: declared?.place)
    }
    let isMarkedAsUTF8 = start > 0
    guard encoding != .utf16, !isMarkedAsUTF8 || encoding == .utf8 else {
      throw XMLFailure(.badEncoding(declared: name), at: declared?.place)
    }
    self.encoding = encoding.name
    if let table = encoding.table {
      self.bytes = try table.utf8(of: bytes, declared: name)
      self.start = 0
    } else {
      try Self.check(bytes, from: start, isASCII: encoding == .ascii, declared: name)
      self.bytes = bytes
      self.start = start
    }
  }

  /// Refuses what has no text in it, or does not begin as markup does.
  private static func checkIsMarkup(_ text: UnsafeBufferPointer<UInt8>) throws(XMLFailure) {
    guard text.offsetAfterSpace(from: 0) < text.count else { throw XMLFailure(.empty) }
    if let format = ForeignFormat.name(of: text) {
      throw XMLFailure(.notXML(format: format))
    }
  }

  private static func check(
    _ bytes: [UInt8], from start: Int, isASCII: Bool, declared: String
  ) throws(XMLFailure) {
    try bytes.withUnsafeBufferPointer { all throws(XMLFailure) in
      let text = UnsafeBufferPointer(rebasing: all[start...])
      if let flaw = UTF8Check.firstFlaw(in: text, isASCII: isASCII) {
        throw XMLFailure(
          .badEncoding(declared: declared),
          at: SourceCursor.start.point(at: flaw, in: text))
      }
    }
  }
}
