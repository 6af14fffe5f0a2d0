import SeaworthyTrendStatistics
import Testing

@Suite("Mann–Kendall")
struct MannKendallTests {
  private static let rising = zip(
    [62, 65, 63, 70, 72, 71, 78, 80], [0, 4, 9, 13, 20, 24, 31, 37]
  ).map { TimedValue($0, at: $1) }
  private static let falling = [80, 75, 75, 70, 75, 60, 60, 55].enumerated().map {
    TimedValue($1, at: Double($0))
  }

  @Test(
    "doctrine 7: S 24, p .001736; with ties S −22, p .0029762",
    arguments: [(rising, 24, 28, 0.001736, 5e-7), (falling, -22, 24, 0.0029762, 5e-8)])
  func worked(
    points: [TimedValue], statistic: Int, pairs: Int, p: Double, within: Double
  ) throws {
    let test = try #require(MannKendall(points).test)
    #expect(test.statistic == statistic)
    #expect(test.pairs == pairs)
    #expect(test.distribution == .exact)
    #expect(abs(test.p - p) < within)
  }

  @Test("five points may be called, four may not, and one more is needed")
  func fewPoints() throws {
    #expect(MannKendall([]) == .tooFew(more: 5))
    #expect(MannKendall(Array(Self.rising.prefix(4))) == .tooFew(more: 1))
    let five = try #require(
      MannKendall((0..<5).map { TimedValue(Double($0), at: Double($0)) }).test)
    #expect(five.p == 2.0 / 120)
    #expect(five.smallestP == five.p)
  }
}

extension MannKendall {
  /// The test, if one was made.
  var test: Test? {
    guard case .tested(let test) = self else { return nil }
    return test
  }
}
