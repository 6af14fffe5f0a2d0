import SeaworthyTrendStatistics
import Testing

@Suite("How many more points a call takes")
struct FurtherPointsTests {
  /// The same by adding points one by one and testing anew.
  private static func naive(_ points: [TimedValue], level: Double) -> Int? {
    guard case .tested(let test) = MannKendall(points) else { return nil }
    let sign = test.statistic < 0 ? -1.0 : 1
    var longer = points
    for more in 1...points.count {
      let time = (longer.map(\.time).max() ?? 0) + 1
      let extreme = (longer.map { sign * $0.value }.max() ?? 0) + 1
      longer.append(TimedValue(sign * extreme, at: time))
      if case .tested(let test) = MannKendall(longer), test.p <= level { return more }
    }
    return nil
  }

  @Test("is what adding them one by one gives, ties and all", arguments: 5...14)
  func asAdded(count: Int) {
    var dice = SeededDice(seed: UInt64(count))
    var answers: Set<Int?> = []
    for level in [0.05, 0.001, 1e-9] {
      for _ in 0..<(count < 9 ? 60 : 20) {
        let points = (0..<count).map { _ in
          TimedValue(
            Double(Int.random(in: 0..<4, using: &dice)),
            // Few points are tied in time, too, only if there are few times.
            at: (dice.share() * (count < 9 ? 3 : 12)).rounded())
        }
        let more = MannKendall.furtherPoints(points, level: level)
        #expect(more == Self.naive(points, level: level))
        answers.insert(more)
      }
    }
    #expect(answers.count > 2)
  }

  @Test("counts a p that is at the level, not one above it")
  func level() {
    // A sixth point above all makes S 13 of 15: p = 2 (1 + 5)/720.
    let points = [10.0, 20, 30, 50, 40].enumerated().map { TimedValue($1, at: Double($0)) }
    let p = 12.0 / 720
    #expect(MannKendall.furtherPoints(points, level: p) == 1)
    #expect(MannKendall.furtherPoints(points, level: p.nextDown) == 2)
  }

  @Test("go up where the points go neither way")
  func neither() {
    // By all 720 orders p is 216/720 with a point above them, 336/720 with one below.
    let points = zip([0.0, 0, 1, 0, 0], [0.0, 0, 1, 2, 2]).map { TimedValue($0, at: $1) }
    #expect(MannKendall.furtherPoints(points, level: 0.3) == 1)
    #expect(MannKendall.furtherPoints(points, level: 0.3.nextDown) == 2)
  }

  @Test(
    "of a fall adds the lowest values, which with ties in values and times is not the same",
    arguments: [
      [(0, 1), (1, 0), (1, 3), (3, 0), (3, 1)], [(1, 1), (1, 2), (2, 0), (2, 0), (2, 1)],
    ] as [[(time: Double, value: Double)]])
  func falling(_ pairs: [(time: Double, value: Double)]) {
    let points = pairs.map { TimedValue($0.value, at: $0.time) }
    #expect(MannKendall.furtherPoints(points, level: 0.05) == 2)
    #expect(Self.naive(points, level: 0.05) == 2)
  }

  @Test("what is alike from one to the next takes more")
  func dependent() throws {
    // A slow wave: its neighbours are alike.
    let wave = [0.0, 1, 2, 3, 3, 2, 1, 0, -1, -2, -3, -3, -2, -1, 0, 1, 2, 3, 3, 2]
      .enumerated().map { TimedValue($1, at: Double($0)) }
    let dependence = SerialDependence(wave)
    #expect(dependence.inflation > 1)
    let independent = try #require(MannKendall.furtherPoints(wave, level: 0.05))
    let more = MannKendall.furtherPoints(wave, level: 0.05, dependence: dependence)
    #expect(more ?? .max > independent)
  }
}
