import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Low ≤ score ≤ high always, and no order of arrival matters. Source: doctrine 4, "Properties".
@Suite("Properties: bounds and order")
struct BoundsTests {
  /// Every low ≤ score ≤ high, of scores, parts and rates.
  @Test(arguments: RandomHistories.lots) func lowScoreHigh(seeds: Range<UInt64>) {
    for seed in seeds {
      var boat = RandomBoat(seed: seed)
      let history = VesselHistory(boat.record, standard: Sample.standard)
      for _ in 0..<5 {
        let instant = boat.instant()
        for score in [
          history.maintenanceReadiness(at: instant), history.operationalReadiness(at: instant),
        ] {
          #expect(isOrdered(score), "seed \(seed) at \(instant)")
        }
        let length = Milliseconds.days(Int.random(in: 1...300, using: &boat.random))
        let availability = history.availability(
          over: Interval(instant - length, instant), asOf: instant)
        for rate in [availability.missionCapableRate, availability.fullyMissionCapableRate] {
          #expect(isOrdered(rate), "seed \(seed) at \(instant)")
        }
      }
    }
  }

  private func isOrdered(_ score: ReadinessScore) -> Bool {
    let middle = score.score ?? score.low
    return 0 <= score.low && score.low <= middle && middle <= score.high && score.high <= 100
      && (0...1).contains(score.coverage)
      && score.parts.allSatisfy { part in
        let middle = part.ranged.value ?? part.ranged.low
        return 0 <= part.ranged.low && part.ranged.low <= middle && middle <= part.ranged.high
          && part.ranged.high <= 1 && (0...1).contains(part.ranged.coverage)
      }
  }

  private func isOrdered(_ rate: Ranged?) -> Bool {
    guard let rate, let value = rate.value else { return true }
    return rate.low <= value + ScoreComparison.slack && value <= rate.high + ScoreComparison.slack
  }

  /// The order in which reports came in makes no difference.
  @Test(arguments: RandomHistories.lots) func order(seeds: Range<UInt64>) {
    for seed in seeds {
      var boat = RandomBoat(seed: seed)
      let instant = boat.instant()
      let record = boat.record
      var shuffled = record
      shuffled.reports.shuffle(using: &boat.random)
      shuffled.gaps.shuffle(using: &boat.random)
      for place in shuffled.reports.indices {
        shuffled.reports[place].discrepancies.shuffle(using: &boat.random)
        shuffled.reports[place].grades.shuffle(using: &boat.random)
      }
      let (left, right) = (
        VesselHistory(record, standard: Sample.standard),
        VesselHistory(shuffled, standard: Sample.standard)
      )
      #expect(
        left.score(at: instant, isRegistered: true)
          == right.score(at: instant, isRegistered: true), "seed \(seed) at \(instant)")
      #expect(left.arrivals == right.arrivals, "seed \(seed)")
      #expect(left.spells(over: .always) == right.spells(over: .always), "seed \(seed)")
    }
  }
}
