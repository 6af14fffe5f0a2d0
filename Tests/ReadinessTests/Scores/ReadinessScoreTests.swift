import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 4: score, low, high, coverage, caps and bands.
@Suite("Readiness score")
struct ReadinessScoreTests {
  private func score(
    _ discrepancies: [Discrepancy] = [], downtime: [Downtime] = [], at instant: Instant = .day(90)
  ) -> VesselScore {
    Sample.history([
      report(
        .materielInspection, .day(0), grades: Sample.allStandard, discrepancies,
        downtime: downtime)
    ]).score(at: instant, isRegistered: true)
  }

  private func isClose(_ figure: Double?, _ expected: Double) -> Bool {
    figure.map { abs($0 - expected) < 1e-9 } ?? false
  }

  @Test func knownPartsAreScaledUpAndMissingOnesListed() {
    let whole = score()
    #expect(whole.maintenance.score == 100)
    #expect(isClose(whole.maintenance.low, 55) && isClose(whole.maintenance.high, 100))
    #expect(isClose(whole.maintenance.coverage, 0.55))
    #expect(whole.maintenance.missing == [.pms, .supply])
    #expect(whole.maintenance.parts.map(\.part) == [.materialCondition, .pms, .backlog, .supply])
    #expect(whole.operational.score == 100)
    #expect(isClose(whole.operational.low, 75) && isClose(whole.operational.high, 100))
    #expect(isClose(whole.operational.coverage, 0.75))
    #expect(whole.operational.missing == [.crew])
    #expect(whole.operational.parts.map(\.part) == [.availability, .crew, .missionEssential])
  }

  @Test func operationalReadinessWeighsItsParts() {
    // NMC for 9 of 90 days; bilge alarm major: mission essential (3 + 0.5)/4.
    let boat = score(
      [discrepancy("D-1", on: "510", .major, found: .day(0))],
      downtime: [downtime(.day(20), .day(29), .other)])
    #expect(isClose(boat.operational.score, 100 * (0.6 * 0.9 + 0.15 * 0.875) / 0.75))
    #expect(isClose(boat.operational.low, 100 * (0.6 * 0.9 + 0.15 * 0.875)))
    #expect(isClose(boat.operational.high, 100 * (0.6 * 0.9 + 0.25 + 0.15 * 0.875)))
  }

  @Test func withoutMaterialConditionThereIsNoMaintenanceScore() {
    let boat = Sample.history([report(.statusReport, .day(0))])
      .score(at: .day(1), isRegistered: true)
    #expect(boat.maintenance.score == nil && boat.maintenance.band == nil)
    #expect((boat.maintenance.low, boat.maintenance.high, boat.maintenance.coverage) == (0, 100, 0))
    #expect(boat.operational.score == 100)
  }

  @Test func withoutAKnownConditionThereIsNoOperationalScore() {
    let known = score(at: .day(400).before)
    let unknown = score(at: .day(400))
    #expect(known.operational.score == 100 && known.operational.band == .degraded)
    #expect(unknown.condition.condition == .unknown)
    #expect(unknown.operational.score == nil && unknown.operational.band == nil)
    #expect(unknown.operational.low <= 59 && isClose(unknown.operational.high, 100))
  }

  @Test func boatOutOfTheFleetHasNoScore() {
    let boat = Sample.history(
      [report(.boatCheck, .day(0), grades: Sample.allStandard)],
      registration: registration(delivered: .day(-5), disposed: .day(9))
    ).score(at: .day(9), isRegistered: true)
    for readiness in [boat.maintenance, boat.operational] {
      #expect(readiness.score == nil && readiness.band == nil)
      #expect((readiness.low, readiness.high, readiness.coverage) == (0, 100, 0))
    }
  }

  @Test func notMissionCapableIsHeldAt59() throws {
    let boat = score([discrepancy("D-1", on: "610", .restrictive, found: .day(85))])
    for readiness in [boat.maintenance, boat.operational] {
      #expect(readiness.score == 59 && readiness.high == 59)
      let cap = try #require(readiness.cap)
      #expect(cap.points == 59 && cap.causes == boat.condition.causes)
    }
    #expect(boat.operational.low == 59)
    #expect(boat.operational.band == .unsatisfactory && boat.operational.couldBe == nil)
  }

