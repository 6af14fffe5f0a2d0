public import SeaworthyInspection
public import SeaworthyTime

/// That somebody came on board to inspect, as a report tells that cannot be relied on: one that is
/// held, withdrawn or in dispute.
///
/// It was made all the same. Source: doctrine 2, rule 3.
public struct DoubtfulInspection: Hashable, Sendable {
  /// When it began; the earliest possible, where nobody can say when.
  public var at: Instant
  /// The latest time at which it can have begun, never before ``at``.
  public var noLaterThan: Instant
  /// The kind; nil if it cannot be read, or where candidates of a dispute differ.
  public var kind: InspectionKind?
  /// Who made the report; nil if that cannot be read, or where candidates of a dispute differ.
  public var source: SourceKind?
  /// The visit that it is part of, if it names one.
  public var visit: String?
  /// The report.
  public var citation: Citation

  /// An inspection on board that cannot be relied on.
  ///
  /// - Parameter noLaterThan: The latest time at which it can have begun; nil if its time is known.
  public init(
    at: Instant, noLaterThan: Instant? = nil, kind: InspectionKind?, source: SourceKind?,
    visit: String? = nil, citation: Citation
  ) {
    self.at = at
    self.noLaterThan = max(at, noLaterThan ?? at)
    self.kind = kind
    self.source = source
    self.visit = visit
    self.citation = citation
  }
}
