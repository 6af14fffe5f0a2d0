/// Turns UTF-16 into UTF-8, refusing what neither can hold.
enum UTF16Decoding {
  /// The text in UTF-8; throws `badEncoding` at a lone surrogate, at NUL and at half a code unit.
  static func utf8(
    of bytes: [UInt8], from start: Int, isBigEndian: Bool
  ) throws(XMLFailure) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)

    func unit(at offset: Int) -> UInt16? {
      guard offset + 1 < bytes.count else { return nil }
      let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }

    var offset = start
    while offset < bytes.count {
      guard let scalar = scalar(unit(at: offset), unit(at: offset + 2)) else {
        throw XMLFailure(
          .badEncoding(declared: "UTF-16"), at: SourceCursor.start.point(atEndOf: text))
      }
      text.append(contentsOf: scalar.utf8)
      offset += scalar.value > 0xFFFF ? 4 : 2
    }
    return text
  }

  /// The scalar that a code unit begins, with the one that follows it if it is a surrogate.
  private static func scalar(_ unit: UInt16?, _ next: UInt16?) -> Unicode.Scalar? {
    guard let unit, unit != 0 else { return nil }
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
    guard let next, UTF16.isTrailSurrogate(next) else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(next & 0x3FF)))
  }
}
