import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

@Suite("Verdicts")
struct VerdictTests {
  /// Doctrine 7's worked series: rising by about half a point a month.
  private let rising = observed(
    zip([0, 4, 9, 13, 20, 24, 31, 37], [62.0, 65, 63, 70, 72, 71, 78, 80]).map { ($0 * 30, $1) })
  /// Doctrine 7's falling one.
  private let falling = observed([80, 75, 75, 70, 75, 60, 60, 55])

  private func rule(_ smallest: Double, level: Double = 0.05) -> VerdictRule {
    VerdictRule(level: level, smallestChange: smallest)
  }

  private func verdict(
    _ series: ObservationSeries, _ smallest: Double = 5, level: Double = 0.05
  ) -> Verdict {
    Trend(series, rule: rule(smallest, level: level)).verdict
  }

  @Test("doctrine's series are called, the better way by the metric")
  func worked() {
    #expect(verdict(rising) == .improving(.significantly))
    #expect(verdict(falling) == .worsening(.significantly))
    let trend = Trend(falling, rule: rule(5))
    guard case .tested(let test) = trend.test else { return #expect(Bool(false)) }
    #expect(test.statistic == -22)
    #expect(abs(test.p - 0.0029762) < 1e-7)
    #expect(abs((trend.slope?.slope ?? 0) * 30 + 3.452381) < 1e-6)
    #expect(trend.chart.segments.map(\.n) == [8])
    #expect(trend.n == 8)
    #expect(trend.more == nil)
    #expect(trend.span?.first == start)
    #expect(trend.span?.last == start + .days(210))
  }

  @Test("fewer discrepancies are the better ones")
  func lower() {
    let values = [8.0, 7, 7.5, 6, 5, 4, 3, 2]
    #expect(verdict(observed(values, .discrepanciesFound), 1) == .improving(.significantly))
    #expect(
      verdict(observed(values.reversed(), .discrepanciesFound), 1) == .worsening(.significantly))
  }

  @Test("p at α is called, above it not")
  func level() {
    // All 5 rise: exact p = 2/120.
    let series = observed([10, 20, 30, 40, 50])
    let p = 2.0 / 120
    #expect(verdict(series, level: p) == .improving(.significantly))
    #expect(Trend(series, rule: rule(5, level: p)).more == nil)
    #expect(Trend(series, rule: rule(5, level: p.nextDown)).more == 1)
    #expect(verdict(series, level: p.nextDown) == .undetermined)
  }

  @Test(
    "significantly where the interval excludes the smallest change, slightly where the change is below it"
  )
  func extents() throws {
    let slope = try #require(Trend(rising, rule: rule(5)).slope)
    let least = try #require(slope.changeInterval).lowerBound
    #expect(least > 0)
    #expect(verdict(rising, least - 1e-6) == .improving(.significantly))
    #expect(verdict(rising, least) == .improving(.plainly))
    #expect(verdict(rising, slope.change) == .improving(.plainly))
    #expect(verdict(rising, slope.change + 1e-6) == .improving(.slightly))
  }

