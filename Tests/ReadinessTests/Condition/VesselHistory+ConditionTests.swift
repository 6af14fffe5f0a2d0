import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 3, "Condition at t" and "Basis", rule by rule.
@Suite("Condition")
struct VesselHistoryConditionTests {
  private let seen = report(.boatCheck, .day(0), grades: Sample.allStandard)

  private func condition(_ history: VesselHistory, _ instant: Instant) -> Condition {
    history.condition(at: instant).condition
  }

  @Test func outOfFleetBeforeDeliveryAndFromDisposalOn() {
    let history = Sample.history(
      [seen], registration: registration(delivered: .day(2), disposed: .day(9)))
    #expect(condition(history, .day(2).before) == .outOfFleet)
    #expect(condition(history, .day(2)) == .fmc)
    #expect(condition(history, .day(9).before) == .fmc)
    #expect(condition(history, .day(9)) == .outOfFleet)
    #expect(history.condition(at: .day(9)).causes == [.notInService])
    #expect(history.condition(at: .day(9)).basis == nil)
  }

  @Test func unknownDeliveryCountsAsBeforeEveryWindow() {
    let history = Sample.history([seen], registration: registration(delivered: nil))
    #expect(condition(history, .distantPast) == .unknown)
  }

  @Test func depotDowntimePrecedesEverythingElse() {
    let history = Sample.history([
      report(
        .boatCheck, .day(0), grades: Sample.allStandard, [discrepancy(found: .day(0))],
        downtime: [downtime(.day(5), .day(8), .depot)])
    ])
    #expect(condition(history, .day(5).before) == .nmcm)
    #expect(condition(history, .day(5)) == .nmcd)
    #expect(condition(history, .day(8).before) == .nmcd)
    #expect(condition(history, .day(8)) == .nmcm)
  }

  @Test(arguments: [
    (DowntimeCause.maintenance, Condition.nmcm), (.other, .nmcm), (.supply, .nmcs),
    (.depot, .nmcd),
  ])
  func declaredDowntimeMakesTheBoatNotMissionCapable(cause: DowntimeCause, expected: Condition) {
    let history = Sample.history([
      report(
        .boatCheck, .day(0), grades: Sample.allStandard, downtime: [downtime(.day(1), nil, cause)])
    ])
    #expect(condition(history, .day(1)) == expected)
    #expect(condition(history, .day(5000)) == expected)
  }

  @Test func disablingCasualtyHoldsWhateverTheAgeOfTheEvidence() {
    let history = Sample.history([
      report(.boatCheck, .day(0), grades: Sample.allStandard, [discrepancy(found: .day(0))])
    ])
    #expect(condition(history, .day(0)) == .nmcm)
    #expect(condition(history, .day(4000)) == .nmcm)
    #expect(history.condition(at: .day(4000)).basis == .presumed)
  }

