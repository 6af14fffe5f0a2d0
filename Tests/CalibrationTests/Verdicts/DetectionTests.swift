import SeaworthyStandards
import SeaworthyTrends
import Testing

@Suite("Series that fall by a known amount")
struct DetectionTests {
  static let falls = [0, 5, 10, 20, 40]
  static let points = [5, 6, 8, 10, 15, 20, 40]

  @Test("are called the more, the more they fall and the more points they have")
  func detection() async throws {
    let rules = try ScoringStandard.shipped().trendRules
    let count = Calibration.isWhole ? 2000 : 60
    for scatter in DetectionSeries.Scatter.allCases {
      for points in Self.points {
        for fall in Self.falls {
          let t = DetectionTally(DetectionSeries(scatter: scatter, points: points, fall: fall), of: count, by: rules)
          print(scatter, points, fall, "worse", t.worsening.value ?? -1, "imp", t.improving.value ?? -1, "p", t.tested.value ?? -1, "cov", t.covered.value ?? -1, t.covered.total)
        }
      }
    }
  }
}