  @Test("the same of a fall, by the end of its interval that is nearer to 0")
  func extentsOfFall() throws {
    let slope = try #require(Trend(falling, rule: rule(5)).slope)
    let least = -(try #require(slope.changeInterval).upperBound)
    #expect(verdict(falling, least - 1e-6) == .worsening(.significantly))
    #expect(verdict(falling, least) == .worsening(.plainly))
    #expect(verdict(falling, -slope.change + 1e-6) == .worsening(.slightly))
  }

  @Test("stable where the interval lies inside the smallest change, called first if it excludes 0")
  func stable() throws {
    let level = observed([70, 71, 70.5, 70, 71, 70.2, 70.8, 70.4])
    let interval = try #require(Trend(level, rule: rule(5)).slope?.changeInterval)
    let reach = max(interval.upperBound, -interval.lowerBound)
    #expect(verdict(level, reach + 1e-6) == .stable)
    #expect(verdict(level, reach) != .stable)
    #expect(verdict(rising, 1_000) == .improving(.slightly))
  }

  @Test(
    "not stable where an end of the interval is 0: tied values bound no change",
    arguments: [
      [1.0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0], [0.0, 1, 0, 0, 1, 0, 0, 1, 0, 0],
      [1.0, 1, 1, 1, 1, 1, 1, 1],
    ])
  func tied(_ values: [Double]) throws {
    let trend = Trend(observed(values), rule: rule(0.05))
    let interval = try #require(trend.slope?.changeInterval)
    #expect(interval.lowerBound == 0 || interval.upperBound == 0)
    #expect(trend.verdict != .stable)
  }

  @Test("fluctuating where the limits are wider than four times the smallest change")
  func fluctuating() throws {
    let series = observed([70, 90, 55, 85, 60, 95, 50, 80])
    let width = try #require(Trend(series, rule: rule(5)).chart.segments.first?.limits).width
    let interval = try #require(Trend(series, rule: rule(5)).slope?.changeInterval)
    #expect(interval.contains(0))
    #expect(verdict(series, width / 4 - 1e-6) == .fluctuating)
    #expect(verdict(series, width / 4) != .fluctuating)
  }

  @Test("there is no arrow below five points, and no chart limits below eight")
  func few() {
    let values = [10.0, 20, 30, 40, 50, 40, 60]
    for n in 0...4 {
      let trend = Trend(observed(Array(values.prefix(n))), rule: rule(5))
      #expect(trend.verdict == .undetermined)
      #expect(trend.more == 5 - n)
    }
    #expect(verdict(observed(Array(values.prefix(5)))) == .improving(.significantly))
    let noisy = observed([70, 90, 55, 85, 60, 95, 50])
    #expect(verdict(noisy) == .undetermined)
  }

  @Test("at one time nothing is called, however many points there are")
  func oneTime() {
    let series = observed((0..<9).map { (0, Double($0)) })
    #expect(verdict(series) == .undetermined)
    #expect(Trend(series, rule: rule(5)).slope == nil)
  }

  @Test("says how many more points going on alike it would take at least")
  func more() {
    // S 8 of 10; a sixth point above all makes 13 of 15, p = 2 × 5… by the exact distribution.
    let trend = Trend(observed([10, 20, 30, 50, 40]), rule: rule(5))
    #expect(trend.verdict == .undetermined)
    let longer = Trend(observed([10, 20, 30, 50, 40, 60]), rule: rule(5))
    #expect(trend.more == 1)
    #expect(longer.verdict == .improving(.significantly))
    #expect(longer.more == nil)
  }

  @Test(
    "a series turned round in time has the mirrored verdict",
    arguments: [
      [62.0, 65, 63, 70, 72, 71, 78, 80], [80, 75, 75, 70, 75, 60, 60, 55],
      [70, 71, 70.5, 70, 71, 70.2, 70.8, 70.4], [70, 90, 55, 85, 60, 95, 50, 80], [1, 2, 3],
    ])
  func mirrored(values: [Double]) {
    for smallest in [0.1, 1, 5, 20, 100] {
      let (one, other) = (
        verdict(observed(values), smallest), verdict(observed(values.reversed()), smallest)
      )
      #expect(one.mirrored == other)
    }
  }

  @Test(
    "shifted values have the same verdict, and scaled ones with a scaled smallest change",
    arguments: [0, 1, 2, 3, 4])
  func invariant(seed: UInt64) {
    var generator = Numbers(seed: seed)
    for _ in 0..<40 {
      let values = (0..<generator.next(4...20)).map { _ in Double(generator.next(0...40)) }
      let verdict = verdict(observed(values), 8)
      #expect(self.verdict(observed(values.map { $0 + 16 }), 8) == verdict)
      #expect(self.verdict(observed(values.map { $0 * 4 }), 32) == verdict)
      #expect(self.verdict(observed(values.reversed()), 8) == verdict.mirrored)
      #expect(self.verdict(observed(values, every: 7), 8) == verdict)
    }
  }

  @Test("a share is told by its inspections, not by the median slope of visits, which is 0")
  func share() throws {
    let falling = [1.0, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    let trend = Trend(observed(falling, .foundReady), rule: rule(0.05))
    guard case .halves(let halves)? = trend.change else { return #expect(Bool(false)) }
    #expect((halves.earlier.count, halves.earlier.n) == (7, 8))
    #expect((halves.later.count, halves.later.n) == (2, 8))
    #expect(trend.verdict == .worsening(.significantly))
    #expect(verdict(observed(falling.reversed(), .foundReady), 0.05) == .improving(.significantly))
  }

  @Test("one long outage that each inspection finds again is no trend")
  func outage() {
    let down = observed([1.0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0], .foundReady)
    let trend = Trend(down, rule: rule(0.05))
    #expect(trend.dependence.inflation > 4)
    #expect(trend.verdict != .worsening(.significantly))
  }

  @Test("equal shares are stable only where their inspections exclude a change that matters")
  func equalShares() {
    // 20 of 20 and 20 of 20: 0 ± (1 − .8389).
    let equal = observed(Array(repeating: 1, count: 40), .foundReady)
    #expect(verdict(equal, 0.05) == .undetermined)
    #expect(verdict(equal, 0.161) == .undetermined)
    #expect(verdict(equal, 0.162) == .stable)
    #expect(verdict(observed([1, 1, 1, 1, 1], .foundReady), 0.05) == .undetermined)
  }

  @Test("a share whose inspections go another way than its visits is not called")
  func contrary() {
    var series = observed([0, 0, 0, 0, 0, 1, 1, 1, 1, 1], .foundReady)
    #expect(verdict(series, 0.05) == .improving(.significantly))
    (series.points[0].n, series.points[0].value) = (400, 1)
    (series.points[9].n, series.points[9].value) = (400, 0.5)
    let trend = Trend(series, rule: VerdictRule(level: 0.9, smallestChange: 0.05))
    #expect((trend.change?.change ?? 0) < 0)
    guard case .tested(let test) = trend.test else { return #expect(Bool(false)) }
    #expect(test.statistic > 0)
    #expect(trend.verdict == .undetermined)
  }

  @Test("each has a word of its own")
  func words() {
    #expect(Set(Verdict.all.map(\.word)).count == 9)
    #expect(Verdict.improving(.plainly).word == "improving")
    #expect(Verdict.worsening(.significantly).word == "significantlyWorsening")
  }
}

extension Verdict {
  fileprivate var mirrored: Verdict {
    switch self {
    case .improving(let extent): .worsening(extent)
    case .worsening(let extent): .improving(extent)
    default: self
    }
  }
}

/// Numbers that are the same on every run.
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }
}
