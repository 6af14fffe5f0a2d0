import SeaworthyTrendStatistics
import Testing

/// Of 95 %.
private let z = 1.959963984540054

@Suite("Wilson interval")
struct WilsonIntervalTests {
  @Test(
    "gives the doctrine's checks",
    arguments: [
      (81, 263, 0.2553, 0.3662),
      (3, 3, 0.4385, 1),
      (0, 20, 0, 0.1611),
    ])
  func worked(count: Int, n: Int, low: Double, high: Double) {
    let interval = wilsonInterval(count: count, n: n, z: z)
    #expect(abs(interval.lowerBound - low) < 0.00005)
    #expect(abs(interval.upperBound - high) < 0.00005)
  }

  @Test("says nothing without observations")
  func empty() {
    #expect(wilsonInterval(count: 0, n: 0, z: z) == 0...1)
  }

  @Test("ends exactly at 0 with none and at 1 with all, however many", arguments: 1...200)
  func ends(n: Int) {
    #expect(wilsonInterval(count: 0, n: n, z: z).lowerBound == 0)
    #expect(wilsonInterval(count: n, n: n, z: z).upperBound == 1)
  }

  @Test("holds the share, stays within 0 and 1, and mirrors", arguments: 1...40)
  func properties(n: Int) {
    for count in 0...n {
      let interval = wilsonInterval(count: count, n: n, z: z)
      let mirrored = wilsonInterval(count: n - count, n: n, z: z)
      #expect(interval.contains(Double(count) / Double(n)))
      #expect(0 <= interval.lowerBound && interval.upperBound <= 1)
      #expect(abs(interval.lowerBound + mirrored.upperBound - 1) < 1e-12)
    }
  }

  @Test("solves the score equation |p̂ − p| = z √(p(1 − p)/n) at both ends")
  func equation() {
    let interval = wilsonInterval(count: 7, n: 12, z: z)
    for p in [interval.lowerBound, interval.upperBound] {
      #expect(abs(abs(7.0 / 12 - p) - z * (p * (1 - p) / 12).squareRoot()) < 1e-12)
    }
  }

  @Test("narrows as observations of one share grow in number")
  func narrows() {
    let widths = [4, 16, 64, 256].map { n in
      let interval = wilsonInterval(count: n / 4, n: n, z: z)
      return interval.upperBound - interval.lowerBound
    }
    #expect(widths == widths.sorted(by: >))
    #expect(Set(widths).count == 4)
  }
}
