import SeaworthyStandards
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

@Suite("Verdicts on what is not called")
struct UncalledVerdictTests {
  private func trend(
    _ series: ObservationSeries, _ smallest: Double, level: Double = 0.05
  ) -> Trend {
    Trend(series, rule: VerdictRule(level: level, smallestChange: smallest))
  }

  @Test(
    "stable, too, where every change that may be goes one way, if none of them matters",
    arguments: [false, true])
  func oneSided(falls: Bool) throws {
    // 2,000 inspections a visit exclude 0, but the visits go up and down.
    let shares = [0.905, 0.9, 0.895, 0.925, 0.92, 0.915]
    var series = observed(falls ? shares.reversed() : shares, .foundReady)
    for place in series.points.indices { series.points[place].n = 2_000 }
    let found = trend(series, 0.05)
    guard case .tested(let test) = found.test else { return #expect(Bool(false)) }
    #expect(test.p > 0.05)
    let interval = try #require(found.change?.interval)
    #expect(!interval.contains(0))
    let reach = max(abs(interval.lowerBound), abs(interval.upperBound))
    #expect(reach < 0.05)
    #expect(found.verdict == .stable)
    #expect(trend(series, reach + 1e-6).verdict == .stable)
    #expect(trend(series, reach - 1e-6).verdict != .stable)
  }

  @Test("fluctuating is without a trend: with p at α and an interval that holds 0 undetermined")
  func trendWithoutCall() throws {
    // Ties make S surer than the interval, which does not know of them.
    let series = observed([100, 80, 100, 80, 100, 80, 80, 60, 80, 60])
    guard case .tested(let test) = trend(series, 5).test else { return #expect(Bool(false)) }
    let p = test.p
    #expect(abs(p - 11.0 / 420) < 1e-12)
    let interval = try #require(trend(series, 5).change?.interval)
    #expect(interval.contains(0))
    #expect(trend(series, 5, level: p).verdict == .undetermined)
    #expect(trend(series, 5, level: p.nextDown).verdict == .fluctuating)
  }
}
