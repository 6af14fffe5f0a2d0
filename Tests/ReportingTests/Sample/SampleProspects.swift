import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import Testing

extension Sample {
  /// What could be done about XA-07, which two discrepancies hold down together: everything once.
  static func prospects() throws -> VesselProspects {
    let alarm = try work(try bilgeAlarm(), hours: "1.5", quantity: 2)
    let raft = try work(try lifeRing(), hours: nil, quantity: nil)
    let both = CorrectionPlan(work: [alarm, raft], gain: gain(days: 30, points: 18.26, .fmc))
    let single = [
      CorrectionPlan(work: [alarm], gain: gain(days: 0, points: 0, .nmcm)),
      CorrectionPlan(work: [raft], gain: gain(days: 0, points: 1.25, nil)),
    ]
    return VesselProspects(
      vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-07"),
      fixFirst: FixFirst(
        outlook: .days(30), single: single, together: both, isHeldByDowntime: true,
        steps: [
          BandStep(
            kind: .maintenance, from: .unsatisfactory, to: .degraded,
            way: .found(both, atLeast: single[0].cost)),
          BandStep(
            kind: .operational, from: .degraded, to: .satisfactory, way: .cheapest(both)),
        ]),
      missing: [
        missing(.condition), missing(.part(.pms)),
        missing(.rest(of: .materialCondition, count: 14)),
        missing(.rest(of: .availability, count: 0)), missing(.claims(1)),
      ])
  }

  /// What could be done about a boat of which correcting all is not enough.
  static func poorProspects() throws -> VesselProspects {
    let plan = CorrectionPlan(
      work: [try work(try radar(), hours: nil, quantity: nil)],
      gain: gain(days: 0, points: 4, nil))
    return VesselProspects(
      vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-08"),
      fixFirst: FixFirst(
        outlook: .days(30), single: [plan], together: nil, isHeldByDowntime: false,
        steps: [
          BandStep(
            kind: .maintenance, from: .unsatisfactory, to: .degraded, way: .outOfReach(low: 40))
        ]),
      missing: [])
  }

  /// The explanation of XA.
  static func coastGuard() throws -> CoastGuardAnswer {
    let scores = try scores()
    return CoastGuardAnswer(
      basis: scores.basis, group: try #require(scores.coastGuards.first),
      prospects: [try prospects(), try poorProspects()])
  }

  private static func work(
    _ open: OpenDiscrepancy, hours: String?, quantity: Int?
  ) throws -> OpenWork {
    let parts = quantity.map {
      [
        SeaworthyInspection.Part(
          number: "BA-12", nsn: "6350-01-000-0001", quantity: $0, status: .ordered)
      ]
    }
    return OpenWork(
      discrepancy: DiscrepancyStanding(
        vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-07"), identifier: open.identifier,
        item: open.item, severity: open.severity, opened: open.opened,
        description: open.description, due: open.due, lastListed: open.opened,
        parts: parts ?? [], citation: open.citation),
      hours: hours.flatMap { DecimalNumber($0) })
  }

  private static func gain(
    days: Int, points: Double, _ condition: Condition?
  ) -> CorrectionGain {
    let gain = ScoreGain(
      score: condition.map { _ in points }, low: points, high: 0,
      band: condition.map { _ in .degraded })
    return CorrectionGain(
      maintenance: gain, operational: gain, condition: condition ?? .unknown,
      missionCapableTime: .days(days))
  }

  private static func missing(_ what: MissingEvidence.What) -> MissingEvidence {
    MissingEvidence(kind: .maintenance, what: what, lowCouldRise: 30, highCouldFall: 12.5)
  }
}
