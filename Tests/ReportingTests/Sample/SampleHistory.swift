import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import Testing

extension Sample {
  /// The service sheet of a boat to which everything happened that can happen.
  static func history() throws -> HistoryAnswer {
    let check = try citation(1, "Inspection", line: 11)
    let told = try citation(2, "Discrepancies/Discrepancy[@id='D-3'][@item='529-01']", line: 41)
    var revised = try citation(3, "Inspection", line: 12)
    revised.revision = 2
    func entry(_ at: String, _ event: ChronologyEvent, _ citation: Citation?) throws
      -> ChronologyEntry
    {
      ChronologyEntry(at: try instant(at), event: event, citation: citation)
    }
    return HistoryAnswer(
      basis: try basis(), score: try xa07(),
      entries: try boatEntries(entry, check, revised) + discrepancyEntries(entry, told)
        + gapEntries(entry),
      places: [
        check.digest: Place(locode: "XAPRT", name: "Port Alpha"), revised.digest: Place(),
      ], papers: try papers())
  }

  /// A paper of each fate, and both decisions, about a report and a held file.
  private static func papers() throws -> [PaperEntry] {
    let filed = try FiledReport.Fate.allCases.enumerated().map { place, fate in
      let number = UInt8(51 + place)
      var report = FiledReport(
        fate: fate, identifier: try citation(number, "", line: 1).document, revision: place + 1,
        digest: try digest(number), vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-07"),
        kind: .boatCheck, start: try instant("2026-01-10T09:30:00Z"), fileName: "\(fate).xml")
      if fate == .held { (report.identifier, report.revision, report.kind) = (nil, nil, nil) }
      return PaperEntry.Event.filed(report)
    }
    let decided = [
      DecidedReport(
        identifier: try citation(53, "", line: 1).document, heldFile: nil, kept: try digest(53),
        reason: "read \u{1B}[2J on board"),
      DecidedReport(identifier: nil, heldFile: try digest(56), kept: nil, reason: "a draft"),
    ]
    return try (filed + decided.map { .decided($0) }).enumerated().map { place, event in
      PaperEntry(
        receipt: Int64(place + 1), receivedAt: try instant("2026-02-11T10:00:00Z"), event: event)
    }
  }

  /// A boat of which nothing is told.
  static func emptyHistory() throws -> HistoryAnswer {
    var answer = HistoryAnswer(basis: try basis(), score: try xa08(), entries: [])
    (answer.score.name, answer.score.vesselClass) = (nil, nil)
    return answer
  }

  private typealias MakeEntry = (String, ChronologyEvent, Citation?) throws -> ChronologyEntry

  private static func boatEntries(
    _ entry: MakeEntry, _ check: Citation, _ revised: Citation
  ) throws -> [ChronologyEntry] {
    let yard = try instant("2025-12-20T00:00:00Z")
    return [
      try entry("2022-05-01T04:00:00Z", .delivered, check),
      try entry(
        "2025-11-18T13:00:00Z",
        .inspection(
          InspectionRecord(
            kind: .boatCheck, source: .team, end: try instant("2025-11-18T19:00:00Z"),
            visit: "XA-2025-3", onArrival: .fmc, standard: 40, nonstandard: 2, notApplicable: 1,
            notInspected: 3)), check),
      try entry("2025-11-18T13:00:00Z", .condition(.fmc, before: .unknown), nil),
      try entry(
        "2025-11-19T13:00:00Z",
        .inspection(InspectionRecord(kind: .statusReport, source: .contractor)), revised),
      try entry("2025-12-01T08:00:00Z", .downtimeBegan(.depot, until: yard), revised),
      try entry("2025-12-02T08:00:00Z", .downtimeBegan(.supply, until: nil), revised),
      try entry("2025-12-20T00:00:00Z", .downtimeEnded(.depot), revised),
      try entry("2025-12-21T00:00:00Z", .knownChange("New\ncontract."), revised),
      try entry("2025-12-22T00:00:00Z", .replied("The pump was\u{1B}[31m on order."), revised),
    ]
  }

