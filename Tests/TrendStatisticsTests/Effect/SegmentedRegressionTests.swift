import SeaworthyTrendStatistics
import Testing

@Suite("Segmented regression")
struct SegmentedRegressionTests {
  private static let worked = zip(
    [61, 63, 60, 64, 74, 76, 79, 80], [0, 4, 9, 13, 18, 24, 29, 35]
  ).map { TimedValue($0, at: $1) }

  @Test("doctrine 7: 61.195876 .123711 10.037872 .248900")
  func doctrine() throws {
    let found = try SegmentedRegression(Self.worked, at: 15.5)
    for (part, expected) in zip(
      [found.level, found.slope, found.changeOfLevel, found.changeOfSlope],
      [61.195876, 0.123711, 10.037872, 0.248900])
    {
      #expect(abs(part - expected) < 5e-7)
    }
  }

  @Test("finds the lines that points lie on, a point at the date being after it")
  func exact() throws {
    let points = (-6...6).map { time in
      let t = Double(time)
      return TimedValue(50 + 2 * t + (t >= 1 ? -7 + 0.5 * (t - 1) : 0), at: t)
    }
    let found = try SegmentedRegression(points.reversed(), at: 1)
    #expect(abs(found.level - 50) < 1e-11)
    #expect(abs(found.slope - 2) < 1e-12)
    #expect(abs(found.changeOfLevel + 7) < 1e-11)
    #expect(abs(found.changeOfSlope - 0.5) < 1e-12)
  }

  @Test("moves and stretches with its points")
  func invariances() throws {
    let found = try SegmentedRegression(Self.worked, at: 15.5)
    let moved = try SegmentedRegression(
      Self.worked.map { TimedValue(10 - 3 * $0.value, at: 2 * $0.time + 100_000) }, at: 100_031)
    #expect(abs(moved.slope + 1.5 * found.slope) < 1e-9)
    #expect(abs(moved.changeOfLevel + 3 * found.changeOfLevel) < 1e-9)
    #expect(abs(moved.changeOfSlope + 1.5 * found.changeOfSlope) < 1e-9)
  }

  @Test("two times on either side are enough; one is not, nor are three points")
  func faults() throws {
    func points(_ times: [Double]) -> [TimedValue] { times.map { TimedValue($0 * $0, at: $0) } }
    let least = try SegmentedRegression(points([0, 1, 3, 4]), at: 2)
    #expect(abs(least.slope - 1) < 1e-12)
    #expect(abs(least.changeOfSlope - 6) < 1e-12)
    for times in [[0, 0, 3, 4], [0, 1, 3, 3], [0, 1, 1.5, 1.7], [3, 4, 5, 6]] as [[Double]] {
      #expect(throws: LeastSquaresFault.undetermined) {
        try SegmentedRegression(points(times), at: 2)
      }
    }
    #expect(throws: LeastSquaresFault.tooFewPoints(more: 1)) {
      try SegmentedRegression(points([0, 1, 3]), at: 2)
    }
    #expect(throws: LeastSquaresFault.tooFewPoints(more: 4)) {
      try SegmentedRegression([], at: 2)
    }
  }
}
