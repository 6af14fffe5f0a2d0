/// The end of a zip, which says how many entries there are.
///
/// Source: PKWARE APPNOTE 6.3.10, 4.3.14 to 4.3.16.
struct ZipEnd {
  /// How many entries the zip's directory has.
  let entryCount: Int

  /// Whether only the count's lowest 16 bits were written.
  private let isCut: Bool

  private static let length = 22
  private static let zip64Length = 56
  private static let locatorLength = 20

  /// The most bytes that the end can have: with the longest comment, and Zip64's part.
  static let longest = zip64Length + locatorLength + length + 0xFFFF

  /// Finds the end in a zip's last bytes; nil if it isn't there.
  init?(lastBytes bytes: [UInt8]) {
    let starts = (0...max(0, bytes.count - Self.length)).reversed()
    guard bytes.count >= Self.length,
      let start = starts.first(where: { bytes[$0...].starts(with: ArchiveFormat.zipEndMark) }),
      start + Self.length + bytes.littleEndian(at: start + 20, count: 2) <= bytes.count
    else { return nil }
    let zip64 = start - Self.locatorLength - Self.zip64Length
    if zip64 >= 0, bytes[zip64...].starts(with: [0x50, 0x4B, 6, 6]) {
      entryCount = bytes.littleEndian(at: zip64 + 32, count: 7)
      isCut = false
    } else {
      entryCount = bytes.littleEndian(at: start + 10, count: 2)
      isCut = true
    }
  }

  /// Whether the directory tells of as many entries as were read.
  ///
  /// Some writers go beyond 65,535 entries without Zip64, and write what fits.
  func isCount(_ count: Int) -> Bool {
    entryCount == (isCut ? count & 0xFFFF : count)
  }

  /// Whether the bytes begin what may follow a zip's last entry.
  static func beginsDirectory(_ bytes: [UInt8]?) -> Bool {
    // The directory, its extra data, its encrypted form, Zip64's end, the end of an empty zip.
    guard let bytes, bytes.starts(with: [0x50, 0x4B]) else { return false }
    return [[1, 2], [6, 8], [6, 6], [5, 6]].contains(bytes.suffix(2).map(Int.init))
  }
}
