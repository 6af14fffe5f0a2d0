import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

extension Sample {
  /// The disabling casualty that holds XA-07.
  static func bilgeAlarm() throws -> OpenDiscrepancy {
    OpenDiscrepancy(
      identifier: "D-3", item: "529-01", severity: .disabling,
      opened: try instant("2026-03-02T13:00:00Z"), description: "Bilge alarm dead.",
      due: try instant("2026-03-04T13:00:00Z"), isAwaitingParts: true,
      citation: try citation(2, "Discrepancies/Discrepancy[@id='D-3'][@item='529-01']", line: 41))
  }

  /// A restrictive discrepancy under waiver on XB-11.
  static func radar() throws -> OpenDiscrepancy {
    OpenDiscrepancy(
      identifier: "D-9", item: "451-02", severity: .restrictive,
      opened: try instant("2026-02-10T14:00:00Z"), description: "Radar range short by half",
      due: try instant("2026-02-12T14:00:00Z"), waivedUntil: try instant("2026-05-01T00:00:00Z"),
      citation: try citation(5, "Discrepancies/Discrepancy[@id='D-9'][@item='451-02']", line: 63))
  }

  /// A minor discrepancy that somebody says is corrected, on XA-08.
  static func lifeRing() throws -> OpenDiscrepancy {
    OpenDiscrepancy(
      identifier: "D-4", item: "583-01", severity: .minor,
      opened: try instant("2026-03-27T15:00:00Z"), due: try instant("2026-06-25T15:00:00Z"),
      isReportedCorrected: true,
      citation: try citation(4, "Discrepancies/Discrepancy[@id='D-4'][@item='583-01']", line: 58))
  }

  /// XA-07: not mission capable, for supply.
  static func xa07() throws -> VesselScore {
    let alarm = try bilgeAlarm()
    return VesselScore(
      vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-07"), name: "Sandpiper",
      vesselClass: "33-ft interceptor", lifecycle: .active, isRegistered: true,
      condition: ConditionFinding(
        condition: .nmcs, basis: .presumed, causes: [.discrepancy(alarm)]),
      availability: try availability(fmc: 60, nmcs: 30, lowest: 48, highest: 62),
      maintenance: ReadinessScore(
        score: 59, low: 28.4, high: 59, coverage: 0.384, band: .insufficientData, couldBe: nil,
        cap: ScoreCap(points: 59, causes: [.discrepancy(alarm)]),
        missing: [.pms, .backlog, .supply],
        parts: [
          ReadinessScore.Part(
            part: .materialCondition, weight: 0.4,
            ranged: Ranged(value: 0.74, low: 0.71, high: 0.75, coverage: 0.96),
            explanation: try materialCondition(alarm))
        ]),
      operational: ReadinessScore(
        score: 59, low: 42, high: 59, coverage: 0.75, band: .unsatisfactory, couldBe: nil,
        cap: ScoreCap(points: 59, causes: [.discrepancy(alarm)]), missing: [.crew],
        parts: [
          ReadinessScore.Part(
            part: .availability, weight: 0.6,
            ranged: Ranged(value: 2.0 / 3, low: 0.533333, high: 0.688889, coverage: 1),
            explanation: try times([(.fmc, 60, 1), (.nmcs, 30, 2)])),
          ReadinessScore.Part(
            part: .missionEssential, weight: 0.15,
            ranged: Ranged(value: 0.8, low: 0.8, high: 0.8, coverage: 1)),
        ]), openDiscrepancies: [alarm], newestInspection: try instant("2025-11-18T13:00:00Z"),
      newestEvidence: VesselScore.Evidence(
        at: try instant("2026-03-02T13:00:00Z"), kind: .statusReport,
        citation: try citation(2, "Inspection", line: 9)), marks: [.waiverWithoutEffect],
      flow: flow(), hoursRunNotMissionCapable: try hoursRun(),
      casualtyClocks: try casualtyClocks())
  }

