import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

/// Regions in which it is known what visits do, and that they go where things are bad.
@Suite("Effect of visits in constructed regions")
struct ConstructedRegionTests {
  private func pooled(seed: UInt64, repair: Double?) throws -> PooledEffect {
    try #require(effects(try VisitedRegion(seed: seed, repair: repair).records()).kinds.first)
  }

  @Test("finds an effect that is there, about as large as it is")
  func effect() throws {
    var (found, covered, sum) = (0, 0, 0.0)
    for seed in 1...10 as ClosedRange<UInt64> {
      let pooled = try pooled(seed: seed, repair: 0.95)
      let test = try #require(pooled.test)
      sum += test.effect
      if pooled.verdict(level: 0.05) == .better { found += 1 }
      if test.p(ifEffectIs: 0.6) > 0.05 { covered += 1 }
    }
    // In truth .95 − .35 = .60.
    #expect(abs(sum / 10 - 0.6) < 0.1, "\(sum / 10)")
    #expect(found >= 8, "\(found)")
    #expect(covered >= 9, "\(covered)")
  }

  @Test("calls none where there is none, though nearly all that was bad gets better")
  func none() throws {
    var (called, sum, rise) = (0, 0.0, 0.0)
    for seed in 1...20 as ClosedRange<UInt64> {
      let pooled = try pooled(seed: seed, repair: nil)
      let test = try #require(pooled.test)
      sum += test.effect
      let boats = pooled.boats.compared
      rise += (boats.onNextArrival.value ?? 0) - (boats.onArrival.value ?? 0)
      if [.better, .worse].contains(pooled.verdict(level: 0.05)) { called += 1 }
    }
    #expect(abs(sum / 20) < 0.05, "\(sum / 20)")
    // What a naive reader would see.
    #expect(rise / 20 > 0.3, "\(rise / 20)")
    #expect(called <= 2, "\(called)")
  }
}
