import CLibArchive

/// libarchive's reader of one archive: the entries one after the other, each with its bytes.
///
/// Only what one format needs is switched on. Nothing here touches the process's locale, nor opens
/// a file.
final class LibArchive {
  /// How a call for the next entry ended.
  enum Step {
    case entry
    case end
  }

  /// How a call for bytes of an entry ended.
  enum Part {
    case bytes(Int)
    case end
    /// This entry is at fault, the archive can be read on.
    case fault(message: String)
  }

  private let archive: OpaquePointer
  private let window: InputWindow
  private var entry: OpaquePointer?

  /// Reads a zip or tar from a window, which no other reads on meanwhile.
  init(_ format: ArchiveFormat, window: InputWindow) throws(ArchiveFailure) {
    // Without memory the program ends here, as it does wherever Swift itself lacks memory.
    guard let archive = archive_read_new() else { fatalError("libarchive has no memory") }
    self.archive = archive
    self.window = window
    if format == .zip {
      archive_read_support_format_zip_streamable(archive)
    } else {
      archive_read_support_format_tar(archive)
      // Else what follows the first end mark would be lost without a word.
      archive_read_set_format_option(archive, "tar", "read_concatenated_archives", "1")
      // Else Darwin takes files whose names begin with "._" for attributes of the next.
      archive_read_set_format_option(archive, "tar", "mac-ext", nil)
    }
    let userData = Unmanaged.passUnretained(window).toOpaque()
    let code = archive_read_open(
      archive, userData, nil,
      { _, userData, buffer in
        guard let userData, let buffer else { return -1 }
        let window = Unmanaged<InputWindow>.fromOpaque(userData).takeUnretainedValue()
        do {
          let bytes = try window.next()
          buffer.pointee = bytes.baseAddress
          return bytes.count
        } catch {
          return -1
        }
      }, nil)
    guard code == ARCHIVE_OK else { throw failure }
  }

  deinit {
    archive_read_free(archive)
  }

  /// Goes on to the next entry, past what is left of the one before.
  func next() throws(ArchiveFailure) -> Step {
    // A warning is of a name or a time that can't be converted; neither is taken from there.
    switch archive_read_next_header(archive, &entry) {
    case ARCHIVE_OK, ARCHIVE_WARN: return .entry
    case ARCHIVE_EOF: return .end
    default: throw failure
    }
  }

  /// Reads the entry's next bytes into a buffer.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFailure) -> Part {
    let count = archive_read_data(archive, buffer.baseAddress, buffer.count)
    if count > 0 { return .bytes(count) }
    if count == 0 { return .end }
    let isOfEntry = [ARCHIVE_WARN, ARCHIVE_FAILED].contains(Int32(count))
    guard isOfEntry, window.failure == nil else { throw failure }
    return .fault(message: LibraryWords.line(archive_error_string(archive)))
  }

  /// Where the latest entry's header was looked for; bytes of the unpacked input.
  var headerOffset: Int {
    Int(archive_read_header_position(archive))
  }

  /// The latest entry's name, as its bytes are.
  var entryName: [UInt8] {
    guard let name = archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry) else {
      return []
    }
    var bytes: [UInt8] = []
    var next = name
    while next.pointee != 0 {
      bytes.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    return bytes
  }

  /// Whether the latest entry is a file with content of its own, rather than a link or a device.
  var isFile: Bool {
    seaworthyIsFile(entry)
  }

  /// Whether the latest entry is a folder.
  var isFolder: Bool {
    seaworthyIsFolder(entry)
  }

  /// What the input says, if it is at fault, else what libarchive says.
  private var failure: ArchiveFailure {
    window.failure ?? .damaged(message: LibraryWords.line(archive_error_string(archive)))
  }
}
