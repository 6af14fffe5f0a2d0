/// The entries of a zip in the order in which they stand, whether from a file or a pipe.
///
/// The directory at the zip's end is not what is read: it would have to be held in memory whole,
/// and a pipe has it last. It only tells how many entries there must have been.
final class ZipEntries: EntryStream {
  private let archive: LibArchive
  private let window: InputWindow
  private var count = 0
  private var isBehindEncrypted = false

  init(_ window: InputWindow) throws(ArchiveFailure) {
    archive = try LibArchive(.zip, window: window)
    self.window = window
  }

  func next() throws(ArchiveFailure) -> EntryHeader? {
    do {
      let header = try nextHeader()
      isBehindEncrypted = header?.isEncrypted ?? false
      return header.map { EntryHeader(name: EntryName.text($0.name), kind: kind(of: $0)) }
    } catch {
      // Without the key libarchive can't always tell where an encrypted entry ends.
      if isBehindEncrypted, case .damaged = error {
        throw .damaged(message: "what follows an encrypted entry can't be found")
      }
      throw error
    }
  }

  private func nextHeader() throws(ArchiveFailure) -> ZipHeader? {
    let step = try archive.next()
    let start = archive.headerOffset
    guard step == .entry else {
      try checkEnd(at: start)
      return nil
    }
    count += 1
    // libarchive looks for the next header over anything that stands before it.
    guard let header = ZipHeader(in: window, at: start) else {
      throw .damaged(message: "between two entries of the zip stands what is none")
    }
    return header
  }

  private func kind(of header: ZipHeader) -> EntryHeader.Kind {
    if header.isFolder { return .folder }
    if header.isEncrypted { return .other(.encrypted) }
    guard header.isStoredOrDeflated else {
      let message = "compressed by zip's method \(header.method), which is not read"
      return .other(.unreadable(message: message))
    }
    return archive.isFile ? .file : .other(.notAFile)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFailure) -> LibArchive.Part {
    try archive.read(into: buffer)
  }

  private func checkEnd(at start: Int) throws(ArchiveFailure) {
    guard ZipEnd.beginsDirectory(window.bytes(at: start, count: 4)) else {
      throw .damaged(message: "behind the last entry of the zip stands no directory")
    }
    try window.drain()
    guard let end = ZipEnd(lastBytes: window.last(ZipEnd.longest)) else {
      throw .damaged(message: "the zip is cut off")
    }
    guard end.isCount(count) else {
      throw .damaged(
        message: "the zip holds \(count) entries, its directory says \(end.entryCount)")
    }
  }
}
