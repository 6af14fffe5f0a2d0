import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// What qualifies an event of a chronology, for data: the same names whatever the event.
struct EntryParticulars {
  /// The condition or severity before.
  var before: String?
  /// The condition or severity after; of a transfer, the vessel's key from then on.
  var after: String?
  /// The cause of downtime; of a gap that ended, its reason.
  var cause: String?
  /// Until when something that begins is stated to last.
  var until: Instant?
  /// Who corrected; of a waiver, its authority.
  var by: String?
  /// What a closure rests on, the kind of a waiver, or whether a discrepancy was observed or
  /// occurred.
  var basis: String?
  /// A statement, in its words.
  var text: String?

  init(_ event: ChronologyEvent) {
    switch event {
    case .transferred(let vessel): after = vessel.description
    case .found(_, let found): basis = found.rawValue
    case .severityChanged(let noted, let severity):
      (before, after) = (severity.rawValue, noted.severity.rawValue)
    case .waived(_, let waiver):
      (by, until) = (waiver.authority, waiver.expires?.instant)
      basis = waiver.kind.rawValue
    case .reportedCorrected(_, let corrector): by = corrector?.rawValue
    case .closed(_, let closure): (by, basis) = (closure.by?.rawValue, closure.basis.rawValue)
    case .downtimeBegan(let downtime, let end): (cause, until) = (downtime.rawValue, end)
    case .downtimeEnded(let downtime): cause = downtime.rawValue
    case .gapEnded(let gap): cause = gap.reason.rawValue
    case .condition(let condition, let former):
      (before, after) = (former.rawValue, condition.rawValue)
    case .replied(let words), .knownChange(let words): text = words
    case .delivered, .disposed, .inspection, .gap, .dispute, .disputeEnded, .reopened,
      .waiverExpired, .awaitingParts, .awaitingPartsEnded:
      break
    }
  }
}

extension ChronologyEvent {
  /// The inspection that it is; nil for any other event.
  var inspection: InspectionRecord? {
    if case .inspection(let inspection) = self { inspection } else { nil }
  }
}

extension Milliseconds {
  /// The length in days, to one decimal.
  var inTenthsOfDays: Double { (inDays * 10).rounded(.toNearestOrAwayFromZero) / 10 }
}
