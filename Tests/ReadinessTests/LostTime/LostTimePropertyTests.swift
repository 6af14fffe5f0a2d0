import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import Testing

/// Lost time on random histories.
@Suite("Properties: lost time")
struct LostTimePropertyTests {
  private let window = Interval(.day(100), .day(600))

  @Test("adds up to what the rate counts as lost, by condition", arguments: RandomHistories.lots)
  func sums(seeds: Range<UInt64>) {
    for seed in seeds {
      let record = RandomBoat(seed: seed).record
      for method in [AvailabilityMethod.exact, .dayClose] {
        var standard = Sample.standard
        standard.availabilityMethod = method
        let history = VesselHistory(record, standard: standard)
        let stretches = history.lostTime(over: window, asOf: .day(550))
        let times = history.availability(over: window, asOf: .day(550)).times
        let lost = [Condition.nmcm, .nmcs, .nmcd].map { condition in
          stretches.filter { $0.condition == condition }.reduce(.zero) { $0 + $1.length }
        }
        #expect(lost == [times.nmcm, times.nmcs, times.nmcd], "seed \(seed)")
      }
    }
  }

  @Test("has at every instant the causes that the condition has", arguments: RandomHistories.lots)
  func causes(seeds: Range<UInt64>) {
    for seed in seeds {
      let history = VesselHistory(RandomBoat(seed: seed).record, standard: Sample.standard)
      let stretches = history.lostTime(over: window, asOf: .day(600))
      for (stretch, next) in zip(stretches, stretches.dropFirst()) {
        #expect(stretch.interval.end <= next.interval.start, "seed \(seed)")
      }
      for stretch in stretches {
        for instant in [stretch.interval.start, stretch.interval.end.before] {
          let finding = history.condition(at: instant)
          #expect(finding.condition == stretch.condition, "seed \(seed) at \(instant)")
          #expect(finding.causes.count == stretch.causes.count, "seed \(seed) at \(instant)")
        }
        #expect(!stretch.causes.isEmpty && !stretch.interval.isEmpty, "seed \(seed)")
      }
    }
  }
}
