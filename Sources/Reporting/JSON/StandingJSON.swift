import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

/// A spell of a discrepancy as it stands, as JSON.
struct StandingJSON: Encodable {
  let coastGuard: String
  let hullNumber: String
  let identifier: String
  let item: String
  let title: String?
  let swbsGroup: String?
  let severity: String
  let state: String
  let description: String?
  let opened: String
  let found: String
  let openDays: Double
  let due: String
  let isOverdue: Bool
  let overdueDays: Double?
  let isWaived: Bool
  let waiver: WaiverJSON?
  let waiverExpired: String?
  let awaitingPartsSince: String?
  let parts: [PartJSON]
  let deferralReason: String?
  let reportedCorrectedAt: String?
  let lastListed: String
  let isUnseen: Bool
  let isDisputed: Bool
  let earlierSpells: Int
  let closure: ClosureJSON?
  let casualtyReport: CasualtyReportJSON?
  let source: CitationJSON

  init(_ standing: DiscrepancyStanding, at instant: Instant, sources: CitationJSON.Files) {
    coastGuard = standing.vessel.coastGuard
    hullNumber = standing.vessel.hullNumber
    identifier = standing.identifier
    item = standing.item
    title = standing.checklistItem?.title
    swbsGroup = standing.group?.rawValue
    severity = standing.severity.rawValue
    state = standing.closure == nil ? "open" : "closed"
    description = standing.description
    opened = standing.opened.description
    found = standing.found.rawValue
    openDays = standing.age(at: instant).inTenthsOfDays
    due = standing.due.description
    isOverdue = standing.overdue(at: instant) != nil
    overdueDays = standing.overdue(at: instant)?.inTenthsOfDays
    isWaived = standing.isWaived
    waiver = standing.waiver.map { WaiverJSON($0) }
    waiverExpired = standing.waiverExpired?.description
    awaitingPartsSince = standing.awaitingPartsSince?.description
    parts = standing.parts.map { PartJSON($0) }
    deferralReason = standing.deferralReason
    reportedCorrectedAt = standing.reportedCorrectedAt?.description
    lastListed = standing.lastListed.description
    isUnseen = standing.isUnseen
    isDisputed = standing.isDisputed
    earlierSpells = standing.earlierSpells
    closure = standing.closure.map { ClosureJSON($0, sources: sources) }
    casualtyReport = standing.casualtyClock.map { CasualtyReportJSON($0, sources: sources) }
    source = CitationJSON(standing.citation, sources: sources)
  }
}

/// A waiver that is in force, as JSON.
struct WaiverJSON: Encodable {
  let kind: String
  let authority: String
  let granted: String
  let expires: String?

  init(_ waiver: Waiver) {
    kind = waiver.kind.rawValue
    authority = waiver.authority
    granted = waiver.granted.instant.description
    expires = waiver.expires?.instant.description
  }
}

/// A part that a correction needs, as JSON.
struct PartJSON: Encodable {
  let number: String
  let nsn: String?
  let quantity: Int
  let status: String?
  let expected: String?

  init(_ part: Part) {
    number = part.number
    nsn = part.nsn
    quantity = part.quantity
    status = part.status?.rawValue
    expected = part.expected?.description
  }
}

/// How a spell was closed, as JSON.
struct ClosureJSON: Encodable {
  let at: String
  let basis: String
  let by: String?
  let test: String?
  let source: CitationJSON

  init(_ closure: DiscrepancyStanding.Closure, sources: CitationJSON.Files) {
    at = closure.at.description
    basis = closure.basis.rawValue
    by = closure.by?.rawValue
    test = closure.test
    source = CitationJSON(closure.citation, sources: sources)
  }
}
