import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Bad news never makes a boat look better. Source: doctrine 4, "Worsening".
@Suite("Properties: worsening")
struct WorseningTests {
  /// A standard grade become nonstandard never raises score, low or high.
  @Test(arguments: RandomHistories.lots) func gradeBecomeNonstandard(seeds: Range<UInt64>) throws {
    for seed in seeds {
      var (boat, place) = try RandomHistories.draw(seed) { boat in
        boat.pickGrade { $0.result == .standard }
      }
      var worse = boat.record
      worse.reports[place.report].grades[place.grade].result = .nonstandard
      ScoreComparison(boat.record, worse, at: boat.instant(), seed: seed).expectNotRaised()
    }
  }

  /// A new discrepancy on an item graded standard never raises score, low or high.
  @Test(arguments: RandomHistories.lots) func newDiscrepancy(seeds: Range<UInt64>) throws {
    for seed in seeds {
      var (boat, (instant, place)) = try RandomHistories.draw(seed) { boat in
        let instant = boat.instant()
        let history = VesselHistory(boat.record, standard: Sample.standard)
        return boat.pickGrade {
          $0.result == .standard && history.standing(of: $0.item, at: instant).state == .standard
        }.map { (instant, $0) }
      }
      var worse = boat.record
      let report = boat.record.reports[place.report]
      worse.reports[place.report].discrepancies.append(
        discrepancy(
          documentIdentifier(report.start, 999).text, on: report.grades[place.grade].item,
          boat.random.pick(Severity.allCases), found: report.start))
      ScoreComparison(boat.record, worse, at: instant, seed: seed).expectNotRaised()
    }
  }

  /// A severity raised never raises low or high, nor the score while what is open stays the same.
  @Test(arguments: RandomHistories.lots) func severityRaised(seeds: Range<UInt64>) throws {
    for seed in seeds {
      var (boat, (place, listing)) = try RandomHistories.draw(seed) { boat in
        let reports = boat.reports
        return boat.pick(
          reports.indices.flatMap { place in
            reports[place].discrepancies.indices
              .filter { reports[place].discrepancies[$0].severity != .disabling }
              .map { (place, $0) }
          })
      }
      let instant = boat.instant()
      let severity = boat.reports[place].discrepancies[listing].severity
      var worse = boat.record
      worse.reports[place].discrepancies[listing].severity =
        boat.random.pick(Severity.allCases.filter { $0 > severity })
      ScoreComparison(boat.record, worse, at: instant, seed: seed)
        .expectNotRaised(scoreCounts: spells(boat.record) == spells(worse))
    }
  }

  /// Over what times the boat's discrepancies are open.
  private func spells(_ record: VesselRecord) -> [[Interval]] {
    VesselHistory(record, standard: Sample.standard).discrepancies.map { discrepancy in
      discrepancy.spells.map { $0.interval(.asStated) }
    }
  }
}
