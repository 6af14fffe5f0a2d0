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
      let (boat, (instant, held)) = try RandomHistories.draw(seed) { boat in
        boat.pick(Array(boat.reports.indices)).flatMap { place in
          let start = boat.reports[place].start
          let instant = start + .minutes(Int.random(in: -60_000...20_000, using: &boat.random))
          return holding(place, of: boat.record, isUnknown: true, at: instant)
        }
      }
      ScoreComparison(boat.record, held, at: instant, seed: seed).expectForgotten()
      let history = VesselHistory(held, standard: Sample.standard)
      #expect(!history.condition(at: instant).condition.isMissionCapable, "seed \(seed)")
    }
  }

  /// A whole file, while it is held: before all that it tells of. Not one that by doctrine bears on
  /// the time before: an observed discrepancy could have been there since its item was last graded
  /// standard; a listing of what others list voids a closure that was inferred before it, and its
  /// severity holds also before; a standard grade claims a correction from the last listing on; and
  /// what it grades nonstandard stands before what another grades standard at its very time
  /// (doctrine 2, rules 4, 6 and 8; 3, "Low" and "High").
  @Test(arguments: RandomHistories.lots) func fileYetToTell(seeds: Range<UInt64>) throws {
    for seed in seeds {
      let (boat, (instant, held)) = try RandomHistories.draw(seed) { boat in
        let silent = boat.reports.indices.filter { place in
          !boat.reports[place].bearsOnTheTimeBefore(boat.reports)
        }
        return boat.pick(silent).flatMap { place in
          let report = boat.reports[place]
          let before = boat.reports.map(\.start).filter { $0 < report.start }.max()
          let told = min(report.firstTold, before ?? report.start)
          let instant = told - .minutes(Int.random(in: 1...60_000, using: &boat.random))
          return holding(place, of: boat.record, isUnknown: false, at: instant)
        }
      }
      ScoreComparison(boat.record, held, at: instant, seed: seed).expectForgotten()
    }
  }

  /// An instant and the record with one of its reports held; nil if it does not leave the boat
  /// unknown then, or if it does, as is looked for.
  private func holding(
    _ place: Int, of record: VesselRecord, isUnknown: Bool, at instant: Instant
  ) -> (Instant, VesselRecord)? {
    var record = record
    let report = record.reports.remove(at: place)
    record.gaps.append(gap(from: report.start, report.kind))
    let history = VesselHistory(record, standard: Sample.standard)
    return history.evidence.gaps(at: instant).isEmpty == isUnknown ? nil : (instant, record)
  }
}

extension ReportFacts {
  /// Whether it is of the very time of another of some reports, lists an observed discrepancy, or
  /// lists or grades standard an item of which another lists a discrepancy.
  fileprivate func bearsOnTheTimeBefore(_ reports: [ReportFacts]) -> Bool {
    let others = reports.filter { $0.identifier != identifier }
    let listed = Set(others.flatMap(\.discrepancies).map(\.item))
    return others.contains { $0.start == start }
      || discrepancies.contains { $0.found == .observed || listed.contains($0.item) }
      || grades.contains {
        ($0.result == .standard || $0.afterRepair == .standard) && listed.contains($0.item)
      }
  }

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
