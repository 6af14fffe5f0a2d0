import SeaworthyStandards
import Testing

@Suite("Series that fall by a known amount")
struct DetectionTests {
  private static let falls = [0, 5, 10, 20, 40]
  private static let points = [5, 6, 8, 10, 15, 20, 40]
  private static let count = Calibration.isWhole ? 2000 : 60

  @Test("are called the more, the more they fall and the more points they have")
  func detection() throws {
    let rules = try ScoringStandard.shipped().trendRules
    var tallies: [(series: DetectionSeries, tally: DetectionTally)] = []
    for scatter in DetectionSeries.Scatter.allCases
    where Calibration.isWhole || scatter != .wideScore {
      for fall in Calibration.isWhole ? Self.falls : [0, 40] where scatter.canFall(by: fall) {
        for points in Calibration.isWhole ? Self.points : [5, 20] {
          let series = DetectionSeries(scatter: scatter, points: points, fall: fall)
          let tally = DetectionTally(series, of: Self.count, by: rules)
          check(tally, series)
          tallies.append((series, tally))
        }
      }
    }
    try Calibration.publish("Detection", DetectionPage.text(tallies, count: Self.count))
  }

  private func check(_ tally: DetectionTally, _ series: DetectionSeries) {
    if series.fall == 0 {
      #expect(tally.tested.interval(z: 3.5).lowerBound <= 0.05, "\(series)")
    }
    // Stable is a good verdict, and false where a fall matters.
    if series.fall > 5 {
      #expect(tally.stable.interval(z: 3.5).lowerBound <= 0.05, "\(series)")
    }
    #expect(tally.covered.interval(z: 3.5).upperBound >= 0.95, "\(series)")
    if series.scatter == .foundReady, series.fall == 40, series.points == 40 {
      #expect(tally.worsening.interval(z: 3.5).upperBound > 0.5, "\(series)")
    }
    if series.scatter == .score, series.fall == 40, series.points == 20 {
      #expect(tally.worsening.interval(z: 3.5).upperBound > 0.99, "\(series)")
      #expect(tally.improving.value == 0, "\(series)")
    }
  }
}
