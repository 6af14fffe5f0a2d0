/// The kinds of archive that are read, told by their first bytes.
public enum ArchiveFormat: Hashable, Sendable, CaseIterable {
  /// Zip, stored or deflated, with or without Zip64.
  case zip
  /// Tar: ustar, pax, GNU, or the seventh edition's.
  case tar
  /// Gzip, of a tar or of a single file.
  case gzip

  /// How many first bytes `of(firstBytes:)` looks at, if there are as many.
  public static let firstBytesCount = TarHeader.length

  /// The format that a file begins with; absent if it is none that is read.
  ///
  /// Names of files play no part. A tar without any entry is only zeros, as is a file that a power
  /// cut has emptied: neither is taken for an archive.
  public static func of(firstBytes bytes: [UInt8]) -> ArchiveFormat? {
    if bytes.starts(with: zipEntryMark) || bytes.starts(with: zipEndMark) { return .zip }
    if bytes.starts(with: gzipMark) { return .gzip }
    return TarHeader.begins(bytes) ? .tar : nil
  }

  /// The name of an archive format that is not read here; absent if the bytes begin no such one.
  public static func unsupportedName(ofFirstBytes bytes: [UInt8]) -> String? {
    unsupportedMarks.first { bytes.starts(with: $0.mark) }?.name
  }

  static let zipEntryMark: [UInt8] = [0x50, 0x4B, 3, 4]
  static let zipEndMark: [UInt8] = [0x50, 0x4B, 5, 6]
  static let gzipMark: [UInt8] = [0x1F, 0x8B]

  private static let unsupportedMarks: [(mark: [UInt8], name: String)] = [
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
    ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], "RAR"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz"),
    ([0x42, 0x5A, 0x68], "bzip2"),
    ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"),
    ([0x4D, 0x53, 0x43, 0x46], "cabinet"),
  ]
}
