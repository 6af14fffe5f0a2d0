import SeaworthyTrendStatistics
import Testing

@Suite("Placebo dates in strata")
struct StratifiedPlaceboTestTests {
  private typealias Stratum = StratifiedPlaceboTest.Stratum

  @Test("one stratum has the p of the plain test", arguments: 1...40)
  func single(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let values = (0..<Int(2 + seed % 12)).map { _ in dice.normal() }
    let plain = PlaceboDateTest(
      effect: values[0],
      placebos: values.dropFirst().map { PlaceboDateTest.Placebo(effect: $0, share: 0) })
    let test = StratifiedPlaceboTest([
      Stratum(weight: 3, effect: values[0], placebos: Array(values.dropFirst()))
    ])
    #expect(abs(test.p - plain.p) < 1e-12)
    #expect(test.smallestP == plain.smallestP)
    #expect(abs(test.effect - values[0]) < 1e-12)
  }

  @Test("counts every way to take a date from each stratum", arguments: 1...40)
  func naive(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let strata = (0..<Int(2 + seed % 3)).map { place in
      Stratum(
        weight: Double(1 + place), effect: dice.normal(),
        placebos: (0..<(3 + place)).map { _ in dice.normal() })
    }
    for size in [0, 0.7] {
      var sums = [0.0]
      for stratum in strata {
        let choices = [stratum.effect - size] + stratum.placebos
        sums = sums.flatMap { sum in choices.map { sum + $0 * stratum.weight } }
      }
      let real = strata.reduce(0) { $0 + $1.weight * ($1.effect - size) }
      let far = sums.count { abs($0) >= abs(real) - 1e-9 }
      let near = sums.count { abs($0) >= abs(real) - 0.02 }
      let p = StratifiedPlaceboTest(strata).p(ifEffectIs: size)
      #expect(p >= Double(far) / Double(sums.count) - 1e-12)
      #expect(p <= Double(near) / Double(sums.count) + 1e-12)
    }
  }

  @Test(
    "states the least p that its dates could give",
    arguments: [
      ([1], 0.5), ([3, 4], 0.05), ([19], 0.05), ([0, 0], 1), ([2, 2, 2], 1.0 / 27),
    ] as [([Int], Double)])
  func smallest(dates: [Int], p: Double) {
    let strata = dates.map { count in
      Stratum(weight: 1, effect: 1, placebos: Array(repeating: 0, count: count))
    }
    let test = StratifiedPlaceboTest(strata)
    #expect(abs(test.smallestP - p) < 1e-12)
    #expect(abs(test.p - p) < 1e-12)
  }

  @Test("without any effect anywhere p is 1, and without placebo dates too")
  func nothing() {
    #expect(StratifiedPlaceboTest([Stratum(weight: 1, effect: 0, placebos: [0, 0])]).p == 1)
    let alone = StratifiedPlaceboTest([Stratum(weight: 2, effect: 0.8, placebos: [])])
    #expect(alone.p == 1)
    #expect(alone.interval(level: 0.05) == PlaceboDateTest.Interval(low: nil, high: nil))
  }

  @Test("weighs its strata by their units")
  func weights() {
    let test = StratifiedPlaceboTest([
      Stratum(weight: 3, effect: 0.5, placebos: [0]),
      Stratum(weight: 1, effect: -0.5, placebos: [0]),
    ])
    #expect(test.effect == 0.25)
  }

  @Test("is the same for strata in another order, and mirrored for mirrored values")
  func symmetry() {
    let strata = [
      Stratum(weight: 1, effect: 0.9, placebos: [0.1, -0.3, 0.4, 0, -0.2]),
      Stratum(weight: 2, effect: 0.6, placebos: [-0.1, 0.3, 0.05, -0.25]),
      Stratum(weight: 1, effect: 0.7, placebos: [-0.2, 0.1, 0.35]),
    ]
    let mirrored = strata.map {
      Stratum(weight: $0.weight, effect: -$0.effect, placebos: $0.placebos.map { -$0 })
    }
    let test = StratifiedPlaceboTest(strata)
    #expect(StratifiedPlaceboTest(strata.reversed()).p == test.p)
    #expect(StratifiedPlaceboTest(mirrored).p == test.p)
    let (interval, other) = (
      test.interval(level: 0.1), StratifiedPlaceboTest(mirrored).interval(level: 0.1)
    )
    #expect(interval.low == other.high.map { -$0 })
    #expect(interval.high == other.low.map { -$0 })
  }

  @Test("its interval holds what it does not refuse and nothing beyond", arguments: 1...4)
  func interval(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let strata = (0..<4).map { _ in
      Stratum(
        weight: 1, effect: 0.8 + dice.normal() / 4, placebos: (0..<6).map { _ in dice.normal() / 4 }
      )
    }
    let test = StratifiedPlaceboTest(strata)
    let interval = test.interval(level: 0.05)
    let (low, high) = (try #require(interval.low), try #require(interval.high))
    #expect(low < test.effect && test.effect < high)
    #expect(test.p(ifEffectIs: low - 0.01) <= 0.05)
    #expect(test.p(ifEffectIs: high + 0.01) <= 0.05)
    #expect(test.p(ifEffectIs: low + 0.001) > 0.05)
    #expect(test.p(ifEffectIs: high - 0.001) > 0.05)
  }
}
