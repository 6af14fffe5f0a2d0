import Testing

@testable import SeaworthyTrendStatistics

@Suite("The change of a share")
struct ShareChangeTests {
  private func change(
    _ counts: [(Double, Int, Int)], level: Double = 0.05, dependence: SerialDependence = .none
  ) -> ShareChange? {
    ShareChange(
      counts.map { TimedCount($0.1, of: $0.2, at: $0.0) }, level: level, dependence: dependence)
  }

  /// Newcombe 1998, table II, method 10, to the four places given there.
  @Test(
    "has the intervals of Newcombe's examples",
    arguments: [
      (48, 80, 56, 70, 0.0524, 0.3339), (3, 10, 9, 10, 0.1705, 0.8090),
      (2, 7, 6, 7, 0.0582, 0.8062), (0, 29, 5, 56, -0.0381, 0.1926),
      (0, 20, 0, 10, -0.1611, 0.2775), (0, 10, 10, 10, 0.6075, 1),
    ])
  func published(
    count: Int, n: Int, laterCount: Int, laterN: Int, low: Double, high: Double
  ) throws {
    let found = try #require(change([(0, count, n), (1, laterCount, laterN)]))
    #expect(abs(found.interval.lowerBound - low) < 0.00005)
    #expect(abs(found.interval.upperBound - high) < 0.00005)
    #expect(
      found.change == Double(laterCount) / Double(laterN) - Double(count) / Double(n))
  }

  @Test("parts the observations where their numbers differ least, in any order, never one time")
  func halves() throws {
    let counts = [(0.0, 1, 2), (5, 2, 2), (5, 0, 1), (9, 1, 4), (12, 1, 1)]
    for rotation in counts.indices {
      let found = try #require(change(Array(counts[rotation...] + counts[..<rotation])))
      #expect(found.earlier == ShareChange.Half(count: 3, n: 5))
      #expect(found.later == ShareChange.Half(count: 2, n: 5))
      #expect(found.span == 12)
    }
    // Three on either side of one: the earlier of two equally good places.
    let odd = try #require(change([(0, 1, 1), (1, 1, 1), (2, 0, 1)]))
    #expect(odd.earlier.n == 1 && odd.later.n == 2)
  }

  @Test("of observations that are alike has the interval of as many as they are worth")
  func dependence() throws {
    let alike = (0..<60).map { TimedValue(Double(abs($0 - 30)), at: Double($0)) }
    let dependence = SerialDependence(alike)
    let factor = dependence.inflation
    #expect(factor > 8)
    let counts = (0..<14).map { (Double($0), $0 < 7 ? 16 : 48, 56) }
    let found = try #require(change(counts, dependence: dependence))
    let z = normalDeviate95
    let first = wilsonInterval(share: 2.0 / 7, n: 392 / factor, z: z)
    let second = wilsonInterval(share: 6.0 / 7, n: 392 / factor, z: z)
    let (down, up) = (6.0 / 7 - second.lowerBound, second.upperBound - 6.0 / 7)
    let (rise, fall) = (first.upperBound - 2.0 / 7, 2.0 / 7 - first.lowerBound)
    let reach = ((down * down + rise * rise).squareRoot(), (up * up + fall * fall).squareRoot())
    #expect(abs(found.interval.lowerBound - (4.0 / 7 - reach.0)) < 1e-9)
    #expect(abs(found.interval.upperBound - min(1, 4.0 / 7 + reach.1)) < 1e-9)
    #expect(found.change == change(counts)?.change)
  }

  @Test("takes dependence in beyond ten counts, and only there")
  func boundary() throws {
    let alike = (0..<12).map { TimedValue(Double(abs($0 - 6)), at: Double($0)) }
    let dependence = SerialDependence(alike)
    let counts = (0..<11).map { (Double($0), $0 % 3, 2) }
    let few = Array(counts.prefix(10))
    #expect(change(few, dependence: dependence) == change(few))
    let (wide, narrow) = (
      try #require(change(counts, dependence: dependence)).interval,
      try #require(change(counts)).interval
    )
    #expect(wide.lowerBound < narrow.lowerBound && narrow.upperBound < wide.upperBound)
  }

  @Test("needs two different times")
  func oneTime() {
    #expect(change([]) == nil)
    #expect(change([(3, 1, 2), (3, 0, 2)]) == nil)
    #expect(change([(3, 1, 1), (4, 0, 1)]) != nil)
  }

  @Test("holds the change, mirrors in time and in what is counted, and widens with the level")
  func properties() throws {
    for seed in 0..<200 {
      var dice = SeededDice(seed: UInt64(seed))
      let counts = (0..<Int.random(in: 2...12, using: &dice)).map { place in
        let n = Int.random(in: 1...5, using: &dice)
        return (Double(place), Int.random(in: 0...n, using: &dice), n)
      }
      let found = try #require(change(counts))
      #expect(found.interval.contains(found.change))
      #expect(found.interval.lowerBound >= -1 && found.interval.upperBound <= 1)
      let other = try #require(change(counts.map { ($0.0, $0.2 - $0.1, $0.2) }))
      #expect(abs(other.change + found.change) < 1e-12)
      #expect(abs(other.interval.lowerBound + found.interval.upperBound) < 1e-12)
      let surer = try #require(change(counts, level: 0.01))
      #expect(surer.interval.lowerBound <= found.interval.lowerBound)
      #expect(surer.interval.upperBound >= found.interval.upperBound)
    }
  }
}
