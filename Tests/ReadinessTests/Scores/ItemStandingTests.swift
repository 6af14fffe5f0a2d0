import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 2, rules 4, 11 and 12: what decides an item's credit.
@Suite("Standing of items")
struct ItemStandingTests {
  /// State, credit, low, high, and whether it is covered.
  private struct Figures: Equatable {
    var state: ExplanationNode.GradeState
    var credit: Double?
    var low: Double
    var high: Double
    var isCovered: Bool

    init(
      _ state: ExplanationNode.GradeState, _ credit: Double?, _ low: Double, _ high: Double,
      covered: Bool
    ) {
      (self.state, self.credit, self.low, self.high) = (state, credit, low, high)
      isCovered = covered
    }

    static let standard = Figures(.standard, 1, 1, 1, covered: true)
    static let ungraded = Figures(.ungraded, nil, 0, 1, covered: false)
    static let unclassified = Figures(.unclassified, 0, 0, 0, covered: true)
  }

  private func standing(_ reports: [ReportFacts], at instant: Instant) -> Figures {
    let standing = Sample.history(reports).standing(of: "210", at: instant)
    return Figures(
      standing.state, standing.credit, standing.low, standing.high, covered: standing.isCovered)
  }

  private func graded(
    _ result: ItemResult, _ at: Instant, _ kind: InspectionKind = .materielInspection, id: Int = 0
  ) -> ReportFacts {
    report(kind, at, id: id, grades: ["210": result])
  }

  @Test func latestResultDecides() {
    let reports = [
      graded(.nonstandard, .day(0)), graded(.standard, .day(5)), graded(.notApplicable, .day(9)),
    ]
    #expect(standing(reports, at: .day(0).before) == .ungraded)
    #expect(standing(reports, at: .day(0)) == .unclassified)
    #expect(standing(reports, at: .day(5)) == .standard)
    #expect(standing(reports, at: .day(9)).state == .notApplicable)
  }

