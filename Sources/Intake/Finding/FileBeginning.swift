import SeaworthyArchive

/// What the first bytes of a file show. Archives are known by them, whatever they are called.
enum FileBeginning: Hashable, Sendable {
  /// An archive that is read.
  case archive
  /// An archive of a format that is not read, by its name.
  case unsupportedArchive(String)
  /// Anything else.
  case other

  /// What the first bytes of a file show, and its name where they leave a doubt.
  init(_ first: [UInt8], name: String) {
    if ArchiveFormat.of(firstBytes: first) != nil {
      self = OfficeDocument.begins(first, name: name) ? .other : .archive
    } else if let format = ArchiveFormat.unsupportedName(ofFirstBytes: first) {
      self = .unsupportedArchive(format)
    } else {
      self = .other
    }
  }
}
