public import SeaworthyInspection

/// Reports of one identifier among which somebody has to decide: until then they are scored
/// together, at their worst.
///
/// Source: doctrine 2, rule 3.
public struct LedgerDispute: Hashable, Sendable {
  /// The identifier.
  public var identifier: DocumentIdentifier
  /// The reports, by digest; those that are withdrawn are not among them.
  public var candidates: [StandingDocument]
  /// Whether one of the candidates is withdrawn, so that perhaps none of the others holds.
  public var hasWithdrawn: Bool
  /// What they would leave unknown if nothing of them could be relied on, a gap for each vessel
  /// that any of them names: from the earliest inspection of all of them on, and of the kind that
  /// all share.
  public var gaps: [LedgerGap]

  /// A dispute from its parts.
  public init(
    identifier: DocumentIdentifier, candidates: [StandingDocument], hasWithdrawn: Bool,
    gaps: [LedgerGap]
  ) {
    self.identifier = identifier
    self.candidates = candidates
    self.hasWithdrawn = hasWithdrawn
    self.gaps = gaps
  }
}
