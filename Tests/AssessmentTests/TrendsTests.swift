import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

@Suite("Series of a region")
struct TrendsTests {
  @Test("are the region's, then each coast guard's; found ready before the rate")
  func order() async throws {
    let trends = try await Fleet().assessment(asOf: "2025-08-01T00:00:00Z").trends(by: .month)
    #expect(trends.series.map(\.of.boats.coastGuard) == [nil, nil, "XA", "XA", "XB", "XB"])
    #expect(
      trends.series.map(\.metric)
        == [.foundReady, .missionCapableRate, .foundReady, .missionCapableRate]
        + [.foundReady, .missionCapableRate])
    let names = Set(trends.series.map { $0.points.map(\.period.description) })
    #expect(names == [["2025-05", "2025-06", "2025-07"]])
  }

  @Test("pool time: A 30/30; B joined on day 21, 5/10 gives 87.5 % (doctrine 3)")
  func pooled() async throws {
    let june = try period("2025-06")
    let trends = try await Fleet().assessment(asOf: "2025-08-01T00:00:00Z").trends(
      by: .month, from: june, through: june, coastGuard: "XA")
    let found = Proportion(of: try await arrivals().filter { june.interval.contains($0.at) })
    #expect(
      trends.series == [
        Series(
          metric: .foundReady, of: .coastGuard("XA"),
          points: [
            Series.Point(
              period: june, interval: june.interval, value: 0.5, low: found.low,
              high: found.high, n: 2, coverage: nil)
          ]),
        Series(
          metric: .missionCapableRate, of: .coastGuard("XA"),
          points: [
            Series.Point(
              period: june, interval: june.interval, value: 0.875, low: 0.875, high: 0.875, n: 2,
              coverage: 1)
          ]),
      ])
  }

  @Test("a boat of which only a held file is known has no rate, and its range is everything")
  func held() async throws {
    let june = try period("2025-06")
    let trends = try await Fleet().assessment(asOf: "2025-08-01T00:00:00Z").trends(
      by: .month, from: june, through: june, coastGuard: "XB")
    #expect(
      trends.series[1].points == [
        Series.Point(
          period: june, interval: june.interval, value: nil, low: 0, high: 1, n: 0, coverage: 0)
      ])
  }

  @Test("count only time inside the period, cut at the instant of the question")
  func cut() async throws {
    let june = try period("2025-06")
    // By 28 June: A 27/27, B 5/7.
    let trends = try await Fleet().assessment(asOf: "2025-06-28T00:00:00Z").trends(
      by: .month, from: june, through: june, coastGuard: "XA")
    let end = try instant("2025-06-28T00:00:00Z")
    #expect(
      trends.series[1].points == [
        Series.Point(
          period: june, interval: Interval(june.interval.start, end), value: 32.0 / 34,
          low: 32.0 / 34, high: 32.0 / 34, n: 2, coverage: 1)
      ])
  }

  /// What was found on arrival on the boats of XA that count.
  private func arrivals() async throws -> [ArrivalObservation] {
    let scores = try await Fleet().assessment(asOf: "2025-08-01T00:00:00Z").scores(
      coastGuard: "XA")
    return scores.coastGuards[0].arrivals
  }
}
