/// The characters of XML's own markup, as bytes of UTF-8.
extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamationMark = UInt8(ascii: "!")
  static let doubleQuote = UInt8(ascii: "\"")
  static let ampersand = UInt8(ascii: "&")
  static let apostrophe = UInt8(ascii: "'")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let lessThan = UInt8(ascii: "<")
  static let equals = UInt8(ascii: "=")
  static let greaterThan = UInt8(ascii: ">")
  static let questionMark = UInt8(ascii: "?")

  /// Whether the byte is white space as XML 1.0 defines it.
  var isXMLSpace: Bool {
    self == .space || self == .lineFeed || self == .tab || self == .carriageReturn
  }

  /// Whether the byte opens and closes an attribute's value.
  var isQuote: Bool {
    self == .doubleQuote || self == .apostrophe
  }

  /// Whether the byte begins a character, rather than continuing one, in UTF-8.
  var beginsScalar: Bool {
    self & 0xC0 != 0x80
  }
}

/// Searches in text, whose offsets count from its first byte.
extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte at or after `start`.
  func firstOffset(of byte: UInt8, from start: Int) -> Int? {
    firstOffset(of: byte, in: Swift.min(start, count)..<count)
  }

  /// The first place of a byte in a range; eight bytes at a time where it can.
  func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
    let bytes = UnsafeRawBufferPointer(self)
    let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // A byte that is equal becomes zero; subtracting borrows into the top bit from the first
      // such.
      let difference = UInt64(littleEndian: word) ^ pattern
      let zeros = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
      if zeros != 0 { return offset + zeros.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < range.upperBound {
      if self[offset] == byte { return offset }
      offset += 1
    }
    return nil
  }

  /// Whether the ASCII characters stand at `offset`.
  func has(_ characters: StaticString, at offset: Int) -> Bool {
    let length = characters.utf8CodeUnitCount
    guard offset >= 0, offset <= count - length else { return false }
    return characters.withUTF8Buffer { self[offset..<offset + length].elementsEqual($0) }
  }

  /// The place after the first occurrence of the ASCII characters at or after `start`.
  func end(of characters: StaticString, from start: Int) -> Int? {
    let first = characters.withUTF8Buffer { $0[0] }
    var offset = start
    while let found = firstOffset(of: first, from: offset) {
      if has(characters, at: found) { return found + characters.utf8CodeUnitCount }
      offset = found + 1
    }
    return nil
  }

  /// The first place at or after `start` that holds no white space, or the end.
  func offsetAfterSpace(from start: Int) -> Int {
    var offset = start
    while offset < count, self[offset].isXMLSpace { offset += 1 }
    return offset
  }
}
