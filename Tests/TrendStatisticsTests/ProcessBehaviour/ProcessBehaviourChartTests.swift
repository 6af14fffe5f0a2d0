import SeaworthyTrendStatistics
import Testing

@Suite("Process behaviour chart")
struct ProcessBehaviourChartTests {
  private static let worked: [Double?] = [62, 65, 63, 70, 72, 71, 78, 80]

  @Test("doctrine 7: 70.125, [61.005, 79.245], 11.201, last point outside")
  func doctrine() throws {
    let chart = ProcessBehaviourChart(Self.worked)
    let limits = try #require(chart.segments.first?.limits)
    #expect(limits.mean == 70.125)
    #expect(abs(limits.lower - 61.005) < 1e-9)
    #expect(abs(limits.upper - 79.245) < 1e-9)
    #expect(abs(limits.movingRangeUpper - 11.201) < 5e-4)
    #expect(chart.segments.map(\.basis) == [.trialLimits(limits)])
    #expect(
      chart.signals == [ChartSignal(rule: .outsideLimits, points: [7], direction: .upward)])
  }

  @Test("doctrine 7: NIST's ten points have the mean 50.81")
  func nist() throws {
    let chart = ProcessBehaviourChart([
      49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1,
    ])
    let limits = try #require(chart.segments.first?.limits)
    #expect(abs(limits.mean - 50.81) < 1e-12)
    // NIST has 55.8041 and 45.8159 by 3/1.128, here rounded to 2.66.
    #expect(abs(limits.upper - 55.8041) < 2e-3)
    #expect(abs(limits.lower - 45.8159) < 2e-3)
    #expect(chart.signals == [])
  }
}
