import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Knowing less never makes a boat look better. Source: doctrine 4, "Forgetting".
@Suite("Properties: forgetting")
struct ForgettingTests {
  /// An item's only grade made unknown.
  @Test(arguments: RandomHistories.lots) func grade(seeds: Range<UInt64>) throws {
    for seed in seeds {
      var (boat, place) = try RandomHistories.draw(seed) { boat in
        let record = boat.record
        let history = VesselHistory(record, standard: Sample.standard)
        return boat.pickGrade { isOnlyGrade(of: $0.item, record, history) }
      }
      var forgotten = boat.record
      forgotten.reports[place.report].grades[place.grade].result = .notInspected
      forgotten.reports[place.report].grades[place.grade].afterRepair = nil
      ScoreComparison(boat.record, forgotten, at: boat.instant(), seed: seed).expectForgotten()
    }
  }

  /// Whether one grade is all that anybody says of an item.
  private func isOnlyGrade(
    of item: String, _ record: VesselRecord, _ history: VesselHistory
  ) -> Bool {
    record.reports.flatMap(\.grades).count { $0.item == item && $0.result != .notInspected } == 1
      && history.items[item]?.events.count == 1
  }

  /// A whole file, while it is held.
  @Test(arguments: RandomHistories.lots) func file(seeds: Range<UInt64>) throws {
    for seed in seeds {
      let (boat, (instant, held)) = try RandomHistories.draw(seed) {
        boat -> (Instant, VesselRecord)? in
        var record = boat.record
        guard let place = boat.pick(Array(record.reports.indices)) else { return nil }
        let report = record.reports.remove(at: place)
        record.gaps.append(gap(from: report.start, report.kind))
        let instant = report.start + .minutes(Int.random(in: 0...20_000, using: &boat.random))
        let history = VesselHistory(record, standard: Sample.standard)
        return history.evidence.gaps(at: instant).isEmpty ? nil : (instant, record)
      }
      ScoreComparison(boat.record, held, at: instant, seed: seed).expectForgotten()
      let history = VesselHistory(held, standard: Sample.standard)
      #expect(!history.condition(at: instant).condition.isMissionCapable, "seed \(seed)")
    }
  }
}