  @Test(arguments: DowntimeCause.allCases)
  func notMissionCapableOfAnyKindIsHeldAt59(cause: DowntimeCause) {
    #expect(score(downtime: [downtime(.day(89), nil, cause)]).operational.score == 59)
  }

  @Test func partiallyMissionCapableIsHeldAt79() {
    let boat = score([
      discrepancy("D-1", on: "610", .restrictive, found: .day(85), waiver: (.day(85), nil))
    ])
    #expect(boat.condition.condition == .pmc)
    #expect(boat.operational.score == 79 && boat.operational.high == 79)
    #expect(boat.operational.low == 75 && boat.operational.cap?.points == 79)
    #expect(boat.operational.band == .degraded && boat.operational.couldBe == nil)
  }

  @Test func capThatHoldsNothingIsNotStated() {
    let boat = score(
      Sample.checklist.items.map {
        discrepancy("D-\($0.code)", on: $0.code, .disabling, found: .day(0), .occurred)
      })
    #expect(boat.operational.score == 0 && boat.operational.cap == nil)
    #expect(score().operational.cap == nil)
  }

  @Test func everyCauseThatHoldsTheCapIsNamed() {
    let boat = score(
      [discrepancy("D-1", on: "610", .restrictive, found: .day(85))],
      downtime: [downtime(.day(89), nil, .depot)])
    #expect(boat.condition.condition == .nmcd && boat.condition.causes.count == 1)
    #expect(
      boat.operational.cap?.causes.map { $0.citation?.line } == [50, 80])
  }

  @Test func capOnTheHighFollowsTheConditionWithClaimsCounted() {
    let boat = score([
      discrepancy(
        "D-1", on: "610", .restrictive, found: .day(85), corrected: .day(86), verified: false)
    ])
    #expect(boat.condition.condition == .nmcm && boat.operational.score == 59)
    #expect(isClose(boat.operational.high, 100 * (0.6 * 89 / 90 + 0.25 + 0.15)))
    #expect(boat.operational.couldBe == .satisfactory)
  }

  @Test func waivedRestrictiveGoesOnHoldingTheScoreWhenTheEvidenceGoesStale() throws {
    let history = Sample.history([
      report(
        .boatCheck, .day(0), by: .coastGuard,
        grades: ["610": .nonstandard],
        [discrepancy("D-1", on: "120", .restrictive, found: .day(0), waiver: (.day(0), nil))]),
      report(
        .followUp, .day(30),
        grades: Sample.allStandard.filter { !["120", "610"].contains($0.key) }),
    ])
    let scores = [Instant.day(35).before, .day(35)].map {
      history.score(at: $0, isRegistered: true)
    }
    #expect(scores.map(\.condition.condition) == [.pmc, .unknown])
    #expect(scores.map(\.maintenance.score) == [79, 79])
    let low = try #require(scores.last).maintenance.low
    #expect(low <= 59)
  }

  @Test(arguments: [
    (0.0, ReadinessScore.Band.unsatisfactory), (59.49, .unsatisfactory), (59.5, .degraded),
    (60, .degraded), (79.49, .degraded), (79.5, .satisfactory), (100, .satisfactory),
    (100 * (0.1 + 0.2 + 0.295), .degraded),
  ])
  func bandIsOfTheWholeNumber(points: Double, band: ReadinessScore.Band) {
    #expect(Sample.standard.band(of: points) == band)
  }

  @Test func coverageUnderTheFloorIsInsufficientData() {
    let parts = { (coverage: Double) in
      [
        ReadinessScore.Part(
          part: .materialCondition, weight: 1,
          ranged: Ranged(value: 0.9, low: 0.7, high: 1, coverage: coverage))
      ]
    }
    let caps = Caps(score: 100, low: 100, high: 100, causes: [])
    let scores = [0.60, 0.599].map {
      ReadinessScore(of: parts($0), isScored: true, caps: caps, standard: Sample.standard)
    }
    #expect(scores.map(\.band) == [.degraded, .insufficientData])
    #expect(scores.map(\.couldBe) == [.satisfactory, nil])
  }
}
