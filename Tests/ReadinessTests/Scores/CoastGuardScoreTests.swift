import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 4, "A coast guard at t".
@Suite("Coast guard")
struct CoastGuardScoreTests {
  private func boat(
    _ hull: String, _ reports: [ReportFacts], _ registration: VesselRecord.Registration? = nil
  ) -> VesselHistory {
    VesselHistory(
      VesselRecord(
        vessel: VesselKey(coastGuard: "XA", hullNumber: hull), reports: reports,
        registration: registration), standard: Sample.standard)
  }

  private func score(
    _ histories: [VesselHistory], provisional: [VesselHistory] = [], at instant: Instant = .day(30)
  ) -> CoastGuardScore {
    CoastGuardScore(
      code: "XA", name: "Coast Guard of Xanadu", histories: histories, provisional: provisional,
      requirement: (count: 4, source: "National fleet plan"), standard: Sample.standard,
      at: instant)
  }

  private var ready: ReportFacts {
    report(.materielInspection, .day(0), grades: Sample.allStandard)
  }

  private var down: ReportFacts {
    report(
      .materielInspection, .day(10), grades: Sample.allStandard, [discrepancy(found: .day(10))])
  }

  /// "5 ready, 1 unknown, of 6; 4 required" and the range [5, 6].
  @Test func boatsAreACensus() {
    let boats = (1...5).map { boat("XA-0\($0)", [ready]) } + [boat("XA-06", [])]
    let census = score(boats).boats
    #expect(
      census
        == BoatCensus(
          ready: 5, notReady: 0, unknown: 1, required: 4,
          requirementSource: "National fleet plan"))
    #expect(census.inService == 6 && census.range == 5...6)
  }

  @Test func poolsTimeAndTakesMeansOverVessels() throws {
    let guardScore = score([boat("XA-02", [down]), boat("XA-01", [ready]), boat("XA-03", [])])
    #expect(guardScore.vessels.map(\.vessel.hullNumber) == ["XA-01", "XA-02", "XA-03"])
    #expect(guardScore.boats.ready == 1 && guardScore.boats.notReady == 1)
    #expect(
      guardScore.availability.times
        == ConditionTimes(
          fmc: .days(30), nmcm: .days(20), unknown: .days(60 + 70 + 90), presumed: .days(23 + 13)))
    let operational = guardScore.operational
    let each = guardScore.vessels.map(\.operational)
    #expect((operational.scored, operational.vessels) == (2, 3))
    let scores = each.compactMap(\.score)
    #expect(operational.value == (scores[0] + scores[1]) / 2)
    #expect(operational.low == each.map(\.low).reduce(0, +) / 3)
    #expect(operational.high == each.map(\.high).reduce(0, +) / 3)
    #expect(guardScore.missionCapableLevel == .atBest(1))
  }

  @Test func periodicityReachesItsLimitAtItsInstant() {
    let boats = [boat("XA-01", [ready]), boat("XA-02", [report(.statusReport, .day(300))])]
    #expect(score(boats, at: .day(365).before).insidePeriodicity == 1)
    #expect(score(boats, at: .day(365)).insidePeriodicity == 0)
  }

  @Test func newestAndOldestInspection() {
    let both = score([boat("XA-01", [ready]), boat("XA-02", [down])])
    #expect(both.newestInspection == .day(10) && both.oldestInspection == .day(0))
    let never = score([boat("XA-01", [ready]), boat("XA-02", [])])
    #expect(never.newestInspection == .day(0) && never.oldestInspection == nil)
  }

  @Test func vesselsOutsideTheRegisterAreShownApart() {
    let guardScore = score([boat("XA-01", [ready])], provisional: [boat("XA-09", [down])])
    #expect(guardScore.boats.inService == 1 && guardScore.availability.times.nmcm == .zero)
    #expect(guardScore.provisional.map(\.marks) == [[.provisional]])
    #expect(guardScore.provisional.map(\.isRegistered) == [false])
  }

  @Test func disposedVesselsCountOnlyTheirTimeInService() {
    let disposed = boat("XA-02", [ready], registration(delivered: .day(0), disposed: .day(20)))
    let guardScore = score([boat("XA-01", [ready]), disposed])
    #expect(guardScore.boats.inService == 1 && guardScore.operational.vessels == 1)
    #expect(guardScore.availability.times.fmc == .days(50))
    #expect(guardScore.vessels.map(\.condition.condition) == [.fmc, .outOfFleet])
    #expect(score([boat("XA-01", [ready]), disposed], at: .day(110)).vessels.count == 1)
  }

  @Test func emptyGroupHasNoRateLevelOrMean() {
    let empty = score([])
    #expect(empty.availability.missionCapableRate == nil)
    #expect(empty.missionCapableLevel == Level.none && empty.fullyMissionCapableLevel == Level.none)
    #expect(empty.maintenance.value == nil && empty.maintenance.vessels == 0)
    #expect((empty.maintenance.low, empty.maintenance.high) == (0, 100))
    #expect(empty.insidePeriodicity == 0 && empty.newestInspection == nil)
  }

  @Test func meansAreWeightedByClass() throws {
    var standard = Sample.standard
    standard.classRules[Sample.vesselClass] = ClassRule(weight: 3, periodicity: .days(20))
    func boat(_ hull: String, _ report: ReportFacts) -> VesselHistory {
      VesselHistory(
        VesselRecord(vessel: VesselKey(coastGuard: "XA", hullNumber: hull), reports: [report]),
        standard: standard)
    }
    var other = down
    other.vesselClass = "85-ft patrol boat"
    let score = CoastGuardScore(
      code: "XA", name: nil, histories: [boat("XA-01", ready), boat("XA-02", other)],
      provisional: [], requirement: nil, standard: standard, at: .day(30))
    let each = score.vessels.map(\.operational)
    let (first, second) = (try #require(each[0].score), try #require(each[1].score))
    #expect(score.operational.value == (3 * first + second) / 4)
    #expect(score.operational.low == (3 * each[0].low + each[1].low) / 4)
    #expect(score.operational.high == (3 * each[0].high + each[1].high) / 4)
    #expect((score.operational.scored, score.operational.vessels) == (2, 2))
    // The one of the class with a shorter period of its own is outside it.
    #expect(score.insidePeriodicity == 1)
  }

  @Test func aFallInRequiredBoatsIsKept() {
    let fallen = BoatCensus.PreviousRequirement(count: 6, until: .day(20), source: "Older plan")
    let census = CoastGuardScore(
      code: "XA", name: nil, histories: [boat("XA-01", [ready])], provisional: [],
      requirement: (count: 4, source: "Plan"), previousRequirement: fallen,
      standard: Sample.standard, at: .day(30)
    ).boats
    #expect((census.required, census.previousRequirement) == (4, fallen))
  }
}
