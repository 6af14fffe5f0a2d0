import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 3, "Found ready".
@Suite("Found ready")
struct VesselHistoryArrivalsTests {
  private func conditions(_ reports: [ReportFacts]) -> [Condition] {
    Sample.history(reports).arrivals.map(\.condition)
  }

  @Test func onArrivalMeansBeforeAnyRepair() {
    let check = report(
      .boatCheck, .day(0, 9), end: .day(0, 15), grades: ["210": .nonstandard],
      repaired: ["210": .standard],
      [discrepancy(found: .day(0, 9), corrected: .day(0, 14))])
    #expect(conditions([check]) == [.nmcm])
  }

  @Test func gapsOfOneTimeAndFileCountInNoOrderOfArrival() {
    let gaps = [gap(from: .day(3), .boatCheck), gap(from: .day(3), .underwayTrial)]
    let (left, right) = (Sample.history([], gaps: gaps), Sample.history([], gaps: gaps.reversed()))
    #expect(left.arrivals == right.arrivals)
    #expect(left.arrivals.map(\.condition) == [.unknown])
  }

  @Test func repairAtTheInstantOfArrivalIsARepair() {
    let check = report(
      .boatCheck, .day(0, 9), grades: ["210": .nonstandard],
      [discrepancy(found: .day(0, 9), corrected: .day(0, 9))])
    #expect(conditions([check]) == [.nmcm])
  }

  @Test(arguments: [(FoundBasis.observed, Condition.nmcm), (.occurred, .fmc)])
  func faultObservedLaterWasThereOneThatOccurredLaterWasNot(
    basis: FoundBasis, expected: Condition
  ) {
    let check = report(
      .boatCheck, .day(0, 9), end: .day(0, 15), grades: Sample.allStandard,
      [discrepancy(found: .day(0, 11), basis)])
    #expect(conditions([check]) == [expected])
  }

  @Test func waiverGrantedAfterArrivalComesTooLate() {
    func check(waivedFrom: Instant) -> ReportFacts {
      report(
        .boatCheck, .day(0, 9), grades: Sample.allStandard,
        [
          discrepancy(
            "D-1", on: "210", .restrictive, found: .day(-3), waiver: (waivedFrom, nil))
        ])
    }
    #expect(conditions([check(waivedFrom: .day(0, 9))]) == [.pmc])
    #expect(conditions([check(waivedFrom: .day(0, 9) + Milliseconds(1))]) == [.nmcm])
  }

  @Test func yardPeriodIsNotReady() {
    let check = report(
      .boatCheck, .day(0), grades: Sample.allStandard,
      downtime: [downtime(.day(-1), .day(3), .depot)])
    let arrivals = Sample.history([check]).arrivals
    #expect(arrivals.map(\.condition) == [.nmcd])
    #expect(arrivals.map(\.isReady) == [false])
  }

  @Test func statusReportsAreNotOnBoard() {
    #expect(conditions([report(.statusReport, .day(0))]) == [])
  }

  @Test func firstInspectionPerBoatAndVisit() {
    let arrivals = Sample.history([
      report(.boatCheck, .day(0), visit: "V-1", grades: Sample.allStandard),
      report(.followUp, .day(3), visit: "V-1", grades: ["210": .standard]),
      report(.boatCheck, .day(9), visit: "V-2", grades: Sample.allStandard),
    ]).arrivals
    #expect(arrivals.map(\.at) == [.day(0), .day(9)])
    #expect(arrivals.map(\.visit) == ["V-1", "V-2"])
  }

  @Test func withoutAVisitTheDayInUTCIsTheVisit() {
    let arrivals = Sample.history([
      report(.boatCheck, .day(0, 8), grades: Sample.allStandard),
      report(.boatCheck, .day(1).before, grades: Sample.allStandard),
      report(.boatCheck, .day(1), grades: Sample.allStandard),
    ]).arrivals
    #expect(arrivals.map(\.at) == [.day(0, 8), .day(1)])
  }

