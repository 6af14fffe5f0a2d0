public import SeaworthyInspection
public import SeaworthyNotices

/// Something that can be told only when all files are in, such as a vessel that no register holds.
public struct ImportFinding: Hashable, Sendable {
  /// The first file that it is about, as people are told it.
  public var file: String
  /// The vessel that it is about.
  public var vessel: VesselKey
  /// What there is to tell.
  public var notice: Notice
}
