/// What an archive may hold before it is refused.
///
/// Every limit is checked while the cost arises, against what really arrives; sizes that an archive
/// claims are never believed. Source: engineering, hostile input.
public struct ArchiveLimits: Hashable, Sendable {
  /// Most entries, folders and links among them; default 250,000.
  public var entries = 250_000

  /// Most bytes unpacked in all, those of entries that are not handed out among them; default
  /// 16 GiB.
  public var unpackedBytes = 16 * 1_073_741_824

  /// Most unpacked bytes for each byte of the archive read so far; default 200.
  ///
  /// It is looked at only beyond `ratioFloor`.
  public var ratio = 200

  /// Bytes that may be unpacked before the ratio counts; default 10 MiB.
  ///
  /// A small archive of much repetition harms nobody.
  public var ratioFloor = 10 * 1_048_576

  /// Most bytes of an entry that is handed out; default 8 MiB.
  public var entryBytes = 8 * 1_048_576

  /// The default limits, each of which may then be changed.
  public init() {}

  /// The default limits.
  public static let standard = ArchiveLimits()
}
