/// Finds bytes that are not UTF-8, and NULs, which libxml2 does not always refuse.
enum UTF8Check {
  /// The first byte that no well-formed text holds; in `isASCII` also the first from 0x80.
  static func firstFlaw(in text: UnsafeBufferPointer<UInt8>, isASCII: Bool) -> Int? {
    var offset = 0
    while offset < text.count {
      offset = endOfASCII(in: text, from: offset)
      guard offset < text.count else { return nil }
      let length = isASCII ? 0 : sequenceLength(in: text, at: offset)
      guard length > 0 else { return offset }
      offset += length
    }
    return nil
  }

  /// The first place from `start` that is NUL or not ASCII; eight bytes at a time where it can.
  private static func endOfASCII(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var offset = start
    while offset + 8 <= text.count {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // The top bit of a byte is set by the byte itself, or by borrowing from a zero.
      if (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 != 0 { break }
      offset += 8
    }
    while offset < text.count, text[offset] != 0, text[offset] < 0x80 { offset += 1 }
    return offset
  }

  /// The length of the sequence of more than one byte at `offset`, 0 if it is not well-formed.
  ///
  /// Source: The Unicode Standard, table 3-7.
  private static func sequenceLength(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let lead = text[offset]
    let (length, second): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard offset + length <= text.count, second.contains(text[offset + 1]) else { return 0 }
    let rest = text[(offset + 2)..<(offset + length)]
    return rest.allSatisfy { !$0.beginsScalar } ? length : 0
  }
}
