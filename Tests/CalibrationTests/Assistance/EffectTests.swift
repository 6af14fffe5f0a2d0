import SeaworthyTrends
import Testing

@Suite("Visits whose effect is known")
struct EffectTests {
  /// The deviate of 1 in 2000.
  private static let sure = 3.5
  private static let level = 0.05

  @Test("are said to have about that effect, and none where there is none")
  func effects() async throws {
    var constructed: [(region: ConstructedRegion, tally: EffectTally)] = []
    for region in Calibration.isWhole ? ConstructedRegion.all : [ConstructedRegion.all[2]] {
      let effects = try await forSeeds(Calibration.regions(inSuite: 4)) { seed in
        region.effects(seed: seed)
      }
      let tally = tally(effects, truth: region.effect)
      check(tally, "\(region)")
      // The estimate of one region deviates by some 18 points of a hundred: four times its error.
      let most = 0.7 / Double(effects.count).squareRoot()
      #expect(abs(try #require(tally.estimate) - region.effect) < most, "\(region)")
      constructed.append((region, tally))
    }
    var simulated: [(visitBias: Double, tally: EffectTally)] = []
    for bias in Calibration.isWhole ? [0.0, 10] : [] {
      let visits = IdleVisits(visitBias: bias)
      let effects = try await forSeeds(Calibration.regions(inSuite: 1) / 2) { seed in
        try await visits.effects(seed: seed)
      }
      let tally = tally(effects, truth: 0)
      check(tally, "simulated, bias \(bias)")
      simulated.append((bias, tally))
    }
    try Calibration.publish(
      "Assistance", EffectPage.text(constructed: constructed, simulated: simulated))
  }

  private func tally(_ effects: [AssistanceEffects], truth: Double) -> EffectTally {
    effects.reduce(into: EffectTally(truth: truth)) { $0.add($1.kinds, level: Self.level) }
  }

  private func check(_ tally: EffectTally, _ region: String) {
    #expect(tally.covered.total > 0, "\(region)")
    #expect(tally.covered.interval(z: Self.sure).upperBound >= 0.95, "\(region)")
    guard tally.truth == 0, tally.visits.total >= 20 else { return }
    #expect(tally.visits.interval(z: Self.sure).lowerBound <= Self.level, "\(region)")
  }
}
