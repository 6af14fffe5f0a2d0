import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 3, "Levels".
@Suite("R-levels")
struct LevelsTests {
  private func level(
    low: Int64, high: Int64, known: Int64, of whole: Int64
  ) -> Level {
    var window = AvailabilityWindow(empty: Interval(.day(0), .day(1)))
    window.times = ConditionTimes(
      fmc: Milliseconds(known), unknown: Milliseconds(whole - known))
    return Level(
      low: Milliseconds(low), high: Milliseconds(high), of: window, standard: Sample.standard)
  }

  /// 89.5 → R-1, 89.49 → R-2, and the other limits from both sides.
  @Test(arguments: [
    (Int64(10_000), 1), (8950, 1), (8949, 2), (6950, 2), (6949, 3), (5950, 3), (5949, 4), (0, 4),
  ])
  func percentIsRoundedHalfUpOnce(hundredths: Int64, expected: Int) {
    #expect(
      level(low: hundredths, high: hundredths, known: 10_000, of: 10_000) == .stated(expected))
  }

  @Test func cutOnTheLow() {
    #expect(level(low: 60, high: 95, known: 65, of: 100) == .stated(3))
  }

  @Test func statedOnlyWhereCoverageReachesTheFloor() {
    #expect(level(low: 60, high: 100, known: 60, of: 100) == .stated(3))
    #expect(level(low: 59, high: 85, known: 59, of: 100) == .atBest(2))
  }

  @Test func statedIfTheHighIsLevelFour() {
    #expect(level(low: 0, high: 59, known: 10, of: 100) == .stated(4))
    #expect(level(low: 0, high: 60, known: 10, of: 100) == .atBest(3))
  }

  @Test func noTimeNoLevel() {
    #expect(level(low: 0, high: 0, known: 0, of: 0) == Level.none)
  }
}