  @Test func ofInspectionsAtOneTimeTheMoreRigorousThenTheWorseStands() {
    let ready = report(.materielInspection, .day(0), id: 1, grades: Sample.allStandard)
    let other = report(
      .readyForOperations, .day(0), id: 2, grades: Sample.allStandard,
      [discrepancy(found: .day(0, 1))])
    #expect(conditions([ready, other]) == [.nmcm])
    #expect(conditions([other, ready]) == [.nmcm])
  }

  @Test func faultOfAnEarlierSpellIsNotThereOnArrival() {
    #expect(
      conditions([
        report(.boatCheck, .day(0), grades: Sample.allStandard, [discrepancy(found: .day(0))]),
        report(
          .boatCheck, .day(9), grades: Sample.allStandard,
          [discrepancy(found: .day(0), corrected: .day(5))]),
        report(.boatCheck, .day(19), grades: Sample.allStandard),
      ]) == [.nmcm, .fmc, .fmc])
  }

  @Test func inspectionsBeforeDeliveryAreNoArrivals() {
    let history = Sample.history(
      [report(.readyForOperations, .day(0), grades: Sample.allStandard)],
      registration: registration(delivered: .day(0) + Milliseconds(1)))
    #expect(history.arrivals.isEmpty)
  }

  @Test func whileAReportIsHeldTheBoatIsNotFoundReady() {
    let history = Sample.history(
      [report(.followUp, .day(2), grades: ["210": .standard])],
      gaps: [gap(from: .day(1), .boatCheck)])
    #expect(history.arrivals.map(\.at) == [.day(1), .day(2)])
    #expect(history.arrivals.map(\.condition) == [.unknown, .unknown])
  }

  @Test(arguments: EvidenceGap.Reason.allCases)
  func inspectionThatCannotBeReliedOnCountsAsNotReady(reason: EvidenceGap.Reason) {
    let reports = [report(.boatCheck, .day(9), grades: Sample.allStandard)]
    func arrivals(_ kind: InspectionKind?) -> [ArrivalObservation] {
      Sample.history(reports, gaps: [gap(reason, from: .day(1), kind)]).arrivals
    }
    #expect(arrivals(.boatCheck).map(\.isReady) == [false, true])
    #expect(arrivals(nil).map(\.kind) == [nil, .boatCheck])
    #expect(arrivals(.statusReport).map(\.condition) == [.fmc])
  }

  @Test(arguments: [(8, [Condition.unknown]), (10, [.fmc])])
  func ofOneDayTheFirstInspectionCounts(hour: Int, expected: [Condition]) {
    let history = Sample.history(
      [report(.boatCheck, .day(0, 9), grades: Sample.allStandard)],
      gaps: [gap(from: .day(0, hour), .boatCheck)])
    #expect(history.arrivals.map(\.condition) == expected)
  }

  @Test(
    "A held first inspection stands for its visit, on whatever days",
    arguments: [
      ("V-1", "V-1", 3, [Condition.unknown]), ("V-1", "V-2", 3, [.unknown, .fmc]),
      ("V-1", "V-2", 1, [.unknown, .fmc]), ("V-1", nil, 3, [.unknown, .fmc]),
      ("V-1", nil, 1, [.unknown]), (nil, "V-1", 3, [.unknown, .fmc]), (nil, "V-1", 1, [.unknown]),
    ] as [(String?, String?, Int, [Condition])])
  func firstOfAVisitIsHeld(held: String?, later: String?, day: Int, expected: [Condition]) {
    let history = Sample.history(
      [report(.materielInspection, .day(day, 9), visit: later, grades: Sample.allStandard)],
      gaps: [gap(from: .day(1, 8), visit: held, .boatCheck)])
    #expect(history.arrivals.map(\.condition) == expected)
    #expect(history.arrivals.first?.visit == (expected.count == 1 ? held ?? later : held))
  }

  @Test func aHeldLaterInspectionOfAVisitChangesNothing() {
    let reports = [report(.boatCheck, .day(1), visit: "V-1", grades: Sample.allStandard)]
    let history = Sample.history(
      reports, gaps: [gap(from: .day(2), visit: "V-1", .followUp)])
    #expect(history.arrivals == Sample.history(reports).arrivals)
  }
}
