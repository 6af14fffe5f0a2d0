import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 4, backlog.
@Suite("Backlog")
struct BacklogPartTests {
  private func backlog(
    _ discrepancies: [Discrepancy], grades: [String: ItemResult] = Sample.allStandard,
    gaps: [EvidenceGap] = [], at instant: Instant
  ) -> ReadinessScore.Part {
    let history = Sample.history(
      [report(.materielInspection, .day(0), grades: grades, discrepancies)], gaps: gaps)
    return history.backlogPart(at: instant, of: history.standings(at: instant))
  }

  private func isClose(_ ranged: Ranged, _ expected: Double) -> Bool {
    ranged.coverage == 1
      && [ranged.value ?? -1, ranged.low, ranged.high].allSatisfy { abs($0 - expected) < 1e-12 }
  }

  /// A limit is reached at its instant. Source: doctrine 2, rule 10.
  @Test(arguments: [
    (Severity.disabling, 2, 100.0), (.restrictive, 2, 75), (.major, 30, 50), (.minor, 90, 25),
  ])
  func overdueFromItsInstantOn(severity: Severity, days: Int, points: Double) {
    let listed = [discrepancy(on: "210", severity, found: .day(0))]
    #expect(isClose(backlog(listed, at: .day(days).before).ranged, 1))
    #expect(isClose(backlog(listed, at: .day(days)).ranged, 1 - points / 300))
  }

  @Test func severitiesAddUpToItsLimitAndNoFurther() {
    func backlog(_ count: Int) -> Ranged {
      self.backlog(
        (0..<count).map { discrepancy("D-\($0)", on: "210", .restrictive, found: .day(0)) },
        at: .day(9)
      ).ranged
    }
    #expect(isClose(backlog(3), 0.25) && isClose(backlog(4), 0) && isClose(backlog(5), 0))
  }

  @Test func neitherWaiverNorWaitForPartsKeepsItFromBeingOverdue() {
    let listed = discrepancy(
      on: "210", .restrictive, found: .day(0), waiver: (.day(0), nil), awaiting: [(.day(0), nil)])
    #expect(isClose(backlog([listed], at: .day(2)).ranged, 0.75))
  }

  @Test func itemThatTheChecklistLacksCounts() {
    let listed = discrepancy(on: "599", .major, found: .day(0))
    #expect(isClose(backlog([listed], at: .day(30)).ranged, 1 - 50.0 / 300))
  }

  @Test func claimedCorrectionCountsInTheHighOnly() {
    let listed = discrepancy(
      on: "210", .restrictive, found: .day(0), corrected: .day(1), verified: false)
    #expect(
      backlog([listed], at: .day(2)).ranged
        == Ranged(value: 0.75, low: 0.75, high: 1, coverage: 1))
  }

  @Test func correctedCountsNoMore() {
    let listed = discrepancy(on: "210", .restrictive, found: .day(0), corrected: .day(9))
    #expect(isClose(backlog([listed], at: .day(9).before).ranged, 0.75))
    #expect(isClose(backlog([listed], at: .day(9)).ranged, 1))
  }

  @Test func whileNoItemIsFreshlyGradedNothingIsSure() {
    #expect(isClose(backlog([], grades: ["110": .standard], at: .day(400).before).ranged, 1))
    #expect(
      backlog([], grades: ["110": .standard], at: .day(400)).ranged
        == Ranged(value: 1, low: 0, high: 1, coverage: 0))
    let stale = backlog([discrepancy(on: "210", .major, found: .day(0))], at: .day(400)).ranged
    #expect(stale.low == 0 && stale.coverage == 0)
    #expect(stale.value == stale.high && stale.high < 1)
  }

  @Test(arguments: [[:], ["110": ItemResult.notInspected]])
  func ofABoatThatNobodyEverGradedNothingIsKnown(grades: [String: ItemResult]) {
    #expect(
      backlog([], grades: grades, at: .day(1)).ranged
        == Ranged(value: nil, low: 0, high: 1, coverage: 0))
  }

  /// A file that cannot be relied on may have told of more.
  @Test func fileThatOvertakesAGradeLeavesNothingSure() {
    let withdrawn = gap(.reportWithdrawn, from: .day(10), .statusReport)
    #expect(isClose(backlog([], gaps: [withdrawn], at: .day(10).before).ranged, 1))
    let unsure = Ranged(value: 1, low: 0, high: 1, coverage: 0)
    #expect(backlog([], gaps: [withdrawn], at: .day(10)).ranged == unsure)
    let held = gap(from: .day(10), .statusReport)
    #expect(backlog([], gaps: [held], at: .day(10).before).ranged == unsure)
    #expect(backlog([], gaps: [held], at: .day(10)).ranged == unsure)
  }

  /// Also of what was not graded before it.
  @Test func heldFileIsOvercomeWhenEveryItemIsGradedSince() {
    func low(_ since: [String: ItemResult]) -> Double {
      let history = Sample.history(
        [report(.boatCheck, .day(20), grades: since)], gaps: [gap(from: .day(10), .statusReport)])
      return history.backlogPart(at: .day(21), of: history.standings(at: .day(21))).ranged.low
    }
    #expect(low(Sample.allStandard) == 1)
    #expect(low(Sample.allStandard.filter { $0.key != "610" }) == 0)
    #expect(low(Sample.allStandard.merging(["610": .notApplicable]) { $1 }) == 1)
  }

  @Test func everyOverdueDiscrepancyIsCitedTheGravestFirst() {
    let part = backlog(
      [
        discrepancy("D-1", on: "210", .major, found: .day(0)),
        discrepancy("D-2", on: "310", .disabling, found: .day(0)),
        discrepancy("D-3", on: "610", .minor, found: .day(0)),
      ], at: .day(40))
    #expect(part.combination == .deduction)
    #expect(part.explanation.map(\.citations.count) == [1, 1, 0])
    #expect(part.explanation.map(\.weight) == [100.0 / 300, 50.0 / 300, 1])
    #expect(part.explanation.last?.label == .freshGrades(7, of: 7))
  }
}
