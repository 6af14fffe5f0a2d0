import SeaworthyTrendStatistics
import Testing

@Suite("Mann–Kendall")
struct MannKendallTests {
  private static let rising = zip(
    [62, 65, 63, 70, 72, 71, 78, 80], [0, 4, 9, 13, 20, 24, 31, 37]
  ).map { TimedValue($0, at: $1) }
  private static let falling = series([80, 75, 75, 70, 75, 60, 60, 55])

  private static func series(_ values: [Double]) -> [TimedValue] {
    values.enumerated().map { TimedValue($1, at: Double($0)) }
  }

  @Test(
    "doctrine 7: S 24, p .001736; with ties S −22, p .0029762",
    arguments: [(rising, 24, 28, 0.001736, 5e-7), (falling, -22, 24, 0.0029762, 5e-8)])
  func worked(
    points: [TimedValue], statistic: Int, pairs: Int, p: Double, within: Double
  ) throws {
    let test = try #require(MannKendall(points).test)
    #expect(test.statistic == statistic)
    #expect(test.pairs == pairs)
    #expect(test.distribution == .exact)
    #expect(abs(test.p - p) < within)
  }

  @Test(
    "doctrine 7: normal .004434 and .0070146, which these eight would have beyond ten points",
    arguments: [(rising, 0.004434, 5e-7), (falling, 0.0070146, 5e-8)])
  func variance(points: [TimedValue], p: Double, within: Double) throws {
    let test = try #require(MannKendall(points).test)
    let z = Double(abs(test.statistic) - 1) / test.variance.squareRoot()
    #expect(abs(NormalTail.twoSided(z) - p) < within)
  }

  @Test("five points may be called, four may not, and it says how many more are needed")
  func fewPoints() throws {
    for count in 0..<5 {
      #expect(MannKendall(Array(Self.rising.prefix(count))) == .tooFew(more: 5 - count))
    }
    let five = try #require(MannKendall(Self.series([1, 2, 3, 4, 5])).test)
    #expect(five.p == 2.0 / 120)
    #expect(five.smallestP == five.p)
    #expect(five.n == 5)
  }

  @Test("ten points are exact, eleven normal")
  func exactUpToTen() throws {
    let ten = try #require(MannKendall(Self.series((1...10).map(Double.init))).test)
    #expect(ten.distribution == .exact)
    #expect(abs(ten.p - 2.0 / 3_628_800) < 1e-18)
    let eleven = try #require(MannKendall(Self.series((1...11).map(Double.init))).test)
    #expect(eleven.distribution == .normal)
    #expect(eleven.variance == 165)
    #expect(abs(eleven.p - NormalTail.twoSided(54 / 165.0.squareRoot())) < 1e-15)
    #expect(eleven.smallestP == eleven.p)
  }

  @Test("nothing to compare gives p 1", arguments: [5, 10, 11, 30])
  func tied(count: Int) throws {
    for points in [
      (0..<count).map { TimedValue(7, at: Double($0)) },
      (0..<count).map { TimedValue(Double($0), at: 7) },
    ] {
      let test = try #require(MannKendall(points).test)
      #expect([test.statistic, test.pairs] == [0, 0])
      #expect([test.p, test.smallestP, test.variance] == [1, 1, 0])
    }
  }

  @Test("agrees with all 120 orders of five points for every pattern of ties of values and times")
  func everyPattern() throws {
    var dice = SeededDice(seed: 11)
    for pattern in 0..<256 {
      let times = Self.steps(pattern & 15)
      let values = Self.steps(pattern >> 4).shuffled(using: &dice)
      try Self.compare(zip(values, times).map { TimedValue($0, at: $1) })
    }
  }

  @Test("agrees with all orders of six and seven points, ties and tied times included")
  func randomPatterns() throws {
    var dice = SeededDice(seed: 12)
    for round in 0..<60 {
      let size = 6 + round % 2
      try Self.compare(
        (0..<size).map { _ in
          TimedValue(
            Double(Int.random(in: 0...4, using: &dice)),
            at: Double(Int.random(in: 0...5, using: &dice)))
        })
    }
  }

  /// Five numbers from 0, each the same as the one before or the next, by four bits.
  private static func steps(_ bits: Int) -> [Double] {
    (0..<4).reduce(into: [0]) { $0.append($0[$1] + Double((bits >> $1) & 1)) }
  }

  private static func compare(_ points: [TimedValue]) throws {
    let test = try #require(MannKendall(points).test)
    let naive = NaiveKendall(points)
    #expect(test.statistic == naive.statistic, "\(points)")
    #expect(abs(test.p - naive.p) < 1e-12, "\(points)")
    #expect(abs(test.smallestP - naive.smallestP) < 1e-12, "\(points)")
    #expect(abs(test.variance - naive.variance) < 1e-9, "\(points)")
  }

  @Test("beyond ten points the least p is that of the values in order, up or down, ties and all")
  func smallest() throws {
    var dice = SeededDice(seed: 14)
    for size in 11...40 {
      let points = (0..<size).map { _ in
        TimedValue(
          Double(Int.random(in: 0...4, using: &dice)),
          at: Double(Int.random(in: 0...8, using: &dice)))
      }
      let (values, times) = (points.map(\.value).sorted(), points.map(\.time).sorted())
      let ordered = try [values, values.reversed()].map { values in
        try #require(MannKendall(zip(values, times).map { TimedValue($0, at: $1) }).test).p
      }
      #expect(try #require(MannKendall(points).test).smallestP == ordered.min())
    }
  }

  @Test("does not depend on the order given, nor on scales; turns with values and with time")
  func invariances() throws {
    var dice = SeededDice(seed: 13)
    for size in 5...24 {
      let points = (0..<size).map { _ in
        TimedValue(
          Double(Int.random(in: 0...9, using: &dice)),
          at: Double(Int.random(in: 0...20, using: &dice)))
      }
      let test = try #require(MannKendall(points).test)
      #expect(MannKendall(points.shuffled(using: &dice)).test == test)
      #expect(
        MannKendall(points.map { TimedValue(3 * $0.value - 8, at: $0.time / 7 + 2) }).test == test)
      for turned in [
        points.map { TimedValue(-$0.value, at: $0.time) },
        points.map { TimedValue($0.value, at: -$0.time) },
      ] {
        let other = try #require(MannKendall(turned).test)
        #expect(other.statistic == -test.statistic)
        #expect(abs(other.p - test.p) < 1e-12)
        #expect(abs(other.smallestP - test.smallestP) < 1e-12)
        #expect(other.variance == test.variance)
      }
      #expect(test.smallestP <= test.p)
    }
  }
}

extension MannKendall {
  /// The test, if one was made.
  var test: Test? {
    guard case .tested(let test) = self else { return nil }
    return test
  }
}
