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

  @Test("test and interval are at odds where one of them alone excludes chance")
  func odds() throws {
    let tied = observed([100, 80, 100, 80, 100, 80, 80, 60, 80, 60])
    guard case .tested(let test) = trend(tied, 5).test else { return #expect(Bool(false)) }
    // The test excludes chance from its p on, the interval never does.
    #expect(trend(tied, 5, level: test.p).isAtOdds)
    #expect(!trend(tied, 5, level: test.p.nextDown).isAtOdds)
    // Many boats' halves differ surely, while the order of the visits says nothing.
    var steps = observed([0.89, 0.9, 0.8, 0.81, 0.8], .foundReady)
    for place in steps.points.indices { steps.points[place].n = 2_000 }
    let found = trend(steps, 0.05)
    guard case .tested(let order) = found.test else { return #expect(Bool(false)) }
    #expect(order.p > 0.05)
    let interval = try #require(found.change?.interval)
    #expect(interval.upperBound < 0)
    #expect(found.verdict == .undetermined)
    #expect(found.isAtOdds)
  }

  @Test("a verdict that is given, withheld or has no interval is not at odds")
  func noOdds() {
    #expect(!trend(observed([62, 65, 63, 70, 72, 71, 78, 80]), 5).isAtOdds)
    #expect(!trend(observed([62, 65, 63]), 5).isAtOdds)
    let held: [Double?] = [62, 65, 63, 70, 72, 71, 78, nil]
    let withheld = trend(observed(held.enumerated().map { ($0 * 30, $1) }), 5)
    #expect(withheld.isWithheld)
    #expect(!withheld.isAtOdds)
  }
}
