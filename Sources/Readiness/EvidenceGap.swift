public import SeaworthyInspection
public import SeaworthyTime

/// A file or report that leaves its boat unknown from its inspection's time, a held file from the
/// last report before it, until a later inspection of equal or higher rigour that is not a
/// follow-up.
///
/// Source: doctrine 2, rule 3, and 4, "Forgetting".
public struct EvidenceGap: Hashable, Sendable {
  /// Why it cannot be relied on.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The file has errors and is held.
    case reportHeld
    /// The report was withdrawn, by its sender or by a decision.
    case reportWithdrawn
    /// Contents that differ under one identifier and revision, or a revision that nobody may make
    /// without a decision.
    case conflict
  }

  /// Why.
  public var reason: Reason
  /// The inspection's time, from which on the boat is unknown at the latest; the earliest possible,
  /// where nobody can say when it was.
  public var from: Instant
  /// The latest time at which the inspection can have begun, never before ``from``: only what is
  /// later is a later inspection.
  public var noLaterThan: Instant
  /// The visit that the inspection is part of, if it names one.
  public var visit: String?
  /// The kind of inspection; nil, if it cannot be read, counts as the most rigorous.
  public var kind: InspectionKind?
  /// Who made the report; nil if that cannot be read, or where candidates of a dispute differ.
  public var source: SourceKind?
  /// Where it stands.
  public var citation: Citation

  /// A gap in the evidence.
  ///
  /// - Parameter noLaterThan: The latest time at which the inspection can have begun; nil if its time
  ///   is known.
  public init(
    reason: Reason, from: Instant, noLaterThan: Instant? = nil, visit: String? = nil,
    kind: InspectionKind?, source: SourceKind? = nil, citation: Citation
  ) {
    self.reason = reason
    self.from = from
    self.noLaterThan = max(from, noLaterThan ?? from)
    self.visit = visit
    self.kind = kind
    self.source = source
    self.citation = citation
  }
}
