/// The entries of a tar.
final class TarEntries: EntryStream {
  private let archive: LibArchive
  private let window: InputWindow

  init(_ window: InputWindow) throws(ArchiveFailure) {
    archive = try LibArchive(.tar, window: window)
    self.window = window
  }

  func next() throws(ArchiveFailure) -> EntryHeader? {
    guard try archive.next() == .entry else {
      try checkEnd()
      return nil
    }
    let name = EntryName.text(archive.entryName)
    if archive.isFolder { return EntryHeader(name: name, kind: .folder) }
    return EntryHeader(name: name, kind: archive.isFile ? .file : .other(.notAFile))
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFailure) -> LibArchive.Part {
    try archive.read(into: buffer)
  }

  /// Every tar ends in blocks of zeros; libarchive takes one that was cut between two entries for
  /// complete.
  private func checkEnd() throws(ArchiveFailure) {
    try window.drain()
    let end = window.last(TarHeader.length)
    guard end.count == TarHeader.length, end.allSatisfy({ $0 == 0 }) else {
      throw .damaged(message: "the tar is cut off")
    }
  }
}
