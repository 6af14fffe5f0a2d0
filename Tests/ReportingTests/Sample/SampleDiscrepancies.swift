import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import Testing

extension Sample {
  /// What is to be done on the boats of the hand-written region: each thing that can qualify a
  /// discrepancy is there once and missing once.
  static func discrepancies() throws -> DiscrepanciesAnswer {
    DiscrepanciesAnswer(
      basis: try basis(), selection: DiscrepancySelection(includesClosed: true),
      vessels: [try xa07(), try xa08(), try xb11(), try xb12()],
      open: [try alarmStanding(), try radarStanding(), try paintStanding(), try ringStanding()],
      closed: [
        try closed("2026-03-20T12:00:00Z", .verified, by: .partner, test: "Run for an hour"),
        try closed("2026-03-11T12:00:00Z", .reported),
        try closed("2026-03-11T11:00:00Z", .reported, by: .team),
        try closed("2026-03-11T10:00:00Z", .reported, test: "Run for an hour"),
        try closed("2026-03-10T12:00:00Z", .inferred),
      ])
  }

  /// Nothing that is listed, of boats of which not everything is known.
  static func nothingListed() throws -> DiscrepanciesAnswer {
    var known = try xb12()
    (known.name, known.vesselClass) = (nil, nil)
    return DiscrepanciesAnswer(
      basis: try basis(),
      selection: DiscrepancySelection(severities: [.major, .disabling], isOverdueOnly: true),
      vessels: [known], open: [], omitted: 2)
  }

  private static func alarmStanding() throws -> DiscrepancyStanding {
    let alarm = try bilgeAlarm()
    return DiscrepancyStanding(
      vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-07"), identifier: alarm.identifier,
      item: alarm.item,
      checklistItem: ChecklistItem(
        code: alarm.item, group: .auxiliary, title: "Bilge alarm",
        translatedTitles: ["es": "Alarma de sentina"]),
      group: .auxiliary, severity: .disabling, opened: alarm.opened, found: .occurred,
      description: alarm.description, due: alarm.due,
      awaitingPartsSince: try instant("2026-03-03T12:00:00Z"),
      deferralReason: "No slip free before May", lastListed: alarm.opened, isDisputed: true,
      earlierSpells: 1,
      parts: [
        Part(
          number: "BA-12-3", nsn: "6350-01-123-4567", quantity: 1, status: .ordered,
          expected: CivilDate(try instant("2026-04-20T00:00:00Z"))),
        Part(number: "=HYPERLINK(\"x\")", quantity: 2),
      ], citation: alarm.citation, casualtyClock: try casualtyClocks().first)
  }

  private static func radarStanding() throws -> DiscrepancyStanding {
    let radar = try radar()
    return DiscrepancyStanding(
      vessel: VesselKey(coastGuard: "XB", hullNumber: "XB-11"), identifier: radar.identifier,
      item: radar.item, group: .commandAndSurveillance, severity: .restrictive,
      opened: radar.opened, description: radar.description, due: radar.due,
      waiver: Waiver(
        kind: .waiver, authority: "Operations commander", granted: Timestamp(radar.opened),
        expires: Timestamp(try instant("2026-05-01T00:00:00Z"))),
      lastListed: radar.opened, citation: radar.citation)
  }

  private static func paintStanding() throws -> DiscrepancyStanding {
    let opened = try instant("2025-01-10T14:00:00Z")
    return DiscrepancyStanding(
      vessel: VesselKey(coastGuard: "XB", hullNumber: "XB-11"), identifier: "P", item: "PAINT",
      severity: .minor, opened: opened, due: try instant("2025-04-10T14:00:00Z"),
      waiver: Waiver(
        kind: .commandersRisk, authority: "Station commander", granted: Timestamp(opened)),
      lastListed: opened, isUnseen: true,
      citation: try citation(7, "Discrepancies/Discrepancy[@id='P'][@item='PAINT']", line: 70))
  }

  private static func ringStanding() throws -> DiscrepancyStanding {
    let ring = try lifeRing()
    return DiscrepancyStanding(
      vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-08"), identifier: ring.identifier,
      item: ring.item, group: .outfit, severity: .minor, opened: ring.opened, due: ring.due,
      waiverExpired: try instant("2026-03-28T00:00:00Z"),
      reportedCorrectedAt: try instant("2026-03-29T08:00:00Z"), lastListed: ring.opened,
      citation: ring.citation)
  }

  private static func closed(
    _ at: String, _ basis: DiscrepancyStanding.Closure.Basis, by: Corrector? = nil,
    test: String? = nil
  ) throws -> DiscrepancyStanding {
    DiscrepancyStanding(
      vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-08"), identifier: "D-2",
      item: "233-01", group: .propulsion, severity: .major,
      opened: try instant("2026-03-10T08:00:00Z"), description: "Exhaust hose chafed",
      due: try instant("2026-03-12T12:00:00Z"), lastListed: try instant("2026-03-10T08:00:00Z"),
      closure: DiscrepancyStanding.Closure(
        at: try instant(at), basis: basis, by: by, test: test,
        citation: try citation(4, "Discrepancies/Discrepancy[@id='D-2']", line: 61)),
      citation: try citation(3, "Discrepancies/Discrepancy[@id='D-2']", line: 44))
  }
}
