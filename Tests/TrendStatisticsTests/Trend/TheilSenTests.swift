import SeaworthyTrendStatistics
import Testing

@Suite("Theil–Sen")
struct TheilSenTests {
  private static func random(
    _ size: Int, _ dice: inout SeededDice, tiedTimes: Bool = false
  ) -> [TimedValue] {
    (0..<size).map { place in
      let time = tiedTimes ? Double(Int.random(in: 0...size, using: &dice)) : Double(place)
      return TimedValue(dice.normal() + 0.1 * time, at: time)
    }
  }

  @Test("doctrine 7: .483984 a month, intercept 62.514264")
  func rising() throws {
    let line = try #require(
      TheilSen(
        zip([62, 65, 63, 70, 72, 71, 78, 80], [0, 4, 9, 13, 20, 24, 31, 37]).map {
          TimedValue($0, at: $1)
        }, level: 0.05))
    #expect(abs(line.slope - 0.483984) < 5e-7)
    #expect(abs(line.intercept - 62.514264) < 5e-7)
    #expect(line.span == 37)
    #expect(line.n == 8)
    #expect(line.change == line.slope * 37)
  }

  @Test("doctrine 7: −3.452381, 95 % [−5.0, −1.25]")
  func falling() throws {
    let line = try #require(
      TheilSen(
        [80, 75, 75, 70, 75, 60, 60, 55].enumerated().map {
          TimedValue($1, at: Double($0))
        }, level: 0.05))
    #expect(abs(line.slope + 3.452381) < 5e-7)
    #expect(line.interval == -5...(-1.25))
    #expect(line.changeInterval == -35...(-8.75))
  }

  @Test("has no slope without two times, and no interval under five points")
  func tooLittle() throws {
    #expect(TheilSen([], level: 0.05) == nil)
    #expect(TheilSen([TimedValue(1, at: 0)], level: 0.05) == nil)
    #expect(TheilSen([1, 2, 3].map { TimedValue($0, at: 4) }, level: 0.05) == nil)
    let points = [0, 1, 3, 4, 6].map { TimedValue($0 * $0, at: $0) }
    for count in 2...4 {
      let line = try #require(TheilSen(Array(points.prefix(count)), level: 0.05))
      #expect(line.interval == nil)
      #expect(line.changeInterval == nil)
    }
    // With five, just the least and the greatest of the ten slopes are left.
    #expect(TheilSen(points, level: 0.05)?.interval == 1...10)
    #expect(TheilSen(points, level: 0.016)?.interval == nil)
  }

  @Test(
    "is the median of the slopes, and its line passes through both medians",
    arguments: Array(2...40) + [101, 160])
  func definition(size: Int) throws {
    var dice = SeededDice(seed: UInt64(size))
    let points = Self.random(size, &dice, tiedTimes: size > 6)
    let line = try #require(TheilSen(points, level: 0.05))
    let slopes = points.indices.flatMap { one in
      points[..<one].compactMap { other in
        points[one].time == other.time
          ? nil : (points[one].value - other.value) / (points[one].time - other.time)
      }
    }
    let middle = try #require(median(slopes))
    let (time, value) = try (
      #require(median(points.map(\.time))), #require(median(points.map(\.value)))
    )
    #expect(line.slope == middle)
    #expect(abs(line.intercept + line.slope * time - value) < 1e-9)
    if let interval = line.interval {
      let ends = zip(slopes.sorted(), slopes.sorted().reversed())
      #expect(interval.contains(line.slope))
      #expect(ends.contains { $0 == (interval.lowerBound, interval.upperBound) })
    } else {
      #expect(size < 5)
    }
  }

  @Test(
    "without ties of values the interval excludes 0 just where the test calls", arguments: 5...30)
  func agreesWithTheTest(size: Int) throws {
    var dice = SeededDice(seed: 100 + UInt64(size))
    for round in 0..<40 {
      let slope = dice.share() * 0.4 * 10 / Double(size)
      let points = Self.random(size, &dice, tiedTimes: round % 2 == 1).map {
        TimedValue($0.value + slope * $0.time, at: $0.time)
      }
      let test = try #require(MannKendall(points).test)
      for level in [0.01, 0.05, 0.20] {
        let line = try #require(TheilSen(points, level: level))
        #expect(
          (line.interval.map { !$0.contains(0) } ?? false) == (test.p <= level),
          "\(size) \(round) \(level)")
      }
    }
  }

  @Test("with ties of values the interval excludes 0 only where the test calls")
  func ties() throws {
    var dice = SeededDice(seed: 21)
    for round in 0..<600 {
      let size = 5 + round % 20
      let points = (0..<size).map { place in
        TimedValue(
          (Double(place) / 4 + 2 * dice.normal()).rounded(), at: Double(place))
      }
      let test = try #require(MannKendall(points).test)
      let line = try #require(TheilSen(points, level: 0.05))
      if let interval = line.interval, !interval.contains(0) { #expect(test.p <= 0.05) }
    }
  }

  @Test("moves, stretches and turns with its points, whatever their order")
  func invariances() throws {
    var dice = SeededDice(seed: 22)
    for size in 5...24 {
      let points = Self.random(size, &dice, tiedTimes: true)
      let line = try #require(TheilSen(points, level: 0.05))
      #expect(TheilSen(points.shuffled(using: &dice), level: 0.05) == line)
      let other = try #require(
        TheilSen(points.map { TimedValue(5 - 4 * $0.value, at: 2 * $0.time + 64) }, level: 0.05))
      #expect(abs(other.slope + 2 * line.slope) < 1e-9)
      #expect(abs((other.interval?.lowerBound ?? 0) + 2 * (line.interval?.upperBound ?? 0)) < 1e-9)
      #expect(abs((other.interval?.upperBound ?? 0) + 2 * (line.interval?.lowerBound ?? 0)) < 1e-9)
      #expect(abs(other.change + 4 * line.change) < 1e-9)
      let trend = points.map { TimedValue($0.value + 3 * $0.time, at: $0.time) }
      #expect(abs((TheilSen(trend, level: 0.05)?.slope ?? 0) - line.slope - 3) < 1e-9)
    }
  }

  @Test("holds the true slope at least as often as it says, nearly")
  func coverage() throws {
    var dice = SeededDice(seed: 23)
    for size in [5, 8, 10, 11, 20] {
      let held = (0..<1000).count { _ in
        let line = TheilSen(Self.random(size, &dice), level: 0.05)
        return line?.interval?.contains(0.1) ?? true
      }
      // 950 and three standard errors less.
      #expect(held >= 929, "\(size): \(held)")
    }
  }
}
