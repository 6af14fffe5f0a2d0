import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Time without news never raises material condition. Source: doctrine 4, "Ageing".
@Suite("Properties: ageing")
struct AgeingTests {
  @Test(arguments: RandomHistories.lots) func materialCondition(seeds: Range<UInt64>) {
    for seed in seeds {
      var boat = RandomBoat(seed: seed)
      let history = VesselHistory(boat.record, standard: Sample.standard)
      var instant = boat.lastNews
      var last = history.materialCondition(at: instant).ranged
      for _ in 0..<12 {
        instant = instant + .minutes(Int.random(in: 0..<80_000, using: &boat.random))
        let next = history.materialCondition(at: instant).ranged
        #expect(
          next.low <= last.low && next.coverage <= last.coverage
            && next.value ?? -1 <= (last.value ?? -1) + ScoreComparison.slack,
          "seed \(seed) at \(instant)")
        last = next
      }
    }
  }
}
