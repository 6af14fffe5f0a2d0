public import SeaworthyInspection
public import SeaworthyTime

/// A boat's condition at an instant, with its basis and what causes it.
public struct ConditionFinding: Hashable, Sendable {
  /// The condition.
  public var condition: Condition
  /// What it rests on; nil when it is unknown or out of fleet.
  public var basis: Basis?
  /// What makes it so: open disabling and restrictive discrepancies, downtime, gaps, missing
  /// evidence; empty for a fully mission capable boat.
  public var causes: [Cause]

  /// A finding.
  public init(condition: Condition, basis: Basis?, causes: [Cause]) {
    self.condition = condition
    self.basis = basis
    self.causes = causes
  }

  /// What a condition rests on.
  ///
  /// Source: doctrine 3, "Basis".
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// An inspection on board within the standard's window.
    case observed
    /// A status report or corrected time within it.
    case reported
    /// Carried forward from older evidence.
    case presumed
  }

  /// One thing that makes a condition what it is.
  public enum Cause: Hashable, Sendable {
    /// An open discrepancy that restricts the boat.
    case discrepancy(OpenDiscrepancy)
    /// Declared downtime.
    case downtime(DowntimeCause, since: Instant, citation: Citation)
    /// A file or report that cannot be relied on, and since when nothing is known because of it;
    /// nil if it is held and no report came before it.
    case gap(EvidenceGap, since: Instant?)
    /// The newest evidence is too old; nil if there never was any.
    case noFreshEvidence(newest: Instant?)
    /// Not yet delivered, or disposed of.
    case notInService
  }
}

extension ConditionFinding.Cause {
  /// Where the cause comes from; nil for what nothing says.
  public var citation: Citation? {
    switch self {
    case .discrepancy(let discrepancy): discrepancy.citation
    case .downtime(_, _, let citation): citation
    case .gap(let gap, _): gap.citation
    case .noFreshEvidence, .notInService: nil
    }
  }
}
