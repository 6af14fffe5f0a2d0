public import SeaworthyInspection
public import SeaworthyTime

/// One line of a vessel's service sheet: what happened when, and which report tells it.
///
/// Source: product, the service sheet; doctrine 2.
public struct ChronologyEntry: Hashable, Sendable {
  /// When.
  public var at: Instant
  /// What happened.
  public var event: ChronologyEvent
  /// Where it is told; nil for what follows from other entries, as a condition does.
  public var citation: Citation?
  /// Whether only some of the reports say so among which nobody has decided: of an inspection, that
  /// its report is one of them.
  public var isDisputed: Bool

  /// An entry.
  public init(
    at: Instant, event: ChronologyEvent, citation: Citation?, isDisputed: Bool = false
  ) {
    self.at = at
    self.event = event
    self.citation = citation
    self.isDisputed = isDisputed
  }
}

/// What happened to a vessel.
public enum ChronologyEvent: Hashable, Sendable {
  /// It came into service.
  case delivered
  /// It passed to another coast guard, which knows it by another key.
  case transferred(to: VesselKey)
  /// It went out of service.
  case disposed
  /// Somebody inspected it, or reported on it.
  case inspection(InspectionRecord)
  /// A report that cannot be relied on leaves it unknown.
  case gap(EvidenceGap)
  /// A later inspection ended what such a report did.
  case gapEnded(EvidenceGap)
  /// Reports differ among which nobody has decided, and the boat counts at the worst that they say;
  /// with what they would leave unknown if they told of different inspections.
  case dispute(EvidenceGap)
  /// Nothing that such reports say counts any more: a later inspection came, and nothing of which
  /// one of them tells is open.
  case disputeEnded(EvidenceGap)
  /// A discrepancy was found.
  case found(NotedDiscrepancy, FoundBasis)
  /// A discrepancy that was closed is there again: a repeat.
  case reopened(NotedDiscrepancy)
  /// A report states another severity.
  case severityChanged(NotedDiscrepancy, before: Severity)
  /// A waiver came into force.
  case waived(NotedDiscrepancy, Waiver)
  /// A waiver expired while its discrepancy was open.
  case waiverExpired(NotedDiscrepancy)
  /// A discrepancy began to wait for parts.
  case awaitingParts(NotedDiscrepancy)
  /// It no longer waits for parts.
  case awaitingPartsEnded(NotedDiscrepancy)
  /// Somebody claims a correction, which nobody has verified.
  case reportedCorrected(NotedDiscrepancy, by: Corrector?)
  /// A discrepancy was closed.
  case closed(NotedDiscrepancy, DiscrepancyStanding.Closure)
  /// Declared downtime began, with the end that is stated, if one is.
  case downtimeBegan(DowntimeCause, until: Instant?)
  /// Declared downtime ended.
  case downtimeEnded(DowntimeCause)
  /// The coast guard answered what was reported, in its words; also what answers one report.
  case replied(String)
  /// Something is known to have changed what is measured, with the reason.
  case knownChange(String)
  /// The condition changed.
  case condition(Condition, before: Condition)
}

extension ChronologyEvent {
  /// A kind of event, in the order in which events of one instant are told.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case delivered
    case gapEnded
    case inspection
    case reportHeld
    case reportWithdrawn
    case conflict
    case dispute
    case found
    case reopened
    case severityChanged
    case waived
    case awaitingParts
    case downtimeBegan
    case awaitingPartsEnded
    case waiverExpired
    case downtimeEnded
    case reportedCorrected
    case closed
    case disputeEnded
    case transferred
    case disposed
    case knownChange
    case replied
    case condition
  }

  /// What kind of event it is; a gap's is its reason.
  public var kind: Kind {
    switch self {
    case .delivered: .delivered
    case .transferred: .transferred
    case .disposed: .disposed
    case .inspection: .inspection
    case .gap(let gap):
      switch gap.reason {
      case .reportHeld: .reportHeld
      case .reportWithdrawn: .reportWithdrawn
      case .conflict: .conflict
      }
    case .gapEnded: .gapEnded
    case .dispute: .dispute
    case .disputeEnded: .disputeEnded
    case .found: .found
    case .reopened: .reopened
    case .severityChanged: .severityChanged
    case .waived: .waived
    case .waiverExpired: .waiverExpired
    case .awaitingParts: .awaitingParts
    case .awaitingPartsEnded: .awaitingPartsEnded
    case .reportedCorrected: .reportedCorrected
    case .closed: .closed
    case .downtimeBegan: .downtimeBegan
    case .downtimeEnded: .downtimeEnded
    case .replied: .replied
    case .knownChange: .knownChange
    case .condition: .condition
    }
  }

  /// The discrepancy that it is about; nil for an event of the boat.
  public var discrepancy: NotedDiscrepancy? {
    switch self {
    case .found(let noted, _), .reopened(let noted), .severityChanged(let noted, _),
      .waived(let noted, _), .waiverExpired(let noted), .awaitingParts(let noted),
      .awaitingPartsEnded(let noted), .reportedCorrected(let noted, _), .closed(let noted, _):
      noted
    case .delivered, .transferred, .disposed, .inspection, .gap, .gapEnded, .dispute,
      .disputeEnded, .downtimeBegan, .downtimeEnded, .replied, .knownChange, .condition:
      nil
    }
  }
}
