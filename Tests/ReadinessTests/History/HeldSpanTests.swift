import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// What a held file leaves unknown begins with the last report before its inspection: it may tell
/// of all that came since. Source: doctrine 2, rule 3, and 4, "Forgetting".
@Suite("What a held file leaves unknown")
struct HeldSpanTests {
  private let good = report(.materielInspection, .day(0), grades: Sample.allStandard)
  private let held = gap(from: .day(10), .boatCheck)

  private func history(_ reports: ReportFacts..., gaps: [EvidenceGap]) -> VesselHistory {
    Sample.history([good] + reports, gaps: gaps)
  }

  /// The stretches of unknown condition from the first report on.
  private func unknown(_ history: VesselHistory) -> [Interval] {
    history.spells(over: Interval(.day(0), .day(30))).filter { $0.condition == .unknown }
      .map(\.interval)
  }

  @Test func beginsWithTheLastReport() {
    let history = history(report(.boatCheck, .day(4), grades: ["210": .standard]), gaps: [held])
    #expect(history.condition(at: .day(4).before).condition == .fmc)
    #expect(history.score(at: .day(4).before, isRegistered: true).marks == [])
    for instant in [Instant.day(4), .day(10).before, .day(10), .day(29)] {
      #expect(
        history.condition(at: instant)
          == ConditionFinding(
            condition: .unknown, basis: nil, causes: [.gap(held, since: .day(4))]))
      let score = history.score(at: instant, isRegistered: true)
      #expect(score.marks == [.reportHeld])
      for readiness in [score.maintenance, score.operational] {
        #expect(readiness.score == nil)
        #expect((readiness.low, readiness.high, readiness.coverage) == (0, 100, 0))
      }
    }
  }

  /// Which report before a held boat check of day 10 is the last, day 0 being another.
  @Test(arguments: [
    (InspectionKind.statusReport, Instant.day(4), Instant.day(4)),
    (.materielInspection, .day(10).before, .day(10).before),
    (.followUp, .day(4), .day(0)),
    (.statusReport, .day(10), .day(0)),
    (.boatCheck, .day(10), .day(0)),
  ])
  func lastReport(kind: InspectionKind, at: Instant, from start: Instant) {
    let history = history(report(kind, at, grades: ["210": .standard]), gaps: [held])
    #expect(unknown(history) == [Interval(start, .day(30))])
  }

  /// A report that graded nothing is no fresh evidence, but the file tells of what came after it.
  @Test func aReportWithoutGradesIsAReport() {
    #expect(
      unknown(history(report(.boatCheck, .day(4)), gaps: [held]))
        == [Interval(.day(4), .day(30))])
  }

  @Test func endsAsBefore() {
    let later = report(.boatCheck, .day(12), grades: ["210": .standard])
    let history = history(later, gaps: [held])
    #expect(unknown(history) == [Interval(.day(0), .day(12))])
    #expect(history.end(ofGap: held.citation.digest) == .day(12))
  }

  @Test func withoutAReportBeforeItNothingWasKnown() {
    let later = report(.boatCheck, .day(12), grades: Sample.allStandard)
    let history = Sample.history(
      [report(.followUp, .day(5), grades: Sample.allStandard), later], gaps: [held])
    #expect(
      history.spells(over: Interval(.day(-9), .day(13))) == [
        ConditionSpell(interval: Interval(.day(-9), .day(12)), condition: .unknown),
        ConditionSpell(interval: Interval(.day(12), .day(13)), condition: .fmc),
      ])
    #expect(history.condition(at: .day(-9)).causes == [.gap(held, since: nil)])
    #expect(history.condition(at: .day(11)).causes == [.gap(held, since: nil)])
    #expect(history.score(at: .day(-9), isRegistered: true).marks == [.reportHeld])
  }

  @Test func twoHeldFilesShareTheReportBeforeThem() {
    let second = gap(from: .day(14), .statusReport)
    let one = history(gaps: [held, second])
    #expect(
      one.condition(at: .day(1)).causes
        == [.gap(held, since: .day(0)), .gap(second, since: .day(0))])
    let apart = history(
      report(.boatCheck, .day(12), grades: ["210": .standard]),
      report(.statusReport, .day(16)), gaps: [held, second])
    #expect(unknown(apart) == [Interval(.day(0), .day(16))])
    #expect(apart.condition(at: .day(11)).causes == [.gap(held, since: .day(0))])
    #expect(apart.condition(at: .day(12)).causes == [.gap(second, since: .day(12))])
    #expect(apart.condition(at: .day(15)).causes == [.gap(second, since: .day(12))])
  }

  /// Where nobody can say when the inspection was, it was at the earliest that it can have been.
  @Test func whereTheTimeIsInDoubtItIsTheEarliest() {
    let doubtful = gap(from: .day(5), noLaterThan: .day(12), nil)
    let between = report(.statusReport, .day(7))
    let history = history(
      between, report(.materielInspection, .day(12), grades: ["210": .standard]),
      report(.boatCheck, .day(13), grades: ["210": .standard]),
      report(.materielInspection, .day(15), grades: ["210": .standard]), gaps: [doubtful])
    #expect(unknown(history) == [Interval(.day(0), .day(15))])
  }

  @Test func whatStandingReportsSayAgainstTheBoatStands() {
    let broken = report(
      .boatCheck, .day(2),
      [discrepancy(found: .day(2)), discrepancy("D-2", .minor, found: .day(2))]
    )
    let repaired = report(
      .followUp, .day(6), grades: ["210": .standard],
      [discrepancy(found: .day(2), corrected: .day(6))])
    let history = history(broken, repaired, gaps: [held])
    #expect(history.condition(at: .day(2)).condition == .nmcm)
    #expect(history.condition(at: .day(6).before).condition == .nmcm)
    #expect(history.condition(at: .day(6)).condition == .unknown)
    let score = history.score(at: .day(3), isRegistered: true)
    #expect((score.maintenance.low, score.maintenance.high) == (0, 100))
    #expect(score.marks == [.reportHeld])
  }

  @Test func unknownTimeCountsInTheRatesRange() {
    let history = history(report(.boatCheck, .day(6), grades: ["210": .standard]), gaps: [held])
    let availability = history.availability(over: Interval(.day(2), .day(10)), asOf: .day(10))
    #expect(availability.times.unknown == .days(4))
    #expect(availability.times.fmc == .days(4))
    #expect(availability.missionCapableRate == Ranged(value: 1, low: 0.5, high: 1, coverage: 0.5))
  }

  /// What was counted before the file may have been counted otherwise in it.
  @Test func countsAreOvertakenOverAllOfIt() {
    let evidence = history(gaps: [held]).evidence
    #expect(evidence.isOvertaken(.day(0), at: .day(0)))
    #expect(!evidence.isOvertaken(.day(-1), at: .day(0).before))
    #expect(evidence.isOvertaken(.day(10).before, at: .day(5)))
    #expect(!evidence.isOvertaken(.day(10), at: .day(11)))
  }

  /// The arrival that the last report tells of is that report's word; what a follow-up found ready
  /// afterwards nobody can vouch for.
  @Test func arrivalOfTheLastReportStands() {
    let followUp = report(.followUp, .day(4), grades: ["210": .standard])
    let arrivals = history(followUp, gaps: [held]).arrivals
    #expect(arrivals.map(\.at) == [.day(0), .day(4), .day(10)])
    #expect(arrivals.map(\.condition) == [.fmc, .unknown, .unknown])
    let withdrawn = gap(.reportWithdrawn, from: .day(10), .boatCheck)
    #expect(
      history(followUp, gaps: [withdrawn]).arrivals.map(\.condition) == [.fmc, .fmc, .unknown])
  }
}
