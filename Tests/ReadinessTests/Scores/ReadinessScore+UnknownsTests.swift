import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 4: what is missing is listed.
@Suite("What is not known of a score")
struct ReadinessScoreUnknownsTests {
  private typealias Unknown = ReadinessScore.Unknown

  @Test func wholePartsAndWhatIsLeftOutOfOthers() {
    let score = Sample.history([
      report(
        .materielInspection, .day(30), grades: Sample.allStandard.filter { $0.key < "500" })
    ]).score(at: .day(90), isRegistered: true)
    #expect(
      score.maintenance.unknowns == [
        Unknown(part: .materialCondition, kind: .items, count: 2),
        Unknown(part: .pms, kind: .part, count: 1),
        Unknown(part: .supply, kind: .part, count: 1),
      ])
    #expect(
      score.operational.unknowns == [
        Unknown(part: .availability, kind: .time, count: 1),
        Unknown(part: .crew, kind: .part, count: 1),
        Unknown(part: .missionEssential, kind: .items, count: 1),
      ])
  }

  @Test func tasksSpotChecksLinesAndBillets() {
    let told = report(.materielInspection, .day(30), grades: Sample.allStandard).telling(
      PreventiveMaintenance(tasks: [
        task("M-1", due: .day(29), .accomplished, done: .day(29)),
        task("M-1", due: .day(40), .scheduled), task("M-2", due: .day(40), .scheduled),
      ]),
      supply: [
        AllowanceLine(Allowance(part: "4711", isCritical: true, required: 1)),
        AllowanceLine(Allowance(part: "0815", isCritical: true, required: 1), onHand: 1),
      ], crew: [CrewBillet(Billet(role: "coxswain", required: 1))])
    let score = Sample.history([told]).score(at: .day(90), isRegistered: true)
    #expect(
      score.maintenance.unknowns == [
        Unknown(part: .pms, kind: .tasks, count: 2),
        Unknown(part: .pms, kind: .spotChecks, count: 1),
        Unknown(part: .supply, kind: .allowanceLines, count: 1),
      ])
    #expect(
      score.operational.unknowns.filter { $0.part == .crew } == [
        Unknown(part: .crew, kind: .billets, count: 1)
      ])
  }

  @Test func groupsOfABoatWithoutAChecklistAndWhatIsNotFresh() {
    let history = Sample.history([
      report(.boatCheck, .day(0), vesselClass: "barge", grades: ["110": .standard])
    ])
    #expect(
      history.maintenanceReadiness(at: .day(180)).unknowns == [
        Unknown(part: .materialCondition, kind: .groups, count: 5),
        Unknown(part: .materialCondition, kind: .items, count: 1),
        Unknown(part: .pms, kind: .part, count: 1),
        Unknown(part: .backlog, kind: .freshGrades, count: 1),
        Unknown(part: .supply, kind: .part, count: 1),
      ])
  }

  @Test func nothingWhereAllIsKnown() {
    let told = report(.materielInspection, .day(0), grades: Sample.allStandard).telling(
      PreventiveMaintenance(
        tasks: [task(due: .day(80), .accomplished, done: .day(80))],
        spotChecks: [spotCheck(at: .day(80), .verified)]),
      supply: [AllowanceLine(Allowance(part: "4711", isCritical: true, required: 1), onHand: 0)],
      crew: [CrewBillet(Billet(role: "coxswain", required: 1), qualified: 0)])
    let score = Sample.history([told]).score(at: .day(90), isRegistered: true)
    #expect(score.maintenance.unknowns == [] && score.operational.unknowns == [])
  }
}
