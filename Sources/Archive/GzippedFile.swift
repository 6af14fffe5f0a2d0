/// The one file that a gzip holds which is no tar.
final class GzippedFile: EntryStream {
  private let window: InputWindow
  private let name: String
  private var isTold = false
  /// What of the latest block does not yet stand in anybody's buffer.
  private var rest = UnsafeRawBufferPointer(start: nil, count: 0)

  init(_ window: InputWindow, name: String) {
    self.window = window
    self.name = name
  }

  func next() throws(ArchiveFailure) -> EntryHeader? {
    if isTold { return nil }
    isTold = true
    return EntryHeader(name: name, kind: .file)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFailure) -> LibArchive.Part {
    if rest.isEmpty { rest = try window.next() }
    let count = min(rest.count, buffer.count)
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<count]))
    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    return count > 0 ? .bytes(count) : .end
  }

  /// The name of the file in an archive of this name: without the folders before it and `.gz`.
  static func name(in archive: String) -> String {
    let last = archive.split(separator: "/").last.map(String.init) ?? archive
    return last.lowercased().hasSuffix(".gz") && last.utf8.count > 3
      ? String(last.dropLast(3)) : last
  }
}
