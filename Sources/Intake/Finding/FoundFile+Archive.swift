import SeaworthyArchive
import SeaworthyNotices
import SeaworthyPhrases

extension FoundFile.Content {
  /// What an archive's entry is for an import.
  init(_ entry: ArchiveEntry) {
    switch entry.content {
    case .bytes(let bytes) where ArchiveFormat.unsupportedName(ofFirstBytes: bytes) != nil:
      self = .refused(Notice(.nestedArchive))
    case .bytes(let bytes): self = .bytes(bytes)
    case .tooLarge(let count, let beginning): self = .tooMany(count, beginning: beginning)
    case .notAFile: self = .notAFile
    case .nestedArchive where OfficeDocument.isNamed(entry.name):
      self = .leftAlone(Notice(.leftAlone, fields: ["format": .text("ZIP")]))
    case .nestedArchive: self = .refused(Notice(.nestedArchive))
    case .encrypted: self = .refused(Notice(.encryptedEntry))
    case .unreadable(let message):
      self = .refused(Notice(.unreadableEntry, fields: ["message": .whole(message)]))
    }
  }

  /// What an archive is for an import that cannot be read on after so many files of it.
  init(_ failure: ArchiveFailure, after count: Int) {
    func refused(_ kind: NoticeKind, limit: Int) -> FoundFile.Content {
      .refused(Notice(kind, fields: ["files": .number(count), "limit": .number(limit)]))
    }
    func refused(_ kind: NoticeKind, _ message: String) -> FoundFile.Content {
      .refused(Notice(kind, fields: ["files": .number(count), "message": .whole(message)]))
    }
    switch failure {
    case .damaged(let message): self = refused(.archiveDamaged, message)
    case .checksum(let message): self = refused(.archiveChecksum, message)
    case .tooManyEntries(let limit): self = refused(.tooManyEntries, limit: limit)
    case .tooManyBytes(let limit): self = refused(.archiveTooLarge, limit: limit)
    case .tooHighRatio(let limit): self = refused(.suspiciousRatio, limit: limit)
    case .unsupported(let format): self = .unsupportedArchive(format ?? "")
    case .io(let code): self = .fault(RunFault.Reason(errno: code))
    }
  }

  /// What a file is that is an archive of a format that is not read.
  static func unsupportedArchive(_ format: String) -> FoundFile.Content {
    .refused(Notice(.unsupportedArchive, fields: ["format": .text(format)]))
  }
}
