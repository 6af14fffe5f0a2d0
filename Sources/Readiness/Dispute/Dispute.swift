public import SeaworthyInspection

/// Reports under one identifier among which somebody has to decide, as they bear on one vessel.
///
/// While nobody has decided, each of them is believed in what it says against the boat, and all of
/// them only together in what they say for it. Source: doctrine 2, rule 3.
public struct Dispute: Hashable, Sendable {
  /// The candidates, whichever vessel each is about, in any order.
  public var candidates: [ReportFacts]
  /// Whether one more candidate withdraws the report, or can no longer be read: it says nothing for
  /// the boat.
  public var hasWithdrawn: Bool
  /// What it leaves unknown of the vessel where nobody can say when and how it was inspected.
  public var gap: EvidenceGap

  /// A dispute, as it bears on a vessel.
  public init(candidates: [ReportFacts], hasWithdrawn: Bool = false, gap: EvidenceGap) {
    self.candidates = candidates
    self.hasWithdrawn = hasWithdrawn
    self.gap = gap
  }
}
