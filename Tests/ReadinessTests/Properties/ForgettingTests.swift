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

  /// A whole file, while it is held: after its inspection and before, as far back as it leaves the
  /// boat unknown.
  @Test(arguments: RandomHistories.lots) func file(seeds: Range<UInt64>) throws {
    for seed in seeds {
      let (boat, (instant, held)) = try RandomHistories.draw(seed) {
        drawHeld(&$0) { _, _, isUnknown in isUnknown }
      }
      ScoreComparison(boat.record, held, at: instant, seed: seed).expectForgotten()
      let history = VesselHistory(held, standard: Sample.standard)
      #expect(!history.condition(at: instant).condition.isMissionCapable, "seed \(seed)")
    }
  }

  /// A whole file, while it is held: before all that it tells of.
  @Test(arguments: RandomHistories.lots) func fileYetToTell(seeds: Range<UInt64>) throws {
    for seed in seeds {
      let (boat, (instant, held)) = try RandomHistories.draw(seed) {
        drawHeld(&$0) { instant, report, isUnknown in !isUnknown && instant < report.firstTold }
      }
      ScoreComparison(boat.record, held, at: instant, seed: seed).expectForgotten()
    }
  }

  /// An instant and the record with one of its reports held; nil if they are not what is looked
  /// for.
  private func drawHeld(
    _ boat: inout RandomBoat, where isMeant: (Instant, ReportFacts, Bool) -> Bool
  ) -> (Instant, VesselRecord)? {
    var record = boat.record
    guard let place = boat.pick(Array(record.reports.indices)) else { return nil }
    let report = record.reports.remove(at: place)
    record.gaps.append(gap(from: report.start, report.kind))
    let instant = report.start + .minutes(Int.random(in: -60_000...20_000, using: &boat.random))
    let history = VesselHistory(record, standard: Sample.standard)
    let isUnknown = !history.evidence.gaps(at: instant).isEmpty
    return isMeant(instant, report, isUnknown) ? (instant, record) : nil
  }
}

extension ReportFacts {
  /// The first time of which it tells anything.
  fileprivate var firstTold: Instant {
    let ofDiscrepancies = discrepancies.flatMap { discrepancy in
      [
        discrepancy.foundAt.instant, discrepancy.correction?.at.instant,
        discrepancy.waiver?.granted.instant,
      ].compactMap(\.self) + discrepancy.awaitingParts.map(\.start.instant)
    }
    let ofMaintenance =
      (maintenance?.tasks ?? []).flatMap { [$0.due.instant, $0.done?.instant].compactMap(\.self) }
      + (maintenance?.spotChecks ?? []).map(\.at.instant)
    return
      (ofDiscrepancies + ofMaintenance + downtime.map(\.start.instant)).reduce(start) {
        min($0, $1)
      }
  }
}
