/// The entries of one archive, one after the other, without any limit on them.
protocol EntryStream: AnyObject {
  /// Goes on to the next entry; nil behind the last.
  ///
  /// Throws where the archive ends too early or is broken.
  func next() throws(ArchiveFailure) -> EntryHeader?

  /// Reads the latest entry's next bytes into a buffer.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFailure) -> LibArchive.Part
}

/// What is known of an entry before its bytes.
struct EntryHeader {
  let name: String
  let kind: Kind

  /// The name as it is handed out: formats allow names of any length, and people keep them.
  var shownName: String {
    name.utf8.count <= 4096 ? name : String(name.unicodeScalars.prefix(1000)) + "…"
  }

  enum Kind {
    case file
    case folder
    /// What is told of an entry whose bytes are not asked for.
    case other(ArchiveEntry.Content)
  }
}
