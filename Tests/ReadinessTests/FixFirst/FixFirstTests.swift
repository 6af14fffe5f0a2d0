import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// What correcting brings, worked by hand on small boats.
@Suite("Fix these first")
struct FixFirstTests {
  /// All standard but for items under discrepancies.
  private func inspected(
    _ discrepancies: [Discrepancy], by kind: InspectionKind = .materielInspection,
    at start: Instant = .day(0), downtime: [Downtime] = []
  ) -> ReportFacts {
    var grades = Sample.allStandard
    for discrepancy in discrepancies { grades[discrepancy.item] = .nonstandard }
    return report(
      kind, start, by: .coastGuard, grades: grades, discrepancies, downtime: downtime)
  }

  private func days(_ gain: CorrectionGain?) -> Double? {
    gain.map { Double($0.missionCapableTime.count) / 86_400_000 }
  }

  /// Propulsion is 3 of 9 group weights and 0 while disabled; of the essential items it is 3 of 4.
  @Test func oneDisablingCasualty() throws {
    let history = Sample.history([inspected([discrepancy(found: .day(0))])])
    let answer = history.fixFirst(at: .day(1))
    let plan = try #require(answer.single.first)
    #expect(answer.single.count == 1 && answer.together == nil && !answer.isHeldByDowntime)
    #expect(abs(plan.gain.maintenance.low - 40.0 * 3 / 9) < 1e-9)
    #expect(abs(plan.gain.operational.low - 15.0 * 3 / 4) < 1e-9)
    #expect(plan.gain.condition == .fmc)
    #expect(days(plan.gain) == 30)
  }

  /// Evidence of a boat check by the coast guard is fresh for 35 days: on day 23 for 12 more.
  @Test(arguments: [(0, 30.0), (5, 30.0), (6, 29.0), (23, 12.0), (34, 1.0), (35, 0.0), (40, 0.0)])
  func missionCapableOnlyWhileKnown(day: Int, gained: Double) {
    let history = Sample.history([
      inspected([discrepancy(found: .day(0))], by: .boatCheck)
    ])
    #expect(days(history.fixFirst(at: .day(day)).single.first?.gain) == gained)
  }

  /// A file that cannot be relied on leaves the boat unknown, whatever is corrected.
  @Test(arguments: [(EvidenceGap.Reason.reportWithdrawn, 30.0), (.reportHeld, 0)])
  func nothingIsGainedInAGap(reason: EvidenceGap.Reason, before: Double) {
    let history = Sample.history(
      [inspected([discrepancy(found: .day(0))])],
      gaps: [gap(reason, from: .day(2), .materielInspection)])
    #expect(days(history.fixFirst(at: .day(1)).single.first?.gain) == before)
    #expect(days(history.fixFirst(at: .day(3)).single.first?.gain) == 0)
    #expect(history.fixFirst(at: .day(3)).steps.isEmpty)
  }

  /// Under a waiver until day 11 the boat is capable for 10 of the 30 days anyway.
  @Test func waiverThatExpires() {
    let history = Sample.history([
      inspected([
        discrepancy(
          on: "210", .restrictive, found: .day(0), waiver: (from: .day(0), until: .day(11)))
      ])
    ])
    let plan = history.fixFirst(at: .day(1)).single.first
    #expect(days(plan?.gain) == 20)
    #expect(plan?.gain.condition == .fmc)
  }

  /// Downtime until day 5 keeps the boat down for 4 of the 30 days, whatever is corrected.
  @Test(arguments: DowntimeCause.allCases) func declaredDowntime(cause: DowntimeCause) {
    let history = Sample.history([
      inspected(
        [discrepancy(found: .day(0))], downtime: [downtime(.day(0), .day(5), cause)])
    ])
    let answer = history.fixFirst(at: .day(1))
    #expect(days(answer.single.first?.gain) == 26)
    #expect(answer.isHeldByDowntime)
    #expect(answer.single.first?.gain.condition.isNotMissionCapable == true)
  }

