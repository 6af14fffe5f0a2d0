import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Repair never makes a boat look worse. Source: doctrine 4, "Repair".
@Suite("Properties: repair")
struct RepairTests {
  /// Correcting and verifying an open discrepancy, with nothing reported after t, never lowers low
  /// or high, nor the score while there is one.
  @Test(arguments: RandomHistories.lots) func verifiedCorrection(seeds: Range<UInt64>) throws {
    for seed in seeds {
      let (boat, (instant, corrected)) = try RandomHistories.draw(seed) {
        boat -> (Instant, OpenDiscrepancy)? in
        let instant = boat.lastNews + .minutes(Int.random(in: 1...100_000, using: &boat.random))
        return boat.pick(open(boat.record, at: instant)).map { (instant, $0) }
      }
      var repaired = boat.record
      repaired.reports.append(
        report(
          .followUp, instant, id: 50,
          [
            discrepancy(
              corrected.identifier, on: corrected.item, corrected.severity,
              found: corrected.opened, basis(of: corrected, boat.record), corrected: instant)
          ]))
      ScoreComparison(boat.record, repaired, at: instant, seed: seed).expectNotLowered()
      let isStillOpen = open(repaired, at: instant)
        .contains { $0.identifier == corrected.identifier && $0.item == corrected.item }
      #expect(!isStillOpen, "seed \(seed)")
    }
  }

  private func open(_ record: VesselRecord, at instant: Instant) -> [OpenDiscrepancy] {
    VesselHistory(record, standard: Sample.standard).openDiscrepancies(at: instant) {
      $1.interval(.asStated).contains(instant)
    }
  }

  /// Whether an open discrepancy was observed or occurred at its opening.
  private func basis(of open: OpenDiscrepancy, _ record: VesselRecord) -> FoundBasis {
    VesselHistory(record, standard: Sample.standard).discrepancies.flatMap(\.spells).first {
      $0.opened == open.opened && $0.item == open.item
    }?.basis ?? .observed
  }
}
