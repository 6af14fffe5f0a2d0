import SeaworthyNotices

// What an archive, or one of its entries, can give rise to.
extension NoticeKind {
  static let archiveDamaged = NoticeKind(
    "archive_damaged", .error, fields: ["files", "message"], example: "a zip that was cut off")
  static let archiveChecksum = NoticeKind(
    "archive_checksum", .error, fields: ["files", "message"],
    example: "a tar.gz with a byte changed on its way")
  static let tooManyEntries = NoticeKind(
    "too_many_entries", .error, fields: ["files", "limit"], example: "a zip of 300,000 files")
  static let archiveTooLarge = NoticeKind(
    "archive_too_large", .error, fields: ["files", "limit"], example: "a zip of 20 GiB of files")
  static let suspiciousRatio = NoticeKind(
    "suspicious_ratio", .error, fields: ["files", "limit"],
    example: "a zip of 100 KB that unpacks to 1 GB of zeros")
  static let unsupportedArchive = NoticeKind(
    "unsupported_archive", .error, fields: ["format"], example: "a 7z or RAR file")
  static let nestedArchive = NoticeKind(
    "nested_archive", .error, example: "a zip inside a zip")
  static let encryptedEntry = NoticeKind(
    "encrypted_entry", .error, example: "a file of a zip that asks for a password")
  static let unreadableEntry = NoticeKind(
    "unreadable_entry", .error, fields: ["message"],
    example: "a file of a zip whose checksum is wrong")

  static let archiveKinds = [
    archiveDamaged, archiveChecksum, tooManyEntries, archiveTooLarge, suspiciousRatio,
    unsupportedArchive, nestedArchive, encryptedEntry, unreadableEntry,
  ]
}
