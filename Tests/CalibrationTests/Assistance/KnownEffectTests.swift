import SeaworthyTrends
import Testing

@Suite("Visits whose effect is known")
struct KnownEffectTests {
  @Test("x")
  func x() async throws {
    for bad in [true, false] {
      for e in [0, 0.2, 0.4, 0.6] {
        let region = ConstructedRegion(effect: e, goesWhereBad: bad)
        let kinds = try await forSeeds(Calibration.regions(inSuite: 40)) { region.effects(seed: $0).kinds }
        var t = EffectTally(truth: e)
        for k in kinds { t.add(k, level: 0.05) }
        print(bad, e, "better", t.better.value ?? -1, t.better.total, "worse", t.worse.value ?? -1, "cov", t.covered.value ?? -1, "est", t.estimate ?? -9, "rise", t.rise ?? -9, "width", t.width ?? -1, "visits", t.visits.value ?? -1, t.visits.total)
      }
    }
  }
}
