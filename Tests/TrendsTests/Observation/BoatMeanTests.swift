import SeaworthyReadiness
import SeaworthyStandards
import Testing

@testable import SeaworthyTrends

@Suite("The mean of a visit's boats")
struct BoatMeanTests {
  @Test("is one value in every order of them, of which the plain sums differ")
  func order() {
    let rising = [0.7, 0.8, 0.9]
    let falling: [Double] = rising.reversed()
    #expect(rising.reduce(0, +) != falling.reduce(0, +))
    #expect(boatMean(rising) == 0.8)
    #expect(boatMean(falling) == 0.8)
    // Other boats with the same mean.
    let (one, other) = ([0.1, 0.2], [0.3, 0])
    #expect(one.reduce(0, +) != other.reduce(0, +))
    #expect(boatMean(one) == boatMean(other))
    #expect(boatMean([]) == nil)
  }

  @Test("is held to nine places, and no fewer")
  func places() {
    #expect(settled(2.0 / 3) == 0.666_666_667)
    #expect(settled(-2.0 / 3) == -0.666_666_667)
    #expect(settled(100) == 100)
    #expect(settled(80.000_000_001) != 80)
    #expect(settled(80.000_000_000_4) == 80)
  }

  @Test("of two visits with the same scores in another order is tied")
  func tied() throws {
    let scores = [[0.07, 0.28, 0.56], [0.56, 0.28, 0.07]]
    let all = try scores.enumerated().flatMap { visit, scores in
      try scores.enumerated().map { boat, score in
        try findings(
          "XA-0\(boat)", 30 * visit, visit: "V-\(visit)", score: score,
          discrepancies: Int(100 * score + 0.5))
      }
    }
    for metric in [ObservationSeries.Metric.scoreAtInspection, .discrepanciesFound] {
      let series = try #require(
        ObservationSeries.series(metric, of: .coastGuard("XA"), from: all).first)
      #expect(series.points.map(\.value) == [30.333_333_333, 30.333_333_333])
      #expect(series.points.map(\.atWorst) == series.points.map(\.value))
      #expect(series.points[0].low == series.points[1].low)
      #expect(series.points[0].high == series.points[1].high)
      #expect(series.points[0].boats.map(\.value) == [7, 28, 56])
      #expect(series.points[0].boats.map(\.atWorst) == [7, 28, 56])
    }
  }
}
