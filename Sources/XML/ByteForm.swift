/// How a document's bytes stand for characters, as far as its first four bytes tell.
///
/// Source: XML 1.0, appendix F.
enum ByteForm: Equatable {
  /// One byte for each ASCII character; `markLength` bytes of a UTF-8 byte order mark come first.
  case bytes(markLength: Int)
  case utf16(isBigEndian: Bool, markLength: Int)
  case utf32
  case ebcdic

  init(_ bytes: [UInt8]) {
    let first = Array(bytes.prefix(4))
    if first.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .bytes(markLength: 3)
    } else if [[0, 0, 0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0, 0x3C], [0x3C, 0, 0, 0]]
      .contains(first)
    {
      self = .utf32
    } else if first.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true, markLength: 2)
    } else if first.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false, markLength: 2)
    } else if first.count > 1, first[0] == 0, Self.canBegin(first[1]) {
      self = .utf16(isBigEndian: true, markLength: 0)
    } else if first.count > 1, first[1] == 0, Self.canBegin(first[0]) {
      self = .utf16(isBigEndian: false, markLength: 0)
    } else if first == [0x4C, 0x6F, 0xA7, 0x94] {
      self = .ebcdic
    } else {
      self = .bytes(markLength: 0)
    }
  }

  private static func canBegin(_ byte: UInt8) -> Bool {
    byte == .lessThan || byte.isXMLSpace
  }
}
