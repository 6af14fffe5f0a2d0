import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 2, rules 8 and 10: the severity in force, and when a discrepancy is due.
@Suite("Severity and due time")
struct SeverityTimelineTests {
  private func open(
    _ statements: [(at: Instant, severity: Severity)], at instant: Instant,
    found: Instant = .day(0)
  ) -> OpenDiscrepancy? {
    Sample.history(
      statements.map {
        report(.boatCheck, $0.at, [discrepancy("D-1", on: "210", $0.severity, found: found)])
      }
    ).score(at: instant, isRegistered: true).openDiscrepancies.first
  }

  @Test func holdsUntilAnotherReportStatesAnotherTheFirstAlsoBefore() {
    let statements: [(Instant, Severity)] = [(.day(5), .major), (.day(9), .restrictive)]
    let severities = [Instant.day(0), .day(5), .day(9).before, .day(9)].map {
      open(statements, at: $0)?.severity
    }
    #expect(severities == [.major, .major, .major, .restrictive])
  }

  @Test func ofOneTimeTheHigherStands() {
    func listing(_ severity: Severity, _ id: Int) -> ReportFacts {
      report(.boatCheck, .day(5), id: id, [discrepancy("D-1", on: "210", severity, found: .day(0))])
    }
    for pair in [[Severity.minor, .disabling], [.disabling, .minor]] {
      let history = Sample.history(pair.enumerated().map { listing($1, $0) })
      #expect(
        history.score(at: .day(6), isRegistered: true).openDiscrepancies.map(\.severity)
          == [.disabling])
    }
  }

  @Test func ofOneTimeTheMoreRigorousStandsBeforeTheHigher() {
    let history = Sample.history([
      report(.boatCheck, .day(5), [discrepancy("D-1", on: "210", .disabling, found: .day(0))]),
      report(
        .materielInspection, .day(5), [discrepancy("D-1", on: "210", .minor, found: .day(0))]),
    ])
    #expect(
      history.score(at: .day(6), isRegistered: true).openDiscrepancies.map(\.severity) == [.minor])
  }

  @Test func newFindingSinceTheReportBeforeCountsFromItsFoundTime() {
    let history = Sample.history([
      report(.boatCheck, .day(5), [discrepancy("D-1", on: "210", .minor, found: .day(0))]),
      report(.boatCheck, .day(20), [discrepancy("D-1", on: "210", .disabling, found: .day(15))]),
    ])
    let severities = [Instant.day(15).before, .day(15), .day(20)].map { instant in
      history.score(at: instant, isRegistered: true).openDiscrepancies.map(\.severity)
    }
    #expect(severities == [[.minor], [.disabling], [.disabling]])
  }

  @Test func findingUnderAnIdentifierOfItsOwnIsNotHiddenByALesserOne() {
    func history(_ own: String, continues: String? = nil) -> VesselHistory {
      Sample.history([
        report(
          .boatCheck, .day(5), grades: ["310": .standard],
          [discrepancy("D-1", on: "210", .minor, found: .day(5))]),
        report(
          .boatCheck, .day(20),
          [discrepancy(own, on: "210", .disabling, found: .day(2), continues: continues)]),
      ])
    }
    #expect(history("D-9").condition(at: .day(10)).condition == .nmcm)
    #expect(history("D-1").condition(at: .day(10)).condition == .fmc)
    #expect(history("D-9", continues: "D-1").condition(at: .day(10)).condition == .fmc)
  }

  @Test func observedFindingCouldHaveBeenThereSinceTheReportBeforeInTheLow() {
    let history = Sample.history([
      report(
        .boatCheck, .day(5), grades: ["310": .standard],
        [discrepancy("D-1", on: "210", .minor, found: .day(5))]),
      report(.boatCheck, .day(20), [discrepancy("D-9", on: "210", .disabling, found: .day(15))]),
    ])
    let availability = history.availability(over: Interval(.day(5), .day(20)), asOf: .day(20))
    #expect(availability.times.nmcm == .days(5))
    #expect(availability.lowMissionCapable == .zero)
  }

  @Test(arguments: [
    (Severity.disabling, Milliseconds.hours(48)), (.restrictive, .hours(48)),
    (.major, .days(30)), (.minor, .days(90)),
  ])
  func dueAfterItOpened(severity: Severity, allowance: Milliseconds) {
    #expect(open([(.day(9), severity)], at: .day(9))?.due == .day(0) + allowance)
  }

  @Test func eachSeveritysAllowanceRunsFromWhenItWasFirstStated() {
    let raised: [(Instant, Severity)] = [(.day(0), .minor), (.day(20), .major)]
    #expect(open(raised, at: .day(20).before)?.due == .day(90))
    #expect(open(raised, at: .day(20))?.due == .day(50))
  }

  @Test func earliestOverThePresentAndEveryLowerOneCounts() {
    let raised: [(Instant, Severity)] = [(.day(0), .minor), (.day(89), .disabling)]
    #expect(open(raised, at: .day(89))?.due == .day(90))
    let lowered: [(Instant, Severity)] = [(.day(0), .disabling), (.day(10), .minor)]
    #expect(open(lowered, at: .day(10))?.due == .day(90))
  }

  @Test func havingBeenCalledGraverNeverPutsOffWhenItIsDue() {
    let raised: [(Instant, Severity)] = [(.day(0), .major), (.day(60), .minor)]
    let plain: [(Instant, Severity)] = [(.day(0), .minor), (.day(60), .minor)]
    #expect(open(raised, at: .day(70))?.due == open(plain, at: .day(70))?.due)
  }
}
