import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 4, PMS performance, and 5.
@Suite("PMS performance")
struct PMSPartTests {
  /// The part from what one report of day 100 tells, or from other reports, at day 100.
  private func part(
    _ tasks: [MaintenanceTask], _ checks: [SpotCheck] = [], at instant: Instant = .day(100)
  ) -> Ranged {
    part([report(.boatCheck, .day(100)).telling(tasks, checks)], at: instant)
  }

  private func part(_ reports: [ReportFacts], at instant: Instant = .day(100)) -> Ranged {
    Sample.history(reports).maintenancePart(at: instant).ranged
  }

  private func isClose(_ figure: Double?, _ expected: Double) -> Bool {
    figure.map { abs($0 - expected) < 1e-12 } ?? false
  }

  private static let verified = spotCheck("M-9", at: .day(50), .verified)
  /// Nothing is known of the part.
  private static let unknown = Ranged(value: nil, low: 0, high: 1, coverage: 0)
  /// All is known of it.
  private static func known(_ value: Double) -> Ranged {
    Ranged(value: value, low: value, high: value, coverage: 1)
  }

  @Test func workedExample() throws {
    let due = Instant.day(60)
    let tasks = (0..<100).map { number in
      let result: MaintenanceResult =
        number < 80 ? .accomplished : number < 88 ? .partial : .notAccomplished
      return task("M-\(number)", due: due, result, done: number < 88 ? due : nil)
    }
    let checks = (0..<20).map {
      spotCheck("M-\($0)", at: .day(70), $0 < 18 ? .verified : .notVerified)
    }
    let history = Sample.history([report(.boatCheck, .day(100)).telling(tasks, checks)])
    let figures = try #require(history.maintenancePerformance(at: .day(100)))
    #expect(
      [
        figures.scheduled, figures.accomplished, figures.partial, figures.unsettled,
        figures.verified, figures.notVerified,
      ] == [100, 80, 8, 0, 18, 2])
    #expect(isClose(figures.recorded.value, 0.84) && isClose(figures.confidence.value, 0.90))
    #expect(isClose(figures.performance.value, 0.756) && isClose(figures.performance.low, 0.756))
    #expect(figures.passMark == 0.75 && figures.passes == true && figures.confidence.coverage == 1)
    #expect(history.maintenancePart(at: .day(100)).ranged == figures.performance)
  }

  @Test(arguments: [(12, true), (11, false)])
  func passesFromItsMarkOn(verified: Int, passes: Bool) throws {
    let checks = (0..<16).map {
      spotCheck("M-\($0)", at: .day(70), $0 < verified ? .verified : .notVerified)
    }
    let figures = try #require(
      Sample.history([
        report(.boatCheck, .day(100))
          .telling([task(due: .day(60), .accomplished, done: .day(60))], checks)
      ]).maintenancePerformance(at: .day(100)))
    #expect(figures.passes == passes)
  }

  @Test func figuresAreThereWhereAnythingIsToldOfTheWindow() {
    func figures(_ tasks: [MaintenanceTask], _ checks: [SpotCheck]) -> Bool {
      Sample.history([report(.boatCheck, .day(100)).telling(tasks, checks)])
        .maintenancePerformance(at: .day(100)) != nil
    }
    #expect(!figures([], []) && figures([], [Self.verified]))
    #expect(figures([task(due: .day(60), .notAccomplished)], []))
    #expect(!figures([task(due: .day(9).before, .notAccomplished)], []))
  }

  @Test func withoutTasksInTheWindowNothingIsKnown() {
    #expect(part([]) == Self.unknown)
    #expect(part([], [Self.verified]) == Self.unknown)
  }

  /// [t − 13 weeks, t) on the due time.
  @Test(arguments: [
    (Instant.day(9).before, false), (.day(9), true), (.day(100).before, true),
    (.day(100), false),
  ])
  func windowIsHalfOpen(due: Instant, isIn: Bool) {
    let ranged = part([task(due: due, .accomplished, done: due)], [Self.verified])
    #expect(ranged == (isIn ? Self.known(1) : Self.unknown))
  }

  @Test(arguments: [
    (Instant.day(9).before, false), (.day(9), true), (.day(100).before, true),
    (.day(100), false),
  ])
  func windowIsHalfOpenForSpotChecksToo(at: Instant, isIn: Bool) {
    let ranged = part(
      [task(due: .day(60), .accomplished, done: .day(60))], [spotCheck(at: at, .notVerified)])
    #expect(ranged == (isIn ? Self.known(0) : Ranged(value: 1, low: 0, high: 1, coverage: 0)))
  }

  /// Done at or before the instant, late or not, whichever report tells of it.
  @Test(arguments: [
    (Instant.day(40), 1.0), (.day(99), 1), (.day(100), 1), (.day(100) + Milliseconds(1), 0),
  ])
  func doneByTheInstantCounts(done: Instant, credit: Double) {
    let later = report(.boatCheck, .day(105))
      .telling([task(due: .day(60), .accomplished, done: done)], [Self.verified])
    #expect(part([later]) == Self.known(credit))
  }

  @Test func accomplishedWithoutATimeIsDoneAtItsReport() {
    let reports = [
      report(.boatCheck, .day(100)).telling([task(due: .day(60), .accomplished)], [Self.verified])
    ]
    #expect(part(reports, at: .day(100).before) == Self.known(0))
    #expect(part(reports) == Self.known(1))
  }

  @Test func partlyDoneCountsHalf() {
    let ranged = part([task(due: .day(60), .partial, done: .day(60))], [Self.verified])
    #expect(ranged == Self.known(0.5))
  }

  @Test(arguments: [MaintenanceResult.scheduled, .notAccomplished])
  func lastToldOfBeforeItWasDueAndNotAsDoneIsUnsettled(result: MaintenanceResult) {
    func part(toldAt instant: Instant) -> Ranged {
      self.part([
        report(.boatCheck, instant).telling([task("M-2", due: .day(60), result)]),
        report(.boatCheck, .day(70))
          .telling([task(due: .day(60), .accomplished, done: .day(60))], [Self.verified]),
      ])
    }
    #expect(
      part(toldAt: .day(60).before) == Ranged(value: 1, low: 0.5, high: 1, coverage: 0.5))
    #expect(part(toldAt: .day(60)) == Self.known(0.5))
  }

  @Test func allUnsettledHaveNoValue() {
    let reports = [
      report(.boatCheck, .day(50)).telling([task(due: .day(60), .scheduled)], [Self.verified])
    ]
    #expect(part(reports) == Self.unknown)
  }

  /// The score leaves such a part out, and must not pass its high for that.
  @Test func whatSpotChecksSayBoundsNothingWithoutARate() {
    let reports = [
      report(.boatCheck, .day(50)).telling(
        [task(due: .day(60), .scheduled)], [spotCheck(at: .day(50), .notVerified)])
    ]
    #expect(part(reports) == Self.unknown)
  }

  @Test func withoutASpotCheckItIsTakenAsRecordedAndNothingIsSure() throws {
    let ranged = part([
      task(due: .day(60), .accomplished, done: .day(60)), task(due: .day(61), .notAccomplished),
    ])
    #expect(ranged == Ranged(value: 0.5, low: 0, high: 0.5, coverage: 0))
    let figures = try #require(
      Sample.history([
        report(.boatCheck, .day(100))
          .telling([task(due: .day(60), .accomplished, done: .day(60))])
      ]).maintenancePerformance(at: .day(100)))
    #expect(figures.confidence.coverage == 0 && figures.passes == nil)
  }

  @Test func latestStatementStands() {
    let done = task(due: .day(60), .accomplished, done: .day(60))
    let not = task(due: .day(60), .notAccomplished)
    func part(_ first: MaintenanceTask, _ second: MaintenanceTask) -> Double? {
      self.part([
        report(.materielInspection, .day(70)).telling([first], [Self.verified]),
        report(.statusReport, .day(80)).telling([second]),
      ]).value
    }
    #expect(part(done, not) == 0 && part(not, done) == 1)
  }

  /// Source: doctrine 2, rule 4.
  @Test func ofOneTimeTheMoreRigorousStandsThenTheWorse() {
    func part(_ kind: InspectionKind) -> Double? {
      self.part([
        report(.boatCheck, .day(70), id: 1).telling(
          [task(due: .day(60), .notAccomplished)], [spotCheck(at: .day(65), .notVerified)]),
        report(kind, .day(70), id: 2).telling(
          [task(due: .day(60), .accomplished, done: .day(60))],
          [spotCheck(at: .day(65), .verified)]),
      ]).value
    }
    #expect(part(.statusReport) == 0 && part(.boatCheck) == 0 && part(.underwayTrial) == 1)
  }

  @Test func oneTaskOrSpotCheckToldTwiceIsOne() throws {
    let tasks = [
      task(due: .day(60), .accomplished, done: .day(60)),
      task("M-2", due: .day(60), .notAccomplished),
    ]
    let checks = [
      spotCheck(at: .day(65), .verified), spotCheck("M-2", at: .day(65), .notVerified),
      spotCheck("M-2", at: .day(66), .notVerified), spotCheck("M-3", at: .day(66), .notVerified),
    ]
    let figures = try #require(
      Sample.history([
        report(.boatCheck, .day(70)).telling(tasks, checks),
        report(.boatCheck, .day(80)).telling([tasks[0]], [checks[0]]),
      ]).maintenancePerformance(at: .day(100)))
    #expect([figures.scheduled, figures.verified, figures.notVerified] == [2, 1, 3])
  }

  /// A file that cannot be relied on may have told of what was not done.
  @Test(arguments: [(Instant.day(9), false), (.day(9) + Milliseconds(1), true), (.day(50), true)])
  func heldFileWithinTheWindowLeavesNothingSure(from: Instant, isUnsure: Bool) {
    let history = Sample.history(
      [
        report(.boatCheck, .day(90), grades: Sample.allStandard)
          .telling([task(due: .day(60), .accomplished, done: .day(60))], [Self.verified])
      ], gaps: [gap(from: from, .boatCheck)])
    let ranged = history.maintenancePart(at: .day(100)).ranged
    #expect(
      ranged == (isUnsure ? Ranged(value: 1, low: 0, high: 1, coverage: 0) : Self.known(1)))
  }

  @Test func everyTaskAndSpotCheckCitesTheReportThatDecides() throws {
    let history = Sample.history([
      report(.boatCheck, .day(70), id: 1)
        .telling([task(due: .day(60), .notAccomplished)], [spotCheck(at: .day(65), .verified)]),
      report(.boatCheck, .day(80), id: 2)
        .telling([task(due: .day(60), .accomplished, done: .day(75))]),
    ])
    let part = history.maintenancePart(at: .day(100))
    #expect(part.combination == .product && part.explanation.count == 2)
    let leaves = part.explanation.flatMap(\.children)
    #expect(
      leaves.map(\.label) == [
        .task(card: "M-1", title: nil, due: .day(60), .accomplished),
        .spotCheck(card: "M-1", at: .day(65), .verified),
      ])
    let citations = leaves.flatMap(\.citations)
    #expect(
      citations.map(\.path) == [
        "/InspectionReport/PreventiveMaintenance/MaintenanceTask[@card='M-1']"
          + "[@due='2025-03-02T00:00:00Z']",
        "/InspectionReport/PreventiveMaintenance/SpotCheck[@card='M-1']"
          + "[@at='2025-03-07T00:00:00Z']",
      ])
    #expect(citations.map(\.digest) == [digest(.day(80), 2), digest(.day(70), 1)])
    #expect(citations.map(\.line) == [90, 95])
  }
}
