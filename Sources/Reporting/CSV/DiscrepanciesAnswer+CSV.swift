public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

extension DiscrepanciesAnswer {
  /// The discrepancies as CSV, a row each, what is open first.
  public func csv() -> String {
    let boats = Dictionary(uniqueKeysWithValues: vessels.map { ($0.vessel, $0) })
    let columns =
      Self.identity(boats) + Self.times(at: basis.asOf) + Self.state + Self.closure
      + CSVTable.sources({ $0.citation }, basis) + CSVTable.question(basis)
    return CSVTable(columns: columns).text(open + closed)
  }

  private typealias Column = CSVTable<DiscrepancyStanding>.Column

  private static func identity(_ boats: [VesselKey: VesselScore]) -> [Column] {
    [
      Column("coastGuard") { .text($0.vessel.coastGuard) },
      Column("hullNumber") { .text($0.vessel.hullNumber) },
      Column("vesselName") { .text(boats[$0.vessel]?.name) },
      Column("marks") { .list((boats[$0.vessel]?.marks ?? []).map(\.rawValue)) },
      Column("identifier") { .text($0.identifier) }, Column("item") { .text($0.item) },
      Column("title") { .text($0.checklistItem?.title) },
      Column("swbsGroup") { .text($0.group?.rawValue) },
      Column("severity") { .text($0.severity.rawValue) },
      Column("state") { .text($0.closure == nil ? "open" : "closed") },
      Column("description") { .text($0.description) },
    ]
  }

  private static func times(at instant: Instant) -> [Column] {
    [
      Column("opened") { .instant($0.opened) }, Column("found") { .text($0.found.rawValue) },
      Column("openDays") { .number($0.age(at: instant).inTenthsOfDays) },
      Column("due") { .instant($0.due) },
      Column("isOverdue") { .flag($0.overdue(at: instant) != nil) },
      Column("overdueDays") { .number($0.overdue(at: instant)?.inTenthsOfDays) },
      Column("lastListed") { .instant($0.lastListed) }, Column("isUnseen") { .flag($0.isUnseen) },
      Column("isDisputed") { .flag($0.isDisputed) },
      Column("earlierSpells") { .count($0.earlierSpells) },
    ]
  }

  private static var state: [Column] {
    [
      Column("isWaived") { .flag($0.isWaived) },
      Column("waiver") { .text($0.waiver?.kind.rawValue) },
      Column("waiverAuthority") { .text($0.waiver?.authority) },
      Column("waiverExpires") { .instant($0.waiver?.expires?.instant) },
      Column("waiverExpired") { .instant($0.waiverExpired) },
      Column("awaitingPartsSince") { .instant($0.awaitingPartsSince) },
      Column("parts") { .list($0.parts.map(\.inData)) },
      Column("deferralReason") { .text($0.deferralReason) },
      Column("reportedCorrectedAt") { .instant($0.reportedCorrectedAt) },
    ]
  }

  private static var closure: [Column] {
    [
      Column("closedAt") { .instant($0.closure?.at) },
      Column("closedBy") { .text($0.closure?.by?.rawValue) },
      Column("closureBasis") { .text($0.closure?.basis.rawValue) },
      Column("correctionTest") { .text($0.closure?.test) },
      Column("casrep") { .text($0.casualtyClock?.standing.word) },
      Column("casrepDue") { .instant($0.casualtyClock?.due) },
      Column("casrepSent") { .instant($0.casualtyClock?.given?.sent) },
    ]
  }
}

extension Part {
  /// The part in a cell: `3 x ECS-LAN-6 (NSN 5340-01-1, ordered, expected 2025-10-01)`.
  fileprivate var inData: String {
    let details = [
      nsn.map { "NSN " + $0 }, status?.rawValue, expected.map { "expected \($0)" },
    ].compactMap(\.self)
    return "\(quantity) x \(number)"
      + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
  }
}