  /// The check of doctrine 3: restrictive at T0, waiver at T0 + 3 h → NMC until T0 + 3 h, then PMC.
  @Test func restrictiveIsNotMissionCapableUntilItsWaiver() {
    let history = Sample.history([
      report(
        .boatCheck, .day(0), grades: Sample.allStandard,
        [
          discrepancy(
            "D-1", on: "210", .restrictive, found: .day(0), waiver: (.day(0, 3), .day(10)))
        ])
    ])
    #expect(condition(history, .day(0)) == .nmcm)
    #expect(condition(history, .day(0, 3).before) == .nmcm)
    #expect(condition(history, .day(0, 3)) == .pmc)
    #expect(condition(history, .day(10).before) == .pmc)
    #expect(condition(history, .day(10)) == .nmcm)
    #expect(
      history.spells(over: Interval(.day(0), .day(1))) == [
        ConditionSpell(interval: Interval(.day(0), .day(0, 3)), condition: .nmcm),
        ConditionSpell(interval: Interval(.day(0, 3), .day(1)), condition: .pmc),
      ])
  }

  @Test func oneUnwaivedRestrictiveOutweighsTheWaivedOnes() {
    let history = Sample.history([
      report(
        .boatCheck, .day(0), grades: Sample.allStandard,
        [
          discrepancy(
            "D-1", on: "210", .restrictive, found: .day(0), waiver: (.day(0), nil)),
          discrepancy("D-2", on: "310", .restrictive, found: .day(0)),
        ])
    ])
    #expect(condition(history, .day(1)) == .nmcm)
  }

  @Test(arguments: [Severity.major, .minor])
  func majorAndMinorDoNotRestrict(severity: Severity) {
    let history = Sample.history([
      report(
        .boatCheck, .day(0), grades: Sample.allStandard,
        [discrepancy("D-1", on: "210", severity, found: .day(0))])
    ])
    #expect(condition(history, .day(1)) == .fmc)
  }

  @Test func supplyOnlyIfEveryCauseAwaitsParts() {
    let parts: [(from: Instant, until: Instant?)] = [(.day(2), .day(6))]
    let history = Sample.history([
      report(
        .boatCheck, .day(0), grades: Sample.allStandard,
        [
          discrepancy("D-1", on: "210", .disabling, found: .day(0), awaiting: parts),
          discrepancy("D-2", on: "310", .restrictive, found: .day(4)),
        ])
    ])
    #expect(condition(history, .day(2).before) == .nmcm)
    #expect(condition(history, .day(2)) == .nmcs)
    #expect(condition(history, .day(4).before) == .nmcs)
    #expect(condition(history, .day(4)) == .nmcm)
  }

  @Test(arguments: [
    (InspectionKind.statusReport, SourceKind.coastGuard, 35), (.boatCheck, .coastGuard, 35),
    (.boatCheck, .contractor, 35), (.boatCheck, .team, 180), (.materielInspection, .team, 400),
    (.underwayTrial, .team, 400),
  ])
  func evidenceGoesStaleAtItsInstant(kind: InspectionKind, source: SourceKind, days: Int) {
    let history = Sample.history([
      report(kind, .day(0), by: source, grades: ["210": .standard])
    ])
    #expect(condition(history, .day(0).before) == .unknown)
    #expect(condition(history, .day(0)) == .fmc)
    #expect(condition(history, .day(days).before) == .fmc)
    #expect(condition(history, .day(days)) == .unknown)
    #expect(history.condition(at: .day(days)).causes == [.noFreshEvidence(newest: .day(0))])
  }

  @Test func followUpsAndInspectionsThatGradeNothingAreNoEvidence() {
    let history = Sample.history([
      report(.followUp, .day(0), grades: ["210": .standard]),
      report(.boatCheck, .day(1), grades: ["210": .notInspected, "310": .notApplicable]),
    ])
    #expect(condition(history, .day(2)) == .unknown)
    #expect(history.condition(at: .day(2)).causes == [.noFreshEvidence(newest: nil)])
  }

  @Test func statusReportIsEvidenceWithoutGrades() {
    #expect(condition(Sample.history([report(.statusReport, .day(0))]), .day(1)) == .fmc)
  }

  @Test func basisIsObservedReportedOrPresumed() {
    let history = Sample.history([
      report(.boatCheck, .day(0), grades: Sample.allStandard), report(.statusReport, .day(5)),
    ])
    #expect(history.condition(at: .day(7).before).basis == .observed)
    #expect(history.condition(at: .day(7)).basis == .reported)
    #expect(history.condition(at: .day(12).before).basis == .reported)
    #expect(history.condition(at: .day(12)).basis == .presumed)
  }

  @Test func correctedTimeMakesTheConditionReported() {
    let history = Sample.history([
      report(.boatCheck, .day(0), grades: Sample.allStandard, [discrepancy(found: .day(0))]),
      report(
        .followUp, .day(30), [discrepancy(found: .day(0), corrected: .day(20))]),
    ])
    #expect(history.condition(at: .day(20)).basis == .reported)
    #expect(history.condition(at: .day(27)).basis == .presumed)
  }

  @Test func causesAreTheGravestFirstWithTheirSources() throws {
    let history = Sample.history([
      report(
        .boatCheck, .day(0), grades: Sample.allStandard,
        [
          discrepancy("D-1", on: "310", .restrictive, found: .day(0)),
          discrepancy("D-2", on: "210", .disabling, found: .day(0)),
        ], downtime: [downtime(.day(0), .day(3), .other)])
    ])
    let causes = history.condition(at: .day(1)).causes
    #expect(
      causes.map { $0.citation?.path } == [
        "/InspectionReport/Discrepancies/Discrepancy[@id='D-2'][@item='210']",
        "/InspectionReport/Discrepancies/Discrepancy[@id='D-1'][@item='310']",
        "/InspectionReport/DeclaredDowntime/Downtime[1]",
      ])
    #expect(causes.map { $0.citation?.line } == [50, 50, 80])
  }

  @Test func conditionCarriesNoClock() {
    let early = report(.statusReport, .day(0))
    let late = report(
      .boatCheck, .day(20), grades: ["210": .nonstandard],
      [discrepancy(found: .day(10), .occurred)])
    let history = Sample.history([early, late])
    #expect(condition(history, .day(10).before) == .fmc)
    #expect(condition(history, .day(10)) == .nmcm)
  }
}
