/// What the bytes 0x80 to 0x9F stand for in an encoding of one byte a character.
///
/// Those below are ASCII, those above are the Unicode scalars of the same number.
struct HighByteTable {
  /// 32 scalars; zero where the byte stands for nothing.
  private let scalars: [UInt16]

  static let latin1 = HighByteTable(scalars: (0x80...0x9F).map { $0 })

  /// Source: WHATWG and Unicode's CP1252.TXT; five bytes stand for nothing.
  static let windows1252 = HighByteTable(scalars: [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ])

  private init(scalars: [UInt16]) {
    self.scalars = scalars
  }

  /// The text in UTF-8; throws `badEncoding` at a byte that stands for nothing, and at NUL.
  func utf8(of bytes: [UInt8], declared: String) throws(XMLFailure) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard byte >= 0x80 || byte == 0 else {
        text.append(byte)
        continue
      }
      guard let scalar = scalar(of: byte) else {
        throw XMLFailure(
          .badEncoding(declared: declared), at: SourceCursor.start.point(atEndOf: text))
      }
      text.append(contentsOf: scalar.utf8)
    }
    return text
  }

  private func scalar(of byte: UInt8) -> Unicode.Scalar? {
    let value = 0x80...0x9F ~= byte ? scalars[Int(byte) - 0x80] : UInt16(byte)
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}
