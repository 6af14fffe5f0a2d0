import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 3, "Levels", and 4, "overall level".
@Suite("S-, P- and overall levels")
struct OverallLevelTests {
  /// The limits from both sides; a half is rounded up, from the exact ratio.
  @Test(arguments: [
    (179, 200, 1), (8949, 10_000, 2), (159, 200, 2), (7949, 10_000, 3), (129, 200, 3),
    (6449, 10_000, 4), (0, 1, 4), (1, 1, 1),
  ])
  func supply(_ complete: Int, _ lines: Int, _ level: Int) {
    let count = PooledCount(satisfied: complete, known: lines, total: lines)
    #expect(
      Level(count, limits: Sample.standard.supplyLevels, standard: Sample.standard)
        == .stated(level))
  }

  @Test(arguments: [
    (179, 200, 1), (8949, 10_000, 2), (159, 200, 2), (7949, 10_000, 3), (139, 200, 3),
    (6949, 10_000, 4),
  ])
  func personnel(_ filled: Int, _ places: Int, _ level: Int) {
    let count = PooledCount(satisfied: filled, known: places, total: places)
    #expect(
      Level(count, limits: Sample.standard.personnelLevels, standard: Sample.standard)
        == .stated(level))
  }

  /// Cut on the low, and stated from the coverage floor up, or if the high is level 4.
  @Test(arguments: [
    (PooledCount(satisfied: 60, known: 60, total: 100), Level.stated(4)),
    (PooledCount(satisfied: 59, known: 59, total: 100), .atBest(1)),
    (PooledCount(satisfied: 10, known: 59, total: 100), .stated(4)),
    (PooledCount(satisfied: 24, known: 59, total: 100), .atBest(3)),
    (PooledCount.none, Level.none),
  ])
  func coverage(_ count: PooledCount, _ level: Level) {
    #expect(
      Level(count, limits: Sample.standard.supplyLevels, standard: Sample.standard) == level)
  }

  @Test(
    "The worst if all are stated or one is 4, otherwise at best",
    arguments: [
      (Level.stated(1), Level.stated(3), Level.stated(2), Level.stated(3)),
      (.stated(1), .atBest(2), .stated(1), .atBest(2)),
      (.stated(3), .atBest(1), .none, .atBest(3)),
      (.stated(1), .atBest(1), .stated(4), .stated(4)),
      (.stated(1), .none, .none, .atBest(1)), (.atBest(2), .stated(3), .stated(1), .atBest(3)),
      (.none, .stated(1), .stated(1), .none),
    ])
  func overall(_ readiness: Level, _ supply: Level, _ personnel: Level, _ expected: Level) {
    #expect(Level(overall: readiness, [supply, personnel]) == expected)
    #expect(Level(overall: readiness, [personnel, supply]) == expected)
  }

  @Test("Counts are pooled over boats in service, not averaged over them")
  func pooled() {
    func boat(_ hull: String, _ lines: Int, complete: Int, disposed: Instant? = nil)
      -> VesselHistory
    {
      var counted = report(.materielInspection, .day(0), grades: Sample.allStandard)
      counted.supply = (0..<lines).map {
        AllowanceLine(
          Allowance(part: "P-\($0)", isCritical: false, required: 1),
          onHand: $0 < complete ? 1 : 0)
      }
      counted.crew = [
        CrewBillet(Billet(role: "coxswain", required: 2), assigned: 2, qualified: complete)
      ]
      return VesselHistory(
        VesselRecord(
          vessel: VesselKey(coastGuard: "XA", hullNumber: hull), reports: [counted],
          registration: registration(delivered: nil, disposed: disposed)),
        standard: Sample.standard)
    }
    let score = CoastGuardScore(
      code: "XA", name: nil,
      histories: [
        boat("XA-01", 8, complete: 8), boat("XA-02", 2, complete: 1),
        boat("XA-03", 9, complete: 0, disposed: .day(20)),
      ], provisional: [boat("XA-04", 9, complete: 0)], requirement: nil,
      standard: Sample.standard, at: .day(30))
    #expect(score.supply == PooledCount(satisfied: 9, known: 10, total: 10))
    #expect(score.crew == PooledCount(satisfied: 3, known: 4, total: 4))
    #expect(score.supplyLevel == .stated(1) && score.personnelLevel == .stated(3))
    #expect(score.missionCapableLevel == .atBest(1) && score.overallLevel == .atBest(3))
  }
}