  /// XA-08: fully mission capable, observed.
  static func xa08() throws -> VesselScore {
    let counted = try countedParts()
    return VesselScore(
      vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-08"), name: "Plover",
      vesselClass: "33-ft interceptor", lifecycle: .active, isRegistered: true,
      condition: ConditionFinding(condition: .fmc, basis: .observed, causes: []),
      availability: try availability(fmc: 81, unknown: 9, lowest: 81, highest: 90),
      maintenance: ReadinessScore(
        score: 72.25, low: 64.5, high: 85.5, coverage: 0.775, band: .degraded,
        couldBe: .satisfactory, cap: nil, missing: [],
        parts: [
          ReadinessScore.Part(
            part: .materialCondition, weight: 0.4,
            ranged: Ranged(value: 0.9625, low: 0.9625, high: 0.975, coverage: 1))
        ] + counted.maintenance),
      operational: ReadinessScore(
        score: 97.2, low: 68.4, high: 98.6, coverage: 0.69, band: .degraded,
        couldBe: .satisfactory, cap: nil, missing: [],
        parts: [
          ReadinessScore.Part(
            part: .availability, weight: 0.6,
            ranged: Ranged(value: 1, low: 0.9, high: 1, coverage: 0.9),
            explanation: try times([(.fmc, 81, 4), (.unknown, 9, 3)])),
          counted.crew,
        ]), openDiscrepancies: [try lifeRing()],
      newestInspection: try instant("2026-03-27T14:00:00Z"),
      newestEvidence: VesselScore.Evidence(
        at: try instant("2026-03-27T14:00:00Z"), kind: .boatCheck,
        citation: try citation(4, "Inspection", line: 11)), marks: [],
      preventiveMaintenance: maintenanceFigures())
  }

  /// XB-11: partially mission capable, under waiver.
  static func xb11() throws -> VesselScore {
    let radar = try radar()
    return VesselScore(
      vessel: VesselKey(coastGuard: "XB", hullNumber: "XB-11"), name: nil,
      vesselClass: "33-ft interceptor", lifecycle: .active, isRegistered: true,
      condition: ConditionFinding(
        condition: .pmc, basis: .presumed, causes: [.discrepancy(radar)]),
      availability: try availability(fmc: 40, pmc: 50, lowest: 79, highest: 90),
      maintenance: ReadinessScore(
        score: 79, low: 36.8, high: 79, coverage: 0.4, band: .insufficientData, couldBe: nil,
        cap: ScoreCap(points: 79, causes: [.discrepancy(radar)]),
        missing: [.pms, .backlog, .supply], parts: []),
      operational: ReadinessScore(
        score: 79, low: 63.1, high: 79, coverage: 0.75, band: .degraded, couldBe: nil,
        cap: ScoreCap(points: 79, causes: [.discrepancy(radar)]), missing: [.crew], parts: []),
      openDiscrepancies: [radar], newestInspection: try instant("2026-02-10T14:00:00Z"),
      newestEvidence: VesselScore.Evidence(
        at: try instant("2026-02-10T14:00:00Z"), kind: .boatCheck,
        citation: try citation(5, "Inspection", line: 11)), marks: [.deliveryUnknown],
      preventiveMaintenance: maintenanceFigures(passes: 0.75...1))
  }

  /// XB-12: unknown, since a report of it is held.
  static func xb12() throws -> VesselScore {
    let nothing = ReadinessScore(
      score: nil, low: 0, high: 100, coverage: 0, band: nil, couldBe: nil, cap: nil,
      missing: [], parts: [])
    return VesselScore(
      vessel: VesselKey(coastGuard: "XB", hullNumber: "XB-12"), name: "Turnstone",
      vesselClass: "33-ft interceptor", lifecycle: .refit, isRegistered: true,
      condition: ConditionFinding(
        condition: .unknown, basis: nil,
        causes: [
          .gap(
            EvidenceGap(
              reason: .reportHeld, from: try instant("2026-03-20T12:00:00Z"), kind: .boatCheck,
              citation: try heldFile()), since: try instant("2025-09-30T14:00:00Z"))
        ]),
      availability: try availability(unknown: 90, lowest: 0, highest: 90), maintenance: nothing,
      operational: nothing, openDiscrepancies: [],
      newestInspection: try instant("2025-09-30T14:00:00Z"),
      newestEvidence: VesselScore.Evidence(
        at: try instant("2025-09-30T14:00:00Z"), kind: .boatCheck,
        citation: try citation(6, "Inspection", line: 11)), marks: [.reportHeld],
      flow: littleFlow())
  }
}
