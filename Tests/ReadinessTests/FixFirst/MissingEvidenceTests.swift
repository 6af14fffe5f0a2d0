import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// How far what is not known could move a score.
@Suite("Missing evidence")
struct MissingEvidenceTests {
  private func missing(
    _ history: VesselHistory, at instant: Instant, _ kind: ReadinessKind,
    _ what: MissingEvidence.What
  ) -> MissingEvidence? {
    history.missingEvidence(at: instant).first { $0.kind == kind && $0.what == what }
  }

  private func expect(
    _ evidence: MissingEvidence?, low: Double, high: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(abs((evidence?.lowCouldRise ?? -1) - low) < 1e-9, sourceLocation: sourceLocation)
    #expect(abs((evidence?.highCouldFall ?? -1) - high) < 1e-9, sourceLocation: sourceLocation)
  }

  /// PMS is 30 of 100 points, and nothing of it was sent.
  @Test func partNotSent() {
    let history = Sample.history([
      report(.materielInspection, .day(0), grades: Sample.allStandard)
    ])
    expect(missing(history, at: .day(1), .maintenance, .part(.pms)), low: 30, high: 30)
    expect(missing(history, at: .day(1), .operational, .part(.crew)), low: 25, high: 25)
  }

  /// Hull is 2 of 9 group weights: its towing bitt, 1 of 3 in it, was not seen.
  @Test func itemsNotSeen() {
    var grades = Sample.allStandard
    grades["120"] = nil
    let history = Sample.history([report(.materielInspection, .day(0), grades: grades)])
    expect(
      missing(history, at: .day(1), .maintenance, .rest(of: .materialCondition, count: 1)),
      low: 40.0 * 2 / 9 / 3, high: 40.0 * 2 / 9 / 3)
    #expect(
      !history.missingEvidence(at: .day(1)).contains {
        if case .rest(of: .missionEssential, _) = $0.what { true } else { false }
      })
  }

  /// A bare corrected time of a restrictive discrepancy is a claim: true, it frees the outboards,
  /// which have 3 of 4 in a group of 3 of 9, and the backlog of 0.75 of 3 that was overdue; not
  /// true, they stay at a quarter.
  @Test func claimNotVerified() {
    let history = Sample.history([
      report(
        .materielInspection, .day(0), grades: Sample.allStandard,
        [discrepancy(on: "210", .restrictive, found: .day(0))]),
      report(
        .statusReport, .day(5),
        [
          discrepancy(
            on: "210", .restrictive, found: .day(0), corrected: .day(4), verified: false)
        ]),
    ])
    let evidence = missing(history, at: .day(6), .maintenance, .claims(1))
    let material = 40 * 3 / 9.0 * 0.75 * 0.75
    #expect(abs((evidence?.lowCouldRise ?? -1) - (material + 15 * 0.75 / 3)) < 1e-9)
    // Not true, the boat is down: the high falls from 100 to the cap.
    #expect(evidence?.highCouldFall == 41)
  }

  /// Without fresh evidence the low is held like that of a boat that is down.
  @Test func conditionUnknown() {
    var standard = Sample.standard
    standard.notMissionCapableCap = 10
    standard.staleness[EvidenceKind(.followUp, nil)] = .days(800)
    let history = VesselHistory(
      VesselRecord(
        vessel: Sample.vessel,
        reports: [report(.followUp, .day(0), grades: Sample.allStandard)]), standard: standard)
    expect(missing(history, at: .day(1), .maintenance, .condition), low: 40 + 15 - 10, high: 90)
  }

  /// While a report is held, all is open.
  @Test func reportHeld() {
    let history = Sample.history(
      [report(.materielInspection, .day(0), grades: Sample.allStandard)],
      gaps: [gap(from: .day(2), .boatCheck)])
    #expect(
      history.missingEvidence(at: .day(3))
        == ReadinessKind.allCases.map {
          MissingEvidence(kind: $0, what: .condition, lowCouldRise: 100, highCouldFall: 100)
        })
  }

  @Test func notInService() {
    let history = Sample.history(
      [report(.materielInspection, .day(0), grades: Sample.allStandard)],
      registration: registration(delivered: .day(10)))
    #expect(history.missingEvidence(at: .day(3)).isEmpty)
  }

  /// Nothing that is missing could move a low above the high, or a high below the low.
  @Test(arguments: UInt64(0)..<200) func withinTheRange(seed: UInt64) {
    let boat = RandomBoat(seed: seed)
    let history = VesselHistory(boat.record, standard: Sample.standard)
    let instant = boat.lastNews + .days(Int(seed % 60))
    for evidence in history.missingEvidence(at: instant) {
      let score = Rescoring(history, at: instant).base[evidence.kind]
      #expect(score.low + evidence.lowCouldRise <= 100 + 1e-9)
      #expect(score.high - evidence.highCouldFall >= score.low - 1e-9)
    }
  }
}