  private static func discrepancyEntries(
    _ entry: MakeEntry, _ told: Citation
  ) throws -> [ChronologyEntry] {
    let bare = NotedDiscrepancy(identifier: "P", item: "PAINT", severity: .minor)
    let alarm = NotedDiscrepancy(
      identifier: "D-3", item: "529-01",
      checklistItem: ChecklistItem(code: "529-01", group: .auxiliary, title: "Bilge alarm"),
      severity: .restrictive, description: "Bilge alarm dead.")
    func waiver(_ kind: WaiverKind, until: String?) throws -> Waiver {
      Waiver(
        kind: kind, authority: "Operations commander",
        granted: Timestamp(try instant("2026-01-02T00:00:00Z")),
        expires: try until.map { Timestamp(try instant($0)) })
    }
    func closed(
      _ basis: DiscrepancyStanding.Closure.Basis, by: Corrector? = nil, test: String? = nil
    ) throws -> ChronologyEvent {
      .closed(
        alarm,
        DiscrepancyStanding.Closure(
          at: try instant("2026-02-01T00:00:00Z"), basis: basis, by: by, test: test,
          citation: told))
    }
    let events: [ChronologyEvent] = [
      .found(alarm, .observed), .found(bare, .occurred),
      .severityChanged(alarm, before: .major),
      .waived(alarm, try waiver(.waiver, until: "2026-01-20T00:00:00Z")),
      .waived(bare, try waiver(.commandersRisk, until: nil)), .waiverExpired(alarm),
      .awaitingParts(alarm), .awaitingPartsEnded(alarm), .reportedCorrected(alarm, by: nil),
      .reportedCorrected(alarm, by: .partner), try closed(.verified, by: .team),
      .reopened(alarm), try closed(.reported), try closed(.inferred),
      try closed(.reported, by: .partner), try closed(.reported, test: "run for an hour"),
    ]
    return try events.enumerated().map { number, event in
      try entry("2026-01-\(10 + number)T09:30:00Z", event, told)
    }
  }

  private static func gapEntries(_ entry: MakeEntry) throws -> [ChronologyEntry] {
    let held = try heldFile()
    let at = try instant("2026-02-10T00:00:00Z")
    return try EvidenceGap.Reason.allCases.map { reason in
      let gap = EvidenceGap(
        reason: reason, from: at, kind: reason == .conflict ? nil : .boatCheck, citation: held)
      return try entry("2026-02-10T00:00:00Z", .gap(gap), held)
    } + disputeEntries(entry, held) + [
      try entry(
        "2026-03-01T00:00:00Z",
        .gapEnded(EvidenceGap(reason: .reportHeld, from: at, kind: .boatCheck, citation: held)),
        held),
      try entry(
        "2026-03-02T00:00:00Z",
        .transferred(to: VesselKey(coastGuard: "XB", hullNumber: "XB-14")), held),
      try entry("2026-03-03T00:00:00Z", .disposed, held),
      try entry("2026-03-03T00:00:00Z", .condition(.outOfFleet, before: .nmcs), nil),
    ]
  }

  /// A dispute from its beginning to its end, with what only one report says.
  private static func disputeEntries(
    _ entry: MakeEntry, _ citation: Citation
  ) throws -> [ChronologyEntry] {
    let gap = EvidenceGap(
      reason: .conflict, from: try instant("2026-02-12T00:00:00Z"), kind: .boatCheck,
      citation: citation)
    let alarm = NotedDiscrepancy(identifier: "D-3", item: "529-01", severity: .disabling)
    let check = InspectionRecord(
      kind: .boatCheck, source: .team, onArrival: .nmcm, standard: 40, nonstandard: 1)
    var told = [
      try entry("2026-02-12T00:00:00Z", .inspection(check), citation),
      try entry("2026-02-12T00:00:00Z", .severityChanged(alarm, before: .restrictive), citation),
      try entry("2026-02-13T00:00:00Z", .downtimeBegan(.depot, until: nil), citation),
    ]
    for place in told.indices { told[place].isDisputed = true }
    told.insert(try entry("2026-02-12T00:00:00Z", .dispute(gap), citation), at: 1)
    return told + [try entry("2026-02-28T00:00:00Z", .disputeEnded(gap), citation)]
  }
}
