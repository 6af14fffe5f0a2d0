import SeaworthyTrendStatistics
import Testing

@Suite("Percentile")
struct PercentileTests {
  @Test(
    "is the nearest rank, in whole numbers",
    arguments: [
      ([], 90, nil),
      ([5], 1, 5),
      ([5], 100, 5),
      ([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90, 9),
      ([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 91, 10),
      ([1, 2, 3, 4, 5, 6, 7, 8, 9], 90, 9),
      ([1, 2, 3, 4], 50, 2),
    ] as [([Double], Int, Double?)])
  func ranks(values: [Double], percent: Int, expected: Double?) {
    #expect(percentile(values, percent) == expected)
  }
}