  @Test func notInspectedIsNoEvent() {
    #expect(
      standing([graded(.standard, .day(0)), graded(.notInspected, .day(5))], at: .day(5))
        == .standard)
  }

  @Test func notApplicableTakesTheItemOutUntilGradedAgain() {
    let reports = [graded(.notApplicable, .day(0)), graded(.standard, .day(5000))]
    #expect(standing(reports, at: .day(5000).before).state == .notApplicable)
    #expect(standing(reports, at: .day(5000)) == .standard)
  }

  @Test func ofOneTimeNonstandardStandsBeforeStandardBeforeNotApplicable() {
    for (first, second, expected) in [
      (ItemResult.nonstandard, ItemResult.standard, Figures.unclassified),
      (.standard, .notApplicable, .standard),
    ] {
      for pair in [(first, second), (second, first)] {
        let reports = [graded(pair.0, .day(0), id: 1), graded(pair.1, .day(0), id: 2)]
        #expect(standing(reports, at: .day(0)) == expected)
      }
    }
  }

  @Test func ofOneTimeTheMoreRigorousStandsFirst() {
    #expect(
      standing(
        [
          graded(.nonstandard, .day(0), .boatCheck), graded(.standard, .day(0)),
        ], at: .day(0)) == .standard)
  }

  @Test func afterRepairCountsFromTheInspectionsEnd() {
    let repaired = report(
      .boatCheck, .day(0), end: .day(0, 6), grades: ["210": .nonstandard],
      repaired: ["210": .standard])
    #expect(standing([repaired], at: .day(0, 6).before) == .unclassified)
    #expect(standing([repaired], at: .day(0, 6)) == .standard)
    let endless = report(
      .boatCheck, .day(0), grades: ["210": .nonstandard], repaired: ["210": .standard])
    #expect(standing([endless], at: .day(0)) == .standard)
  }

  @Test(arguments: [
    (Severity.disabling, 0.0), (.restrictive, 0.25), (.major, 0.5), (.minor, 0.75),
  ])
  func openDiscrepancyDecidesTheCredit(severity: Severity, credit: Double) {
    let found = report(
      .materielInspection, .day(0), grades: ["210": .standard],
      [discrepancy("D-1", on: "210", severity, found: .day(0))])
    #expect(
      standing([found], at: .day(0))
        == Figures(.discrepancy, credit, credit, credit, covered: true))
  }

  @Test func gravestOfSeveralDiscrepanciesDecides() {
    let found = report(
      .materielInspection, .day(0),
      [
        discrepancy("D-1", on: "210", .minor, found: .day(0)),
        discrepancy("D-2", on: "210", .restrictive, found: .day(0)),
      ])
    #expect(standing([found], at: .day(0)).credit == 0.25)
  }

  @Test func openDiscrepancyOutweighsALaterStandardGradeOfTooLittleRigour() {
    let found = report(
      .materielInspection, .day(0), [discrepancy("D-1", on: "210", .restrictive, found: .day(0))])
    #expect(
      standing([found, graded(.standard, .day(5), .statusReport)], at: .day(5))
        == Figures(.discrepancy, 0.25, 0.25, 1, covered: true))
  }

  @Test func correctionCountsAsStandardAtItsTimeAndAfterTheResultOfItsInstant() {
    let repaired = report(
      .boatCheck, .day(0), grades: ["210": .nonstandard],
      [discrepancy(found: .day(0), corrected: .day(0))])
    #expect(standing([repaired], at: .day(0)) == .standard)
  }

  @Test func nonstandardAfterTheCorrectionIsUnclassified() {
    let repaired = report(
      .boatCheck, .day(5), grades: ["210": .nonstandard],
      [discrepancy(found: .day(0), corrected: .day(4))])
    #expect(standing([repaired], at: .day(5)) == .unclassified)
  }

  @Test func claimedCorrectionIsOpenInScoreAndLowAndClosedInTheHigh() {
    let claimed = report(
      .materielInspection, .day(5),
      [
        discrepancy(
          "D-1", on: "210", .restrictive, found: .day(0), corrected: .day(4), verified: false)
      ])
    #expect(
      standing([claimed], at: .day(4).before)
        == Figures(.discrepancy, 0.25, 0.25, 0.25, covered: true))
    #expect(
      standing([claimed], at: .day(4))
        == Figures(.discrepancy, 0.25, 0.25, 1, covered: true))
  }

  @Test func gradeOtherThanStandardAfterAClaimContradictsIt() {
    let claimed = report(
      .materielInspection, .day(5), grades: ["210": .nonstandard],
      [
        discrepancy(
          "D-1", on: "210", .restrictive, found: .day(0), corrected: .day(4), verified: false)
      ])
    #expect(standing([claimed], at: .day(5)) == .unclassified)
  }

  @Test func staleStandardGradeIsUngraded() {
    let reports = [graded(.standard, .day(0))]
    #expect(standing(reports, at: .day(400).before) == .standard)
    #expect(
      standing(reports, at: .day(400)) == Figures(.stale, nil, 0, 1, covered: false))
  }

  @Test func staleNonstandardGradeKeepsItsCreditButNotInTheLow() {
    let found = report(
      .materielInspection, .day(0), [discrepancy("D-1", on: "210", .minor, found: .day(0))])
    #expect(
      standing([found], at: .day(400).before)
        == Figures(.discrepancy, 0.75, 0.75, 0.75, covered: true))
    #expect(
      standing([found], at: .day(400))
        == Figures(.discrepancy, 0.75, 0, 0.75, covered: false))
    #expect(
      standing([graded(.nonstandard, .day(0))], at: .day(400))
        == Figures(.unclassified, 0, 0, 0, covered: false))
  }

  @Test func followUpRenewsOnlyTheItemsThatItGraded() {
    let reports = [
      report(.boatCheck, .day(0), by: .coastGuard, grades: ["210": .standard, "310": .standard]),
      report(.followUp, .day(30), by: .coastGuard, grades: ["310": .standard]),
    ]
    let history = Sample.history(reports)
    #expect(history.standing(of: "210", at: .day(40)).state == .stale)
    #expect(history.standing(of: "310", at: .day(40)).state == .standard)
  }

  /// A file that is held may have graded the item otherwise: only a grade since makes it known.
  @Test(arguments: [EvidenceGap.Reason.reportHeld, .reportWithdrawn])
  func gradeBeforeAGapIsNotKnownAfterIt(reason: EvidenceGap.Reason) {
    let reports = [
      graded(.standard, .day(0)),
      report(.materielInspection, .day(20), id: 1, grades: ["110": .standard]),
    ]
    let gaps = [gap(reason, from: .day(10), .statusReport)]
    func figures(_ reports: [ReportFacts], _ instant: Instant) -> Figures {
      let standing = Sample.history(reports, gaps: gaps).standing(of: "210", at: instant)
      return Figures(
        standing.state, standing.credit, standing.low, standing.high, covered: standing.isCovered)
    }
    let before =
      reason == .reportHeld
      ? Figures(.standard, 1, 0, 1, covered: false) : Figures.standard
    #expect(figures(reports, .day(10).before) == before)
    #expect(figures(reports, .day(10)) == Figures(.standard, 1, 0, 1, covered: false))
    #expect(figures(reports, .day(21)) == Figures(.standard, 1, 0, 1, covered: false))
    #expect(figures(reports + [graded(.standard, .day(22), id: 2)], .day(22)) == .standard)
  }
}
