import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 3, "Mission-capable rate", with the numbers of its check table.
@Suite("Mission-capable rate")
struct VesselHistoryAvailabilityTests {
  private let month = Interval(.day(10), .day(40))

  /// A boat seen standard on day 0 and then down, as everybody says, over some days.
  private func boat(down: [(Int, Int)], depot: (Int, Int)? = nil) -> VesselHistory {
    Sample.history([
      report(.materielInspection, .day(0), grades: Sample.allStandard),
      report(
        .followUp, .day(300),
        down.enumerated().map { place, days in
          discrepancy(
            "D-\(place)", on: "2\(place)0", .disabling, found: .day(days.0), .occurred,
            corrected: .day(days.1))
        },
        downtime: depot.map { [downtime(.day($0.0), .day($0.1), .depot)] } ?? []),
    ])
  }

  private func pooled(_ windows: [AvailabilityWindow], over window: Interval) -> AvailabilityWindow
  {
    AvailabilityWindow(pooling: windows, over: window)
  }

  /// Three boats, 30 days, 0/5/7 NMC days: 78/90, 86.67 % → R-2.
  @Test func threeBoatsOverThirtyDays() throws {
    let boats = [boat(down: []), boat(down: [(12, 17)]), boat(down: [(33, 40)])]
    let window = pooled(
      boats.map { $0.availability(over: month, asOf: .day(40)) }, over: month)
    #expect(
      window.times
        == ConditionTimes(fmc: .days(78), nmcm: .days(12), presumed: window.times.presumed))
    let rate = try #require(window.missionCapableRate)
    #expect(rate.value == 78.0 / 90.0 && rate.coverage == 1)
    let known = Level(
      low: window.times.fmc, high: window.times.fmc, of: window, standard: Sample.standard)
    #expect(known == .stated(2))
  }

  /// A 30/30; B joined on day 21, 5/10: pooled 87.5 %, where the mean of rates would be 75 %.
  @Test func timeIsPooledNotRates() throws {
    let first = boat(down: []).availability(over: month, asOf: .day(40))
    let joined = Sample.history(
      [
        report(.materielInspection, .day(0), grades: Sample.allStandard),
        report(
          .followUp, .day(300),
          [discrepancy(found: .day(35), .occurred, corrected: .day(60))]),
      ], registration: registration(delivered: .day(30))
    ).availability(over: month, asOf: .day(40))
    #expect(joined.missionCapableRate?.value == 0.5)
    #expect(pooled([first, joined], over: month).missionCapableRate?.value == 0.875)
  }

  /// 180 days, 30 planned yard; spells [10,40), [35,60): 66.7 % of time free. A sum of the spells
  /// instead of their union would give 63.3 %.
  @Test func percentOfTimeFreeTakesTheUnionOfSpells() {
    let window = Interval(.day(0), .day(180))
    let availability = boat(down: [(10, 40), (35, 60)], depot: (100, 130))
      .availability(over: window, asOf: .day(180))
    #expect(availability.free == .days(100))
    #expect(availability.times.possible - availability.times.nmcd == .days(150))
    #expect(availability.shareOfTimeFree == 100.0 / 150.0)
  }

  @Test func downtimeWithoutADiscrepancyLeavesTimeFree() {
    let history = Sample.history([
      report(
        .boatCheck, .day(0), grades: Sample.allStandard,
        downtime: [downtime(.day(1), .day(3), .other)])
    ])
    let availability = history.availability(
      over: Interval(.day(0), .day(4)), asOf: .day(4))
    #expect(availability.times.nmcm == .days(2))
    #expect(availability.shareOfTimeFree == 1)
  }

  @Test func windowsAreCutAtTheInstantAskedFor() {
    let availability = boat(down: []).availability(over: month, asOf: .day(25))
    #expect(availability.window == Interval(.day(10), .day(25)))
    #expect(availability.times.fmc == .days(15))
  }

  @Test func windowEndsAreHalfOpen() {
    let history = boat(down: [(40, 41)])
    #expect(history.availability(over: month, asOf: .day(50)).times.nmcm == .zero)
    let oneMore = Interval(month.start, month.end + Milliseconds(1))
    #expect(history.availability(over: oneMore, asOf: .day(50)).times.nmcm == Milliseconds(1))
    let oneLess = Interval(.day(41).before, .day(50))
    #expect(history.availability(over: oneLess, asOf: .day(50)).times.nmcm == Milliseconds(1))
  }

  @Test func unknownTimeIsNotReadyInTheLowAndReadyInTheHigh() throws {
    let history = Sample.history([report(.statusReport, .day(0))])
    let rate = try #require(
      history.availability(over: Interval(.day(0), .day(50)), asOf: .day(50)).missionCapableRate)
    #expect(rate == Ranged(value: 1, low: 0.7, high: 1, coverage: 0.7))
  }

  @Test func noPossibleTimeNoRate() throws {
    let history = Sample.history([])
    let availability = history.availability(over: month, asOf: .day(40))
    #expect(availability.times.unknown == .days(30))
    #expect(availability.missionCapableRate == Ranged(value: nil, low: 0, high: 1, coverage: 0))
    #expect(availability.shareOfTimeFree == nil && availability.presumedShare == nil)
    let disposed = Sample.history(
      [], registration: registration(delivered: .day(0), disposed: .day(1)))
    #expect(disposed.availability(over: month, asOf: .day(40)).missionCapableRate == nil)
  }

  @Test func presumedShareIsOfKnownTime() {
    let history = Sample.history([report(.statusReport, .day(0))])
    let availability = history.availability(over: Interval(.day(0), .day(50)), asOf: .day(50))
    #expect(availability.presumedShare == 28.0 / 35.0)
  }

  /// The low: an observed spell opens at the last inspection that graded the item standard, and
  /// closes at the report that told it closed.
  @Test func observedSpellsAreLongestFromTheLastStandardGradeToTheReportOfTheClosure() {
    let history = Sample.history([
      report(.materielInspection, .day(0), grades: Sample.allStandard),
      report(.materielInspection, .day(10), grades: ["210": .standard]),
      report(.materielInspection, .day(15), grades: ["310": .standard]),
      report(
        .materielInspection, .day(20), grades: ["210": .nonstandard], [discrepancy(found: .day(20))]
      ),
      report(.materielInspection, .day(40), [discrepancy(found: .day(20), corrected: .day(30))]),
    ])
    let availability = history.availability(over: Interval(.day(0), .day(50)), asOf: .day(50))
    #expect(availability.times.nmcm == .days(10))
    #expect(availability.lowMissionCapable == .days(20))
    #expect(availability.highMissionCapable == .days(40))
  }

  /// The low of a spell that occurred opens at its found time; also without any standard grade.
  @Test(arguments: [(FoundBasis.occurred, true), (.occurred, false), (.observed, false)])
  func longestFromTheFoundTime(basis: FoundBasis, isGradedBefore: Bool) {
    let history = Sample.history([
      report(
        .materielInspection, .day(0),
        grades: [isGradedBefore ? "210" : "310": .standard]),
      report(
        .materielInspection, .day(20), grades: ["310": .standard],
        [discrepancy(found: .day(20), basis)]),
    ])
    let availability = history.availability(over: Interval(.day(0), .day(50)), asOf: .day(50))
    #expect(availability.lowMissionCapable == .days(20))
  }

  /// Never before the end of the spell before it.
  @Test func longestNotBeforeTheEndOfTheSpellBefore() {
    let history = Sample.history([
      report(.materielInspection, .day(0), grades: Sample.allStandard),
      report(
        .materielInspection, .day(10), grades: ["310": .standard],
        [discrepancy(found: .day(10), .occurred, corrected: .day(10, 5))]),
      report(
        .materielInspection, .day(30), grades: ["310": .standard], [discrepancy(found: .day(30))]),
    ])
    let availability = history.availability(over: Interval(.day(0), .day(40)), asOf: .day(40))
    #expect(availability.times.nmcm == .hours(5) + .days(10))
    #expect(availability.lowMissionCapable == .days(10))
  }

  /// The high: a spell closed by inference ends right after it was last listed as open.
  @Test func inferredSpellsAreShortestToTheLastListing() {
    let history = Sample.history([
      report(
        .materielInspection, .day(0), grades: Sample.allStandard, [discrepancy(found: .day(0))]),
      report(.materielInspection, .day(10), [discrepancy(found: .day(0))]),
      report(.materielInspection, .day(30), grades: ["210": .standard]),
    ])
    let availability = history.availability(over: Interval(.day(0), .day(50)), asOf: .day(50))
    #expect(availability.times.nmcm == .days(30))
    #expect(availability.highMissionCapable == .days(40))
  }

  /// The high: a claimed spell ends at the claimed time; the figure and the low leave it open.
  @Test func claimedSpellsAreShortestToTheClaimedTime() {
    let history = Sample.history([
      report(
        .materielInspection, .day(0), grades: Sample.allStandard, [discrepancy(found: .day(0))]),
      report(
        .statusReport, .day(30),
        [discrepancy(found: .day(0), corrected: .day(20), verified: false)]),
    ])
    let availability = history.availability(over: Interval(.day(0), .day(50)), asOf: .day(50))
    #expect(availability.times.nmcm == .days(50))
    #expect(availability.lowMissionCapable == .zero)
    #expect(availability.highMissionCapable == .days(30))
  }

  /// One that nobody closed stays open, also in the high.
  @Test func spellsThatNobodyClosedStayOpen() {
    let history = Sample.history([
      report(
        .materielInspection, .day(0), grades: Sample.allStandard, [discrepancy(found: .day(0))])
    ])
    let availability = history.availability(over: Interval(.day(0), .day(50)), asOf: .day(50))
    #expect(availability.highMissionCapable == .zero)
  }

  /// What a file that is held may have found may have been there since the last inspection that
  /// would have seen it, as a spell's low opens.
  @Test(
    arguments: [
      (InspectionKind?.some(.statusReport), 45), (.boatCheck, 30), (.materielInspection, 0),
      (.followUp, 0), (nil, 0),
    ])
  func lowOfAGapReachesBack(kind: InspectionKind?, readyUntil: Int) throws {
    let reports = [
      report(.materielInspection, .day(0), grades: Sample.allStandard),
      report(.boatCheck, .day(30), grades: Sample.allStandard),
      report(.statusReport, .day(45)),
    ]
    let window = Interval(.day(0), .day(60))
    // A held file leaves the boat unknown from the report before it.
    for (reason, known) in [(EvidenceGap.Reason.reportWithdrawn, 50.0), (.reportHeld, 45)] {
      let history = Sample.history(reports, gaps: [gap(reason, from: .day(50), kind)])
      let rate = try #require(
        history.availability(over: window, asOf: .day(60)).missionCapableRate)
      #expect(
        rate
          == Ranged(value: 1, low: Double(readyUntil) / 60, high: 1, coverage: known / 60))
    }
  }

  @Test func lowOfAGapWithoutAnInspectionBeforeItReachesBackForEver() throws {
    let history = Sample.history(
      [report(.boatCheck, .day(0), grades: Sample.allStandard)],
      gaps: [gap(.reportWithdrawn, from: .day(50), .materielInspection)])
    let window = Interval(.day(0), .day(50))
    let rate = try #require(
      history.availability(over: window, asOf: .day(50)).missionCapableRate)
    #expect(rate == Ranged(value: 1, low: 0, high: 1, coverage: 1))
  }
}
