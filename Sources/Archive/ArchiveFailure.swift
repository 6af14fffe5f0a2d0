/// Why an archive could not be read, or not to its end.
///
/// What was handed out before stays as good as its format can show; see `checksum`.
public enum ArchiveFailure: Error, Hashable, Sendable {
  /// The archive is cut off or its structure is broken; the reason on one line.
  case damaged(message: String)
  /// The bytes of a gzip stream are not those that its maker compressed.
  ///
  /// The checksum stands at the stream's end, and guards all of it: any entry of a `tar.gz` handed
  /// out before may be wrong, although it looked complete.
  case checksum(message: String)
  /// There are more entries than the limit.
  case tooManyEntries(limit: Int)
  /// More bytes were unpacked than the limit.
  case tooManyBytes(limit: Int)
  /// More bytes were unpacked for each byte of the archive than the limit.
  case tooHighRatio(limit: Int)
  /// The first bytes are of nothing that is read here; the format's name where it is known.
  case unsupported(format: String?)
  /// The system reports a fault; the code is its `errno`.
  case io(code: Int32)
}
