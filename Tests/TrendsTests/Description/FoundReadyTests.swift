import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

@Suite("Found ready by period")
struct FoundReadyTests {
  @Test("counts the observations inside each period; one without any is a gap")
  func whole() throws {
    let periods = try ["2025-Q1", "2025-Q2", "2025-Q3"].map(period)
    let arrivals = [
      try arrival("XA-07", "2025-02-10T14:00:00Z", .fmc),
      try arrival("XA-08", "2025-02-11T14:00:00Z", .nmcm),
      try arrival("XA-07", "2025-08-05T14:00:00Z", .pmc),
    ]
    let asOf = try instant("2025-09-01T00:00:00Z")
    let (half, all) = (Proportion(of: Array(arrivals[0...1])), Proportion(of: [arrivals[2]]))
    #expect(
      Series.foundReady(arrivals, of: .coastGuard("XA"), by: periods, asOf: asOf)
        == Series(
          metric: .foundReady, of: .coastGuard("XA"),
          points: [
            Series.Point(
              period: periods[0], interval: periods[0].interval, value: 0.5, low: half.low,
              high: half.high, n: 2, coverage: nil),
            Series.Point(
              period: periods[1], interval: periods[1].interval, value: nil, low: nil, high: nil,
              n: 0, coverage: nil),
            Series.Point(
              period: periods[2], interval: Interval(periods[2].interval.start, asOf), value: 1,
              low: all.low, high: 1, n: 1, coverage: nil),
          ]))
  }

  @Test(
    "an inspection at the very start of a quarter is its own, at the end the next one's",
    arguments: [
      ("2024-12-31T23:59:59.999Z", [1, 0, 0]),
      ("2025-01-01T00:00:00Z", [0, 1, 0]),
      ("2025-03-31T23:59:59.999Z", [0, 1, 0]),
      ("2025-04-01T00:00:00Z", [0, 0, 1]),
      // The same instant told with an offset.
      ("2025-03-31T20:00:00-04:00", [0, 0, 1]),
    ])
  func boundary(at: String, counts: [Int]) throws {
    let series = Series.foundReady(
      [try arrival("XA-07", at, .fmc)], of: .region,
      by: try ["2024-Q4", "2025-Q1", "2025-Q2"].map(period),
      asOf: try instant("2025-06-01T00:00:00Z"))
    #expect(series.points.map(\.n) == counts)
  }

  @Test(
    "leaves out what was observed at the instant of the question or later",
    arguments: [
      ("2025-02-10T13:59:59.999Z", 0), ("2025-02-10T14:00:00Z", 0), ("2025-02-10T14:00:00.001Z", 1),
    ])
  func asOf(t: String, n: Int) throws {
    let series = Series.foundReady(
      [try arrival("XA-07", "2025-02-10T14:00:00Z", .fmc)], of: .region,
      by: [try period("2025-Q1")], asOf: try instant(t))
    #expect(series.points.map(\.n) == [n])
  }

  @Test("gives a period that has not begun an empty part and a gap")
  func future() throws {
    let quarter = try period("2025-Q3")
    let series = Series.foundReady(
      [try arrival("XA-07", "2025-08-10T14:00:00Z", .fmc)], of: .region, by: [quarter],
      asOf: try instant("2025-06-01T00:00:00Z"))
    #expect(
      series.points == [
        Series.Point(
          period: quarter, interval: Interval(quarter.interval.start, quarter.interval.start),
          value: nil, low: nil, high: nil, n: 0, coverage: nil)
      ])
  }

  @Test("does not depend on the order of the observations")
  func order() throws {
    let arrivals = [
      try arrival("XA-07", "2025-02-10T14:00:00Z", .fmc),
      try arrival("XA-08", "2025-02-11T14:00:00Z", .unknown),
      try arrival("XA-08", "2025-05-11T14:00:00Z", .nmcd),
    ]
    let periods = try ["2025-Q1", "2025-Q2"].map(period)
    let asOf = try instant("2025-07-01T00:00:00Z")
    #expect(
      Series.foundReady(arrivals, of: .region, by: periods, asOf: asOf)
        == Series.foundReady(arrivals.reversed(), of: .region, by: periods, asOf: asOf))
  }

  @Test("has the median of its figures for a centre line, gaps left out")
  func median() throws {
    let series = Series.foundReady(
      [
        try arrival("XA-07", "2025-02-10T14:00:00Z", .fmc),
        try arrival("XA-08", "2025-08-11T14:00:00Z", .nmcm),
        try arrival("XA-08", "2025-08-20T14:00:00Z", .fmc),
      ], of: .region, by: try ["2025-Q1", "2025-Q2", "2025-Q3"].map(period),
      asOf: try instant("2025-10-01T00:00:00Z"))
    #expect(series.median == 0.75)
    #expect(Series(metric: .foundReady, of: .region, points: []).median == nil)
  }
}
