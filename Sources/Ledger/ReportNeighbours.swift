public import SeaworthyInspection
public import SeaworthyTime

/// The reports of a vessel nearest to a time, for comparing a report with those around it.
///
/// Of each identifier only what was not revised or withdrawn; of several at one time the one that
/// came last.
public struct ReportNeighbours: Hashable, Sendable {
  /// The nearest report whose inspection began before; nil if there is none.
  public var before: ReportNeighbour?
  /// The reports whose inspections began at the same instant, at most ``largestCount`` of them, the
  /// last kept first.
  public var same: [ReportNeighbour]
  /// The nearest report whose inspection began after; nil if there is none.
  public var after: ReportNeighbour?

  /// How many reports at one instant are told of.
  public static let largestCount = 16
}

/// A kept report as another one is compared with it.
public struct ReportNeighbour: Hashable, Sendable {
  /// The identifier that all revisions share.
  public var identifier: DocumentIdentifier
  /// Its revision.
  public var revision: Int
  /// When its inspection began.
  public var start: Instant
  /// The digest of its canonical form.
  public var digest: Digest
  /// The name of the file from which it is cited: the copy with the smallest SHA-256.
  public var fileName: String
  /// The trace that it was kept with; nil for one that came without.
  public var trace: [UInt8]?
}
