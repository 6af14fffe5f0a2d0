import SeaworthyTrends
import Testing

@testable import SeaworthyReporting

@Suite("A chart's scale")
struct ChartScaleTests {
  @Test("of shares and points goes from nothing to all, whatever lies on it")
  func bounded() {
    let share = ChartScale(.share, upTo: [0.2, 3])
    #expect(share.top == 1)
    #expect(share.marks.map(\.value) == [0, 0.25, 0.5, 0.75, 1])
    #expect(share.marks.map(\.label) == ["0 %", "25 %", "50 %", "75 %", "100 %"])
    let points = ChartScale(.points, upTo: [])
    #expect(points.top == 100)
    #expect(points.marks.map(\.label) == ["0", "25", "50", "75", "100"])
  }

  @Test(
    "of what has no most is four steps of 1, 2 or 5, no lower than the largest figure",
    arguments: [
      ([], 4), ([0], 4), ([4], 4), ([4.1], 8), ([8, 1], 8), ([8.1], 20), ([20], 20), ([20.1], 40),
      ([40], 40), ([80.1], 200), ([200.1], 400), ([1999], 2000),
    ] as [([Double], Double)])
  func unbounded(figures: [Double], top: Double) {
    for unit in [Unit.count, .days] {
      let scale = ChartScale(unit, upTo: figures)
      #expect(scale.top == top)
      #expect(scale.marks.map(\.value) == [0, top / 4, top / 2, top * 3 / 4, top])
    }
  }

  @Test(
    "puts a figure at its height, what lies outside on the edge",
    arguments: [(-1, 0), (0, 0), (2, 0.25), (8, 1), (8.1, 1)] as [(Double, Double)])
  func height(figure: Double, height: Double) {
    #expect(ChartScale(.count, upTo: [8]).height(figure) == height)
  }
}