  /// A yard period that is declared ahead counts from its start on.
  @Test func downtimeAhead() {
    let history = Sample.history([
      inspected(
        [discrepancy(found: .day(0))], downtime: [downtime(.day(11), .day(21), .depot)])
    ])
    #expect(days(history.fixFirst(at: .day(1)).single.first?.gain) == 20)
  }

  /// A later report's news is not foreseen: neither its casualty nor its evidence.
  @Test func nothingIsForeseen() {
    let history = Sample.history([
      inspected([discrepancy(found: .day(0))], by: .boatCheck),
      inspected(
        [discrepancy(found: .day(0)), discrepancy("D-2", on: "510", found: .day(20))],
        by: .boatCheck, at: .day(20)),
    ])
    #expect(days(history.fixFirst(at: .day(10)).single.first?.gain) == 25)
  }

  /// Where two hold the cap, each alone gains nothing under it, and both together all.
  @Test func sharedCap() throws {
    var standard = Sample.standard
    standard.notMissionCapableCap = 10
    let history = VesselHistory(
      VesselRecord(
        vessel: Sample.vessel,
        reports: [
          inspected([
            discrepancy("D-1", on: "210", found: .day(0)),
            discrepancy("D-2", on: "510", found: .day(0)),
            discrepancy("D-3", on: "120", .minor, found: .day(0)),
          ])
        ]), standard: standard)
    let answer = history.fixFirst(at: .day(1))
    #expect(answer.single.map(\.gain.maintenance.low) == [0, 0, 0])
    #expect(answer.single.map { days($0.gain) } == [0, 0, 0])
    let together = try #require(answer.together)
    #expect(together.work.map(\.discrepancy.identifier) == ["D-1", "D-2"])
    #expect(days(together.gain) == 30)
    // All but the minor one, which costs a quarter of an item of 3 in a group of 2 of 9, and the
    // backlog, of which nothing is overdue.
    let after = 40 * (9 - 2 * 0.25 / 3) / 9 + 15
    #expect(abs(together.gain.maintenance.low - (after - 10)) < 1e-9)
    #expect(answer.single.map(\.work.first?.discrepancy.identifier) == ["D-1", "D-2", "D-3"])
  }

  /// What brings days comes first, whatever the points.
  @Test func orderOfTheList() {
    let history = Sample.history([
      inspected([
        discrepancy("D-1", on: "110", .major, found: .day(0)),
        discrepancy("D-2", on: "610", .restrictive, found: .day(0)),
        discrepancy("D-3", on: "310", .minor, found: .day(0)),
      ])
    ])
    let answer = history.fixFirst(at: .day(1))
    #expect(
      answer.single.map(\.work.first?.discrepancy.identifier) == ["D-2", "D-1", "D-3"])
  }

  /// 85 of 90 days capable, 3 of 4 essential weights down: the low is held at 59 and would be 71.7.
  @Test func stepToTheNextBand() throws {
    let history = Sample.history([
      inspected([]),
      report(
        .followUp, .day(95),
        [
          discrepancy("D-1", on: "210", found: .day(95), .occurred),
          discrepancy("D-2", on: "510", .minor, found: .day(95), .occurred),
        ]),
    ])
    let step = try #require(
      history.fixFirst(at: .day(100)).steps.first { $0.kind == .operational })
    #expect(step.from == .unsatisfactory && step.to == .degraded)
    guard case .cheapest(let plan) = step.way else {
      Issue.record("\(step.way)")
      return
    }
    #expect(plan.work.map(\.discrepancy.identifier) == ["D-1"])
    #expect(abs(plan.gain.operational.low - (60.0 * 85 / 90 + 15 * 3.75 / 4 - 59)) < 1e-9)
  }

  /// With half of the weight on PMS, of which nothing was sent, 50 points are the most.
  @Test func stepOutOfReach() throws {
    var standard = Sample.standard
    standard.maintenanceWeights = [.materialCondition: 0.5, .pms: 0.5]
    let history = VesselHistory(
      VesselRecord(
        vessel: Sample.vessel, reports: [inspected([discrepancy(found: .day(0))])]),
      standard: standard)
    let step = try #require(
      history.fixFirst(at: .day(1)).steps.first { $0.kind == .maintenance })
    #expect(step.way == .outOfReach(low: 50))
  }
}
