public import SeaworthyInspection
public import SeaworthyTime

/// A file or report that leaves its boat unknown from its inspection's time, until a later
/// inspection of equal or higher rigour that is not a follow-up.
///
/// Source: doctrine 2, rule 3.
public struct EvidenceGap: Hashable, Sendable {
  /// Why it cannot be relied on.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The file has errors and is held.
    case reportHeld
    /// Its sender withdrew the report.
    case reportWithdrawn
    /// Contents that differ under one identifier and revision, or a revision that nobody may make
    /// without a decision.
    case conflict
  }

  /// Why.
  public var reason: Reason
  /// The inspection's time, from which on the boat is unknown.
  public var from: Instant
  /// The kind of inspection; nil, if it cannot be read, counts as the most rigorous.
  public var kind: InspectionKind?
  /// Where it stands.
  public var citation: Citation

  /// A gap in the evidence.
  public init(reason: Reason, from: Instant, kind: InspectionKind?, citation: Citation) {
    self.reason = reason
    self.from = from
    self.kind = kind
    self.citation = citation
  }
}
