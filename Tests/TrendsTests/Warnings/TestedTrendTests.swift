import SeaworthyStandards
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

@Suite("What a trend brings into its family")
struct TestedTrendTests {
  private func trend(
    _ values: [Double?], _ metric: ObservedMetric = .scoreAtInspection
  ) -> Trend {
    var series = observed(
      values.enumerated().map { ($0 * 30, $1) }, metric,
      worst: metric == .discrepanciesFound ? 101 : 0)
    for place in series.points.indices where series.points[place].value == nil {
      series.points[place].low = 0
      series.points[place].high = metric == .discrepanciesFound ? nil : 100
    }
    return Trend(series, rule: VerdictRule(level: 0.05, smallestChange: 5))
  }

  @Test("is the p of its test and its direction, at worst the same where all can be relied on")
  func reliable() {
    let falling = trend([80, 75, 75, 70, 75, 60, 60, 55])
    #expect(falling.tested?.isWorsening == true)
    #expect(abs((falling.tested?.p ?? 1) - 0.0029762) < 1e-7)
    #expect(falling.testedAtWorst == falling.tested)
    #expect(trend([1, 2, 3, 4, 5]).tested?.isWorsening == false)
    #expect(trend([5, 5, 5, 5, 5]).tested?.isWorsening == nil)
    #expect(trend([1, 2, 3, 4, 5], .discrepanciesFound).tested?.isWorsening == true)
    #expect(trend([5, 4, 3, 2, 1], .discrepanciesFound).tested?.isWorsening == false)
  }

  @Test("is worse where it surely falls, though its median slope is 0")
  func flatSlope() {
    let found = trend([1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0], .foundReady)
    #expect(found.slope == nil)
    #expect(found.tested?.isWorsening == true)
  }

  @Test("has too few points at four, at worst not if a fifth visit cannot be relied on")
  func tooFew() {
    #expect(trend([80, 70, 60, 50]).tested == nil)
    #expect(trend([80, 70, 60, 50]).testedAtWorst == nil)
    #expect(trend([80, 70, 60, nil]).testedAtWorst == nil)
    let held = trend([80, 70, 60, 50, nil])
    #expect(held.tested == nil)
    #expect(held.testedAtWorst?.p == 2.0 / 120)
    #expect(held.testedAtWorst?.isWorsening == true)
  }

  @Test("whichever report of a worsening is held, at worst it is as sure", arguments: 0..<8)
  func held(place: Int) {
    let values = [80.0, 75, 76, 70, 74, 60, 61, 55]
    let worse = values.enumerated().map { $0 == place ? nil : $1 }
    let more = values.enumerated().map { $0 == place ? nil : 100 - $1 }
    for (read, held) in [
      (trend(values), trend(worse)),
      (trend(values.map { 100 - $0 }, .discrepanciesFound), trend(more, .discrepanciesFound)),
    ] {
      #expect(held.testedAtWorst?.isWorsening == true)
      #expect((held.testedAtWorst?.p ?? 1) <= (read.tested?.p ?? 0))
    }
  }

  @Test("whichever two are held, too", arguments: 0..<6, 0..<6)
  func twoHeld(one: Int, other: Int) {
    let values = [80.0, 70, 60, 50, 40, 30]
    let held = trend(values.enumerated().map { [one, other].contains($0) ? nil : $1 })
    #expect(held.testedAtWorst?.p == trend(values).tested?.p)
  }

  @Test("a held report at the end of an improvement, or before it, leaves it unsure")
  func improvement() {
    for values in [[62, 65, 63, 70, 72, nil], [nil, 62, 65, 63, 70, 72]] as [[Double?]] {
      let read = trend(values.compactMap(\.self))
      let held = trend(values)
      #expect(held.tested?.p == read.tested?.p)
      #expect((held.testedAtWorst?.p ?? 0) > (held.tested?.p ?? 1))
    }
  }
}
