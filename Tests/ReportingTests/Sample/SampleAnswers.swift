import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

extension Sample {
  /// The scores of two coast guards with two boats each.
  static func scores() throws -> ScoresAnswer {
    let (xa, xb) = (try arrivalsOfXA(), try arrivalsOfXB())
    let byTime = (xa + xb).sorted { $0.at < $1.at }
    return ScoresAnswer(
      basis: try basis(),
      region: GroupAnswer(
        score: CoastGuardScore(
          code: nil, name: nil,
          availability: try availability(
            fmc: 181, pmc: 50, nmcs: 30, unknown: 99, lowest: 208, highest: 332),
          fullyMissionCapableLevel: .stated(4), missionCapableLevel: .stated(4),
          supply: PooledCount(satisfied: 25, known: 29, total: 40),
          crew: PooledCount(satisfied: 18, known: 20, total: 24), supplyLevel: .stated(4),
          personnelLevel: .stated(3),
          boats: BoatCensus(
            ready: 2, notReady: 1, unknown: 1, required: 4,
            requirementSource: "sum of the coast guards'"),
          maintenance: MeanScore(
            value: 78.083, low: 25.925, high: 84.125, coverage: 0.296, scored: 3, vessels: 4),
          operational: MeanScore(
            value: 78.4, low: 43.375, high: 84.15, coverage: 0.5475, scored: 3, vessels: 4),
          insidePeriodicity: 4, newestInspection: try instant("2026-03-27T14:00:00Z"),
          oldestInspection: try instant("2025-09-30T14:00:00Z"),
          vessels: [try xa07(), try xa08(), try xb11(), try xb12()], provisional: [],
          flow: flow()),
        foundReady: Proportion(count: 4, n: 6, value: 4.0 / 6, low: 0.3000, high: 0.9032),
        arrivals: byTime),
      coastGuards: [
        GroupAnswer(
          score: CoastGuardScore(
            code: "XA", name: "Coast Guard of Xanadu",
            availability: try availability(
              fmc: 141, nmcs: 30, unknown: 9, lowest: 129, highest: 152),
            fullyMissionCapableLevel: .stated(2), missionCapableLevel: .stated(2),
            supply: PooledCount(satisfied: 18, known: 20, total: 20),
            crew: PooledCount(satisfied: 9, known: 10, total: 12), supplyLevel: .stated(1),
            personnelLevel: .stated(3),
            boats: BoatCensus(
              ready: 1, notReady: 1, unknown: 0, required: 2,
              requirementSource: "Fleet plan 2025",
              previousRequirement: BoatCensus.PreviousRequirement(
                count: 3, until: try instant("2025-10-01T04:00:00Z"), source: "Fleet plan 2023")),
            maintenance: MeanScore(
              value: 77.625, low: 33.45, high: 78.75, coverage: 0.392, scored: 2, vessels: 2),
            operational: MeanScore(
              value: 78.1, low: 55.2, high: 78.8, coverage: 0.72, scored: 2, vessels: 2),
            insidePeriodicity: 2, newestInspection: try instant("2026-03-27T14:00:00Z"),
            oldestInspection: try instant("2025-11-18T13:00:00Z"),
            vessels: [try xa07(), try xa08()], provisional: [], flow: flow()),
          foundReady: Proportion(count: 2, n: 3, value: 2.0 / 3, low: 0.2077, high: 0.9385),
          arrivals: xa, statements: try statements()),
        GroupAnswer(
          score: CoastGuardScore(
            code: "XB", name: nil,
            availability: try availability(
              fmc: 40, pmc: 50, unknown: 90, lowest: 79, highest: 180),
            fullyMissionCapableLevel: .atBest(2), missionCapableLevel: .atBest(1),
            supply: PooledCount(satisfied: 7, known: 9, total: 20), supplyLevel: .atBest(1),
            boats: BoatCensus(ready: 1, notReady: 0, unknown: 1),
            maintenance: MeanScore(
              value: 79, low: 18.4, high: 89.5, coverage: 0.2, scored: 1, vessels: 2),
            operational: MeanScore(
              value: 79, low: 31.55, high: 89.5, coverage: 0.375, scored: 1, vessels: 2),
            insidePeriodicity: 2, newestInspection: try instant("2026-02-10T14:00:00Z"),
            oldestInspection: try instant("2025-09-30T14:00:00Z"),
            vessels: [try xb11(), try xb12()], provisional: []),
          foundReady: Proportion(count: 2, n: 3, value: 2.0 / 3, low: 0.2077, high: 0.9385),
          arrivals: xb),
      ])
  }

  private static func arrivalsOfXA() throws -> [ArrivalObservation] {
    [
      try arrival("XA", "XA-07", "2025-11-18T13:00:00Z", .fmc, report: 1, visit: "XA-2025-3"),
      try arrival("XA", "XA-08", "2025-11-19T13:00:00Z", .nmcm, report: 3, visit: "XA-2025-3"),
      try arrival("XA", "XA-08", "2026-03-27T14:00:00Z", .fmc, report: 4, visit: nil),
    ]
  }

  private static func arrivalsOfXB() throws -> [ArrivalObservation] {
    [
      try arrival("XB", "XB-11", "2025-09-29T14:00:00Z", .fmc, report: 7, visit: "XB-2025-2"),
      try arrival("XB", "XB-12", "2025-09-30T14:00:00Z", .nmcd, report: 6, visit: "XB-2025-2"),
      try arrival("XB", "XB-11", "2026-02-10T14:00:00Z", .pmc, report: 5, visit: "XB-2026-1"),
    ]
  }

  private static func arrival(
    _ coastGuard: String, _ hull: String, _ at: String, _ condition: Condition, report: UInt8,
    visit: String?
  ) throws -> ArrivalObservation {
    ArrivalObservation(
      vessel: VesselKey(coastGuard: coastGuard, hullNumber: hull), at: try instant(at),
      visit: visit, kind: .boatCheck, condition: condition,
      citation: try citation(report, "Inspection", line: 11))
  }

  /// The explanation of XA-07.
  static func vessel() throws -> VesselAnswer {
    VesselAnswer(
      basis: try basis(), score: try xa07(), conditions: try spells("XA-07"),
      arrivals: try arrivalsOfXA().filter { $0.vessel.hullNumber == "XA-07" },
      statements: try statements(), prospects: try prospects())
  }

  /// The report on the first quarter of 2026.
  static func report() throws -> ReportAnswer {
    let vessels = try scores().region?.score.vessels ?? []
    return ReportAnswer(
      period: try #require(Period("2026-Q1")), scores: try scores(),
      trends: try trends(warnings: []), changes: [try changes()], warnings: warnings(),
      needs: try needs(), assistance: [try assistance(), try noAssistance()],
      conditions: try Dictionary(
        uniqueKeysWithValues: vessels.map { ($0.vessel, try spells($0.vessel.hullNumber)) }),
      prospects: [try prospects(), try poorProspects()], journalHead: try digest(0xEF))
  }
}
