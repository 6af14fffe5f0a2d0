/// One entry of an archive: a name and what stands under it.
public struct ArchiveEntry: Hashable, Sendable {
  /// The entry's name as the archive has it, folders and all: a label, never a path to open.
  ///
  /// It may be absolute, climb with `..`, or repeat another's. A byte that is not UTF-8 shows as
  /// `\x` and two hexadecimal digits.
  public let name: String

  /// What stands under the name.
  public let content: Content

  /// What stands under an entry's name.
  public enum Content: Hashable, Sendable {
    /// All bytes of a file, complete, and as its checksum says where the format has one for each
    /// entry.
    case bytes([UInt8])
    /// A file of more bytes than the limit: how many they are, and the first of them.
    case tooLarge(bytes: Int, beginning: [UInt8])
    /// A symbolic or hard link, a device, a pipe.
    ///
    /// A zip that is read in one pass does not tell a symbolic link from a file; there the bytes
    /// are the name that it points to.
    case notAFile
    /// A zip, gzip or tar inside the archive; it was not opened.
    case nestedArchive
    /// The content is encrypted.
    case encrypted
    /// This entry alone can't be had, and why, on one line: a wrong checksum, another compression.
    case unreadable(message: String)
  }

  /// An entry from its name and content.
  public init(name: String, content: Content) {
    self.name = name
    self.content = content
  }
}
