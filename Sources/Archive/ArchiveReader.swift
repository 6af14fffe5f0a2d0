/// Reads an archive in one pass, from a file or a pipe, an entry at a time.
///
///     let reader = try ArchiveReader(path: "visit.zip")
///     while let entry = try reader.next() { … }
///
/// Memory is bounded by the largest entry that is handed out, whatever the archive's size and
/// number of entries. A reader belongs to one thread at a time; any number of readers work side by
/// side.
public final class ArchiveReader {
  /// The archive's kind.
  public let format: ArchiveFormat

  private let file: FileInput
  private let entries: any EntryStream
  private let limits: ArchiveLimits
  private var meter: ArchiveMeter
  private let scratch: UnsafeMutableRawBufferPointer
  private var isAtEnd = false
  private var failure: ArchiveFailure?

  /// Opens the archive at a path.
  ///
  /// Throws why it can't be opened: `io`, `unsupported`, or what its first bytes show.
  public convenience init(
    path: String, limits: ArchiveLimits = .standard
  ) throws(ArchiveFailure) {
    try self.init(FileInput(path: path), name: path, limits: limits)
  }

  /// Reads an archive from an open file or pipe, which is not sought in, and stays open.
  ///
  /// `prefix` is what was read from it already. `name` is the archive's, after which a single
  /// gzipped file is named. Throws as `init(path:limits:)` does.
  public convenience init(
    descriptor: Int32, prefix: [UInt8] = [], name: String = "-", limits: ArchiveLimits = .standard
  ) throws(ArchiveFailure) {
    try self.init(FileInput(descriptor: descriptor, prefix: prefix), name: name, limits: limits)
  }

  private init(_ file: FileInput, name: String, limits: ArchiveLimits) throws(ArchiveFailure) {
    let first = try file.firstBytes(ArchiveFormat.firstBytesCount)
    guard let format = ArchiveFormat.of(firstBytes: first) else {
      throw .unsupported(format: ArchiveFormat.unsupportedName(ofFirstBytes: first))
    }
    switch format {
    case .zip: entries = try ZipEntries(InputWindow(file))
    case .tar: entries = try TarEntries(InputWindow(file))
    case .gzip:
      let window = InputWindow(GzipInput(file, limits: limits))
      let unpacked = try window.firstBytes(ArchiveFormat.firstBytesCount)
      entries =
        TarHeader.begins(unpacked)
        ? try TarEntries(window) : GzippedFile(window, name: GzippedFile.name(in: name))
    }
    self.format = format
    self.file = file
    self.limits = limits
    meter = ArchiveMeter(limits)
    scratch = .allocate(byteCount: 64 * 1024, alignment: 16)
  }

  deinit {
    scratch.deallocate()
  }

  /// How many bytes of the archive, as it is stored, were read so far.
  ///
  /// It runs ahead of the entries by some hundred kilobytes, and reaches the archive's size.
  public var bytesRead: Int {
    file.bytesRead
  }

  /// The next entry that is not a folder; nil behind the last, once all is read and found sound.
  ///
  /// Throws why the archive can't be read on; asked again, it throws the same.
  public func next() throws(ArchiveFailure) -> ArchiveEntry? {
    if let failure { throw failure }
    if isAtEnd { return nil }
    do {
      while let header = try entries.next() {
        try meter.addEntry()
        switch header.kind {
        case .folder: continue
        case .other(let content): return ArchiveEntry(name: header.shownName, content: content)
        case .file: return try ArchiveEntry(name: header.shownName, content: readContent())
        }
      }
      isAtEnd = true
      return nil
    } catch {
      failure = error
      throw error
    }
  }

  /// Reads the latest entry to its end, and keeps of it what may be handed out.
  private func readContent() throws(ArchiveFailure) -> ArchiveEntry.Content {
    var bytes: [UInt8] = []
    var count = 0
    while true {
      switch try entries.read(into: scratch) {
      case .bytes(let part):
        try meter.add(unpacked: part, bytesRead: file.bytesRead)
        count += part
        if count <= limits.entryBytes || bytes.count < ArchiveFormat.firstBytesCount {
          bytes += scratch[..<part]
        } else {
          // Only the beginning is still needed, to see what it is.
          bytes.removeSubrange(ArchiveFormat.firstBytesCount...)
        }
      case .end:
        if ArchiveFormat.of(firstBytes: bytes) != nil { return .nestedArchive }
        if count <= limits.entryBytes { return .bytes(bytes) }
        let beginning = Array(bytes.prefix(ArchiveFormat.firstBytesCount))
        return .tooLarge(bytes: count, beginning: beginning)
      case .fault(let message): return .unreadable(message: message)
      }
    }
  }
}
