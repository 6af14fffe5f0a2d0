import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 2, rule 3: withdrawn and held reports, and conflicts, leave a boat unknown.
@Suite("Gaps in the evidence")
struct EvidenceTimelineTests {
  private let good = report(.materielInspection, .day(0), grades: Sample.allStandard)

  private func history(_ held: EvidenceGap, then reports: ReportFacts...) -> VesselHistory {
    Sample.history([good] + reports, gaps: [held])
  }

  @Test(arguments: [EvidenceGap.Reason.reportWithdrawn, .conflict])
  func boatIsUnknownFromTheInspectionsTime(reason: EvidenceGap.Reason) throws {
    let left = gap(reason, from: .day(5), .boatCheck)
    let history = history(left)
    #expect(history.condition(at: .day(5).before).condition == .fmc)
    #expect(
      history.condition(at: .day(5))
        == ConditionFinding(condition: .unknown, basis: nil, causes: [.gap(left, since: .day(5))]))
    let mark = try #require(VesselScore.Mark(rawValue: reason.rawValue))
    #expect(history.score(at: .day(5), isRegistered: true).marks == [mark])
    #expect(history.score(at: .day(5).before, isRegistered: true).marks == [])
  }

  @Test func bothScoresHaveLow0High100Coverage0() {
    let score = history(gap(from: .day(5), .boatCheck)).score(at: .day(6), isRegistered: true)
    for readiness in [score.maintenance, score.operational] {
      #expect(readiness.score == nil && readiness.band == nil && readiness.couldBe == nil)
      #expect((readiness.low, readiness.high, readiness.coverage) == (0, 100, 0))
    }
  }

  @Test func aLaterInspectionOfEqualOrHigherRigourEndsIt() {
    let held = gap(from: .day(5), .boatCheck)
    func condition(_ kind: InspectionKind, _ at: Instant) -> Condition {
      history(held, then: report(kind, at, grades: ["210": .standard]))
        .condition(at: .day(30)).condition
    }
    #expect(condition(.boatCheck, .day(9)) == .fmc)
    #expect(condition(.materielInspection, .day(9)) == .fmc)
    #expect(condition(.statusReport, .day(9)) == .unknown)
    #expect(condition(.followUp, .day(9)) == .unknown)
    #expect(condition(.boatCheck, .day(5)) == .unknown)
    #expect(condition(.boatCheck, .day(5) + Milliseconds(1)) == .fmc)
  }

  @Test func anInspectionThatGradedNothingEndsNoGap() {
    let blank = report(.boatCheck, .day(9), grades: ["210": .notInspected])
    #expect(
      history(gap(from: .day(5), .boatCheck), then: blank).condition(at: .day(30)).condition
        == .unknown)
  }

  @Test func unreadableKindCountsAsTheHighest() {
    func condition(_ kind: InspectionKind) -> Condition {
      history(gap(from: .day(5), nil), then: report(kind, .day(9), grades: ["210": .standard]))
        .condition(at: .day(30)).condition
    }
    #expect(condition(.underwayTrial) == .unknown)
    #expect(condition(.materielInspection) == .fmc)
  }

  @Test func knownDisablingCasualtyStaysNotMissionCapable() {
    let broken = report(.boatCheck, .day(1), [discrepancy(found: .day(1))])
    let history = history(gap(from: .day(5), .boatCheck), then: broken)
    #expect(history.condition(at: .day(6)).condition == .nmcm)
    let score = history.score(at: .day(6), isRegistered: true)
    #expect((score.maintenance.low, score.maintenance.high) == (0, 100))
  }

  @Test func unknownTimeCountsInTheRatesRange() {
    let availability = history(gap(.reportWithdrawn, from: .day(5), .boatCheck))
      .availability(over: Interval(.day(0), .day(10)), asOf: .day(10))
    #expect(
      availability.missionCapableRate == Ranged(value: 1, low: 0, high: 1, coverage: 0.5))
  }

  /// The report states a start that cannot be: only what is later than its receipt is later for
  /// sure.
  @Test func whereTheTimeIsInDoubtOnlyALaterInspectionForSureEndsIt() {
    let held = gap(.reportWithdrawn, from: .day(5), noLaterThan: .day(8), .boatCheck)
    func condition(after at: Instant) -> Condition {
      history(held, then: report(.boatCheck, at, grades: ["210": .standard]))
        .condition(at: .day(30)).condition
    }
    #expect(condition(after: .day(6)) == .unknown)
    #expect(condition(after: .day(8)) == .unknown)
    #expect(condition(after: .day(8) + Milliseconds(1)) == .fmc)
    #expect(history(held).condition(at: .day(5)).condition == .unknown)
    #expect(history(held).condition(at: .day(5).before).condition == .fmc)
  }

  @Test func aDoubtfulTimeOvertakesWhatWasSeenUpToItsLatest() {
    let left = gap(.reportWithdrawn, from: .day(5), noLaterThan: .day(8), .boatCheck)
    let evidence = history(left).evidence
    #expect(evidence.isOvertaken(.day(8).before, at: .day(5)))
    #expect(!evidence.isOvertaken(.day(8), at: .day(9)))
    #expect(!evidence.isOvertaken(.day(1), at: .day(5).before))
    #expect(
      EvidenceGap(
        reason: .reportHeld, from: .day(5), noLaterThan: .day(4), kind: nil,
        citation: gap(from: .day(5), nil).citation
      ).noLaterThan == .day(5))
  }
}
