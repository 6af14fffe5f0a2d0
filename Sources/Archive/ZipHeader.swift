/// What stands before the bytes of an entry in a zip, as its bytes are.
///
/// libarchive turns a name into the process's character set; here it stays what was written.
/// Source: PKWARE APPNOTE 6.3.10, 4.3.7 "Local file header".
struct ZipHeader {
  let name: [UInt8]
  let method: Int
  private let flags: Int
  private let unpackedBytes: Int

  private static let length = 30

  /// The header at a place of the input; nil if there is none, or it is not at hand.
  init?(in window: InputWindow, at offset: Int) {
    guard let bytes = window.bytes(at: offset, count: Self.length),
      bytes.starts(with: ArchiveFormat.zipEntryMark),
      let name = window.bytes(at: offset + Self.length, count: bytes.littleEndian(at: 26, count: 2))
    else { return nil }
    self.name = name
    flags = bytes.littleEndian(at: 6, count: 2)
    method = bytes.littleEndian(at: 8, count: 2)
    unpackedBytes = bytes.littleEndian(at: 22, count: 4)
  }

  /// Whether this is a folder: a name that ends in a slash, and no content that the header tells
  /// of.
  var isFolder: Bool {
    name.last == UInt8(ascii: "/") && unpackedBytes == 0
  }

  var isEncrypted: Bool {
    flags & 1 != 0
  }

  /// Other methods may ask for any amount of memory.
  var isStoredOrDeflated: Bool {
    method == 0 || method == 8
  }
}

extension [UInt8] {
  /// The number in `count` bytes, at most 8, the lowest first.
  func littleEndian(at offset: Int, count: Int) -> Int {
    self[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
