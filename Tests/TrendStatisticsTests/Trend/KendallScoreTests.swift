import Testing

@testable import SeaworthyTrendStatistics

@Suite("Kendall's S")
struct KendallScoreTests {
  @Test("counts pairs one by one, ties and all", arguments: [0, 1, 2, 3, 10, 61], [2, 9, 1_000])
  func asDefined(count: Int, kinds: Int) {
    var dice = SeededDice(seed: UInt64(100 * count + kinds))
    for _ in 0..<20 {
      let points = (0..<count).map { _ in
        TimedValue(
          Double(Int.random(in: -kinds...kinds, using: &dice)),
          at: Double(Int.random(in: 0..<kinds, using: &dice)))
      }
      let pairs = points.indices.flatMap { one in points[..<one].map { (points[one], $0) } }
      let products = pairs.map { ($0.time - $1.time) * ($0.value - $1.value) }
      let score = KendallScore(points)
      #expect(score.statistic == products.count { $0 > 0 } - products.count { $0 < 0 })
      #expect(score.pairs == products.count { $0 != 0 })
    }
  }
}
