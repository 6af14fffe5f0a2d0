import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Condition, availability, items and both scores with all their parts against a second, naive
/// model that asks minute by minute, on random histories.
@Suite("Against a naive model")
struct NaiveModelTests {
  private static let slack = 1e-9

  /// Condition, basis and availability of boats with held files and registers too.
  @Test(arguments: RandomHistories.slowLots) func availability(seeds: Range<UInt64>) {
    for seed in seeds {
      var boat = OrderlyBoat(seed: seed, hasGaps: seed.isMultiple(of: 2))
      let naive = NaiveBoat(boat.record, standard: Sample.quickStandard)
      let history = VesselHistory(boat.record, standard: Sample.quickStandard)
      let instant = boat.instant()
      let start = instant - .minutes(Int.random(in: 30...300, using: &boat.random))
      let window = Interval(start, instant)
      #expect(
        history.availability(over: window, asOf: instant) == naive.availability(over: window),
        "seed \(seed) over \(window)")
      for _ in 0..<10 {
        let instant = boat.instant()
        #expect(
          history.condition(at: instant).condition == naive.condition(at: instant),
          "seed \(seed) at \(instant)")
      }
    }
  }

  /// Items and material condition at any time, within the boat's papers or after.
  @Test(arguments: RandomHistories.lots) func materialCondition(seeds: Range<UInt64>) {
    for seed in seeds {
      var boat = OrderlyBoat(seed: seed, hasGaps: false)
      let naive = NaiveBoat(boat.record, standard: Sample.quickStandard)
      let history = VesselHistory(boat.record, standard: Sample.quickStandard)
      for _ in 0..<4 {
        let instant = boat.instant()
        for item in Sample.checklist.items {
          let (told, model) = (
            history.standing(of: item.code, at: instant), naive.item(item.code, at: instant)
          )
          #expect(told.isApplicable == model.isApplicable, "seed \(seed), \(item.code)")
          guard model.isApplicable else { continue }
          expect(
            Ranged(
              value: told.credit, low: told.low, high: told.high,
              coverage: told.isCovered ? 1 : 0),
            Ranged(
              value: model.credit, low: model.low, high: model.high,
              coverage: model.isCovered ? 1 : 0), "seed \(seed), \(item.code) at \(instant)")
        }
        expect(
          history.materialCondition(at: instant).ranged, naive.materialCondition(at: instant),
          "seed \(seed), material condition at \(instant)")
      }
    }
  }

  /// Both scores with every part, after all that reports tell.
  @Test(arguments: RandomHistories.slowLots) func scores(seeds: Range<UInt64>) throws {
    for seed in seeds {
      var boat = OrderlyBoat(seed: seed, hasGaps: false)
      let naive = NaiveBoat(boat.record, standard: Sample.quickStandard)
      let history = VesselHistory(boat.record, standard: Sample.quickStandard)
      let instant = boat.lastNews + .minutes(Int.random(in: 1...500, using: &boat.random))
      try expect(
        history.maintenanceReadiness(at: instant), naive.maintenanceReadiness(at: instant),
        "seed \(seed) at \(instant)")
      try expect(
        history.operationalReadiness(at: instant), naive.operationalReadiness(at: instant),
        "seed \(seed) at \(instant)")
    }
  }

  private func expect(
    _ told: ReadinessScore, _ model: NaiveBoat.Score, _ remark: String
  ) throws {
    #expect(Set(told.parts.map(\.part)) == Set(model.parts.keys))
    for part in told.parts {
      let naive = try #require(model.parts[part.part])
      expect(part.ranged, naive, "\(part.part), \(remark)")
    }
    expect(
      Ranged(value: told.score, low: told.low, high: told.high, coverage: told.coverage),
      model.points, remark)
  }

  /// Equal but for rounding, the range widened so that it holds the value.
  private func expect(_ told: Ranged, _ model: Ranged, _ remark: String) {
    let (low, high) = (
      min(model.low, model.value ?? model.low), max(model.high, model.value ?? model.high)
    )
    let isEqual =
      (told.value == nil) == (model.value == nil)
      && abs((told.value ?? 0) - (model.value ?? 0)) < Self.slack
      && abs(told.low - low) < Self.slack && abs(told.high - high) < Self.slack
      && abs(told.coverage - model.coverage) < Self.slack
    #expect(isEqual, "\(remark): \(told) is not \(model)")
  }
}

extension OrderlyBoat {
  /// An instant within or after the boat's papers.
  mutating func instant() -> Instant {
    let span = Int((lastNews - Instant.day(0)).count / 60_000)
    return .day(0) + .minutes(Int.random(in: 0...span + 200, using: &random))
  }
}
