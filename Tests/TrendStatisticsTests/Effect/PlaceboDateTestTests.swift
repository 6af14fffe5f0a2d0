import SeaworthyTrendStatistics
import Testing

@Suite("Placebo-date test")
struct PlaceboDateTestTests {
  private static func test(_ effect: Double, _ placebos: [Double]) -> PlaceboDateTest {
    PlaceboDateTest(effect: effect, placebos: placebos.map { .init(effect: $0, share: 0) })
  }

  @Test(
    "ranks the real date among all",
    arguments: [
      (5, [], 1),
      (5, [1, -2, 3], 0.25),
      (-5, [1, -2, 3], 0.25),
      (3, [1, -2, 3], 0.5),
      (-3, [1, 4, 3], 0.75),
      (0, [1, 4, 0], 1),
      (0.1 + 0.2, [0.3], 1),
    ] as [(Double, [Double], Double)])
  func ranks(effect: Double, placebos: [Double], p: Double) {
    let test = Self.test(effect, placebos)
    #expect(test.p == p)
    #expect(test.smallestP == 1 / Double(placebos.count + 1))
  }

  @Test("nineteen placebo dates reach .05 and limit the effect, eighteen do not")
  func reach() {
    let placebos = (1...19).map { Double($0) / 10 }
    #expect(Self.test(9, placebos).p == 0.05)
    // Refused are the effects that leave more than the farthest placebo, 1.9.
    let interval = Self.test(9, placebos).interval(level: 0.05)
    #expect(abs((interval.low ?? 0) - 7.1) < 1e-12)
    #expect(abs((interval.high ?? 0) - 10.9) < 1e-12)
    #expect(
      Self.test(9, Array(placebos.dropLast())).interval(level: 0.05)
        == .init(low: nil, high: nil))
    #expect(Self.test(9, []).interval(level: 0.5) == .init(low: nil, high: nil))
  }

  @Test("without any other movement the effect is what it is")
  func still() {
    #expect(
      Self.test(4, [0, 0, 0, 0]).interval(level: 0.2) == .init(low: 4, high: 4))
  }

  @Test("dates that show all of the effect themselves do not limit it from above")
  func shared() {
    let test = PlaceboDateTest(
      effect: 4, placebos: (0..<30).map { .init(effect: Double($0) / 10, share: 1) })
    // With half of 4 taken out of all, the farthest of them is as far from 0 as the real one.
    #expect(test.interval(level: 0.05) == .init(low: 2, high: nil))
  }

  @Test("the interval holds just the effects that are not refused")
  func inversion() {
    var dice = SeededDice(seed: 3)
    for _ in 0..<200 {
      let test = PlaceboDateTest(
        effect: dice.normal(),
        placebos: (0..<24).map { _ in
          .init(effect: dice.normal(), share: dice.share() < 0.5 ? 0 : dice.share() * 0.8)
        })
      let interval = test.interval(level: 0.10)
      let (low, high) = (interval.low ?? -.infinity, interval.high ?? .infinity)
      #expect(low <= test.effect && test.effect <= high)
      #expect(low.isFinite && high.isFinite)
      #expect(test.p(ifEffectIs: low) > 0.10)
      #expect(test.p(ifEffectIs: high) > 0.10)
      for step in 1...50 {
        #expect(test.p(ifEffectIs: low - Double(step * step) * 0.001) <= 0.10)
        #expect(test.p(ifEffectIs: high + Double(step * step) * 0.001) <= 0.10)
      }
      if test.p > 0.10 { #expect(low <= 0 && 0 <= high) }
    }
  }

  @Test("moves with what is added to the outcomes from the date on, and stretches with them")
  func invariances() {
    var dice = SeededDice(seed: 5)
    let placebos = (0..<24).map { _ in
      PlaceboDateTest.Placebo(effect: dice.normal(), share: dice.share() * 0.5)
    }
    let test = PlaceboDateTest(effect: 0.3, placebos: placebos)
    let interval = test.interval(level: 0.10)
    let moved = PlaceboDateTest(
      effect: 2.3,
      placebos: placebos.map { .init(effect: $0.effect + 2 * $0.share, share: $0.share) }
    ).interval(level: 0.10)
    #expect(abs((moved.low ?? 0) - (interval.low ?? 0) - 2) < 1e-9)
    #expect(abs((moved.high ?? 0) - (interval.high ?? 0) - 2) < 1e-9)
    let turned = PlaceboDateTest(
      effect: -0.6, placebos: placebos.map { .init(effect: -2 * $0.effect, share: $0.share) }
    ).interval(level: 0.10)
    #expect(abs((turned.low ?? 0) + 2 * (interval.high ?? 0)) < 1e-9)
    #expect(abs((turned.high ?? 0) + 2 * (interval.low ?? 0)) < 1e-9)
  }

  /// The mean of the outcomes from a place on less that of those before it; nil with none of either.
  private static func step(_ place: Int, _ outcomes: [Double]) -> Double? {
    guard place > 0, place < outcomes.count else { return nil }
    let (before, after) = (outcomes[..<place], outcomes[place...])
    return after.reduce(0, +) / Double(after.count) - before.reduce(0, +) / Double(before.count)
  }

  @Test("an effect of a size is tested as if it had been taken out of the outcomes it reaches")
  func estimates() throws {
    var dice = SeededDice(seed: 9)
    let outcomes = (0..<30).map { dice.normal() + ($0 < 12 ? 0 : 2) }
    let reached = (0..<30).map { $0 >= 12 }
    func test(_ outcomes: [Double]) throws -> PlaceboDateTest {
      try #require(
        PlaceboDateTest(
          at: 12, others: (0...30).filter { $0 != 12 }, outcomes: outcomes, reached: reached,
          estimate: Self.step))
    }
    let whole = try test(outcomes)
    // The first place and the one behind the last have no estimate.
    #expect(whole.placebos.count == 28)
    #expect(whole.placebos.allSatisfy { 0 < $0.share && $0.share < 1 })
    for size in stride(from: -3, through: 5, by: 0.37) {
      let rest = zip(outcomes, reached).map { $1 ? $0 - size : $0 }
      #expect(try test(rest).p == whole.p(ifEffectIs: size))
    }
  }

  @Test("without an estimate at the real date, or one that measures the effect, there is no test")
  func noEstimate() {
    let outcomes = [1.0, 2, 3, 4]
    func test(at place: Int, reached: [Bool]) -> PlaceboDateTest? {
      PlaceboDateTest(
        at: place, others: [1, 3], outcomes: outcomes, reached: reached, estimate: Self.step)
    }
    #expect(test(at: 2, reached: [false, false, true, true])?.effect == 2)
    #expect(test(at: 4, reached: [false, false, false, false]) == nil)
    #expect(test(at: 2, reached: [false, true, true, true]) == nil)
  }
}
