import SeaworthyTrendStatistics
import Testing

@Suite("Median")
struct MedianTests {
  @Test(
    "is the middle one, or the mean of the two middle ones",
    arguments: [
      ([], nil),
      ([0.4], 0.4),
      ([0.75, 0.25], 0.5),
      ([9, 1, 5], 5),
      ([4, 1, 3, 2], 2.5),
      ([62, 65, 63, 70, 72, 71, 78, 80], 70.5),
      ([1, 1, 1, 100], 1),
    ] as [([Double], Double?)])
  func worked(values: [Double], expected: Double?) {
    #expect(median(values) == expected)
    #expect(median(values.reversed()) == expected)
  }
}
