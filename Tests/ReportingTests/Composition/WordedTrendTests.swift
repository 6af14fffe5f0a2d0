import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

@testable import SeaworthyReporting

@Suite("A trend as a page shows it")
struct WordedTrendTests {
  private func trends() throws -> [Trend] {
    try Sample.trends().trends + Sample.cornerTrends().trends
  }

  private func limits(_ trend: Trend) -> [ProcessLimits] {
    trend.chart.segments.compactMap(\.limits)
  }

  @Test("names the limits only where one of them lies where values can be")
  func limits() throws {
    var seen: Set<[Bool]> = []
    for trend in try trends() {
      let most = trend.series.metric.unit == .share ? 1.0 : 100
      let isCount = trend.series.metric.unit == .count
      let drawn = limits(trend).contains { $0.lower >= 0 || isCount || $0.upper <= most }
      let key = WordedTrend(trend: trend, language: try .english()).chart.key
      #expect((key.limits != nil) == drawn)
      seen.insert([limits(trend).isEmpty, drawn])
    }
    #expect(seen == [[true, false], [false, false], [false, true]])
  }

  @Test("cites a known change where the limits of a chart restart, and not without limits")
  func restarts() throws {
    let changed = try trends().filter { !$0.shifts.isEmpty }
    #expect(changed.allSatisfy { $0.restarts == (limits($0).isEmpty ? [] : $0.shifts) })
    #expect(changed.contains { $0.restarts.isEmpty } && changed.contains { !$0.restarts.isEmpty })
  }
}
