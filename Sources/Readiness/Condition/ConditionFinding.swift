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
  public enum Basis: String, Hashable, Sendable, CaseIterable, Codable {
    /// An inspection on board within 7 days.
    case observed
    /// A status report or corrected time within 7 days.
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
    /// A file or report that cannot be relied on.
    case gap(EvidenceGap)
    /// The newest evidence is too old; nil if there never was any.
    case noFreshEvidence(newest: Instant?)
    /// Not yet delivered, or disposed of.
    case notInService
  }
}

/// A discrepancy that is open at an instant.
public struct OpenDiscrepancy: Hashable, Sendable {
  /// Its identifier in the latest report that lists it.
  public var identifier: String
  /// The code of its item.
  public var item: String
  /// The severity in force.
  public var severity: Severity
  /// When this spell opened.
  public var opened: Instant
  /// What is wrong, in words, as last stated.
  public var description: String?
  /// When it is due to be corrected.
  public var due: Instant
  /// Until when a waiver is in force, if one is; `distantFuture` without an expiry.
  public var waivedUntil: Instant?
  /// Whether it waits for parts.
  public var isAwaitingParts: Bool
  /// Whether somebody claims that it is corrected, without verification.
  public var isReportedCorrected: Bool
  /// Whether nobody has listed it for longer than the standard's window.
  public var isUnseen: Bool
  /// The report that last listed it.
  public var citation: Citation

  /// An open discrepancy.
  public init(
    identifier: String, item: String, severity: Severity, opened: Instant,
    description: String? = nil, due: Instant, waivedUntil: Instant? = nil,
    isAwaitingParts: Bool = false, isReportedCorrected: Bool = false, isUnseen: Bool = false,
    citation: Citation
  ) {
    self.identifier = identifier
    self.item = item
    self.severity = severity
    self.opened = opened
    self.description = description
    self.due = due
    self.waivedUntil = waivedUntil
    self.isAwaitingParts = isAwaitingParts
    self.isReportedCorrected = isReportedCorrected
    self.isUnseen = isUnseen
    self.citation = citation
  }
}
