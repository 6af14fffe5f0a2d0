public import SeaworthyInspection
public import SeaworthyTime

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
  /// Whether only some of the reports in a dispute list it, among which nobody has decided.
  public var isDisputed: Bool
  /// The report that last listed it.
  public var citation: Citation

  /// An open discrepancy.
  public init(
    identifier: String, item: String, severity: Severity, opened: Instant,
    description: String? = nil, due: Instant, waivedUntil: Instant? = nil,
    isAwaitingParts: Bool = false, isReportedCorrected: Bool = false, isUnseen: Bool = false,
    isDisputed: Bool = false, citation: Citation
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
    self.isDisputed = isDisputed
    self.citation = citation
  }
}

extension OpenDiscrepancy {
  /// Whether its time for correction is over: from the very instant at which it is due.
  ///
  /// Source: doctrine 2, rule 10: a limit is reached at its instant.
  public func isOverdue(at instant: Instant) -> Bool { instant >= due }
}
