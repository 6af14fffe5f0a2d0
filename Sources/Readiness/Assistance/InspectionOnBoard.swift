public import SeaworthyInspection
public import SeaworthyTime

/// That somebody came on board to inspect: any kind of inspection but a status report.
public struct InspectionOnBoard: Hashable, Sendable {
  /// When it began.
  public var at: Instant
  /// When it ended; when it began where no end is stated.
  public var end: Instant
  /// The kind.
  public var kind: InspectionKind
  /// Who made the report.
  public var source: SourceKind
  /// The visit that it is part of, if the report names one.
  public var visit: String?
  /// The rank of its kind under the standard; a higher one is more rigorous.
  public var rank: Int
  /// How many discrepancies it was the first to list.
  public var found: Int
  /// How many things its report says were delivered as assistance.
  public var delivered: Int
  /// Whether somebody has to decide whether the report stands.
  public var isDisputed: Bool
  /// The report.
  public var citation: Citation

  /// An inspection on board.
  public init(
    at: Instant, end: Instant? = nil, kind: InspectionKind, source: SourceKind,
    visit: String? = nil, rank: Int, found: Int = 0, delivered: Int = 0,
    isDisputed: Bool = false, citation: Citation
  ) {
    self.at = at
    self.end = max(at, end ?? at)
    self.kind = kind
    self.source = source
    self.visit = visit
    self.rank = rank
    self.found = found
    self.delivered = delivered
    self.isDisputed = isDisputed
    self.citation = citation
  }
}
