import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

extension Sample {
  /// The scores of one coast guard in which all that may be missing is missing, and each kind of
  /// cause holds a boat down.
  static func corners() throws -> ScoresAnswer {
    var basis = try basis()
    basis.receiptTime = nil
    let nobody = MeanScore(value: nil, low: 0, high: 100, coverage: 0, scored: 0, vessels: 0)
    let score = CoastGuardScore(
      code: "XC", name: nil, availability: try availability(lowest: 0, highest: 0),
      fullyMissionCapableLevel: .none, missionCapableLevel: .none,
      boats: BoatCensus(ready: 0, notReady: 0, unknown: 0), maintenance: nobody,
      operational: nobody, insidePeriodicity: 0, newestInspection: nil, oldestInspection: nil,
      vessels: try corneredVessels(), provisional: [try xa08()])
    return ScoresAnswer(
      basis: basis, region: nil,
      coastGuards: [
        GroupAnswer(
          score: score, foundReady: Proportion(count: 0, n: 0, value: nil, low: 0, high: 1),
          arrivals: [])
      ])
  }

  /// The explanation of a boat of which nothing is known.
  static func cornerVessel() throws -> VesselAnswer {
    let vessel = try bareVessel([.notInService])
    return VesselAnswer(
      basis: try basis(), score: vessel, conditions: [],
      arrivals: [
        ArrivalObservation(
          vessel: vessel.vessel, at: try instant("2026-03-27T14:00:00Z"), visit: nil,
          kind: .followUp, condition: .nmcd, citation: try citation(4, "Inspection", line: 11)),
        ArrivalObservation(
          vessel: vessel.vessel, at: try instant("2026-03-29T14:00:00Z"), visit: nil,
          kind: nil, condition: .unknown, citation: try citation(5, "Inspection", line: 12)),
      ], prospects: try poorProspects())
  }

  private static func corneredVessels() throws -> [VesselScore] {
    let since = try instant("2026-01-31T00:00:00.250Z")
    let unnamed = try citation(99, "DeclaredDowntime/Downtime[1]", line: 70)
    var waived = try radar()
    waived.waivedUntil = .distantFuture
    return [
      try bareVessel([.notInService]),
      try bareVessel([.noFreshEvidence(newest: nil)]),
      try bareVessel([.noFreshEvidence(newest: since)]),
      try bareVessel([
        .gap(
          EvidenceGap(reason: .reportHeld, from: since, kind: nil, citation: unnamed), since: nil)
      ]),
      try bareVessel([.downtime(.depot, since: since, citation: unnamed)]),
      try bareVessel([.discrepancy(waived), .discrepancy(try lifeRing())]),
    ]
  }

  private static func bareVessel(_ causes: [ConditionFinding.Cause]) throws -> VesselScore {
    let nothing = Ranged(value: nil, low: 0, high: 1, coverage: 0)
    let ring = try lifeRing()
    let unknown = ReadinessScore(
      score: nil, low: 0, high: 100, coverage: 0, band: nil, couldBe: nil, cap: nil,
      missing: [.materialCondition],
      parts: [
        ReadinessScore.Part(
          part: .materialCondition, weight: 0.4, ranged: nothing,
          explanation: [
            ExplanationNode(
              label: .group(.outfit), ranged: nothing, weight: 10,
              children: [
                ExplanationNode(
                  label: .item(code: "583-01", title: nil, grade: .discrepancy), ranged: nothing,
                  weight: 1,
                  children: [
                    ExplanationNode(
                      label: .discrepancy(ring),
                      ranged: Ranged(value: 0.75, low: 0.75, high: 1, coverage: 1), weight: 1,
                      citations: [ring.citation])
                  ])
              ]),
            ExplanationNode(label: .group(.hull), ranged: nothing, weight: 20),
            ExplanationNode(label: .time(.unknown, .days(90)), ranged: nothing, weight: 1),
            ExplanationNode(label: .recordedMaintenance, ranged: nothing, weight: 1),
            ExplanationNode(label: .freshGrades(0, of: 45), ranged: nothing, weight: 1),
          ])
      ])
    return VesselScore(
      vessel: VesselKey(coastGuard: "XC", hullNumber: "XC-01"), name: nil, vesselClass: nil,
      lifecycle: nil, isRegistered: false,
      condition: ConditionFinding(condition: .unknown, basis: nil, causes: causes),
      availability: try availability(lowest: 0, highest: 0), maintenance: unknown,
      operational: unknown, openDiscrepancies: [], newestInspection: nil, newestEvidence: nil,
      marks: VesselScore.Mark.allCases)
  }
}
