public import SeaworthyInspection

/// What a backup of a ledger holds.
public struct BackupContent: Hashable, Sendable {
  /// The last receipt in it; 0 if it holds nothing.
  public var receipt: Int64
  /// The digest of its content.
  public var digest: Digest
}
