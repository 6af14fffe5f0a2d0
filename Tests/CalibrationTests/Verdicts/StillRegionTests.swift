import SeaworthyStandards
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

/// Regions in which nothing changes: whatever is called in them is a false alarm.
@Suite("Where nothing changes")
struct StillRegionTests {
  @Test("verdicts call no more than is stated")
  func verdicts() async throws {
    for kind in StillRegion.allCases {
      let c = ContinuousClock(); let t0 = c.now
      let o = try await StillRegionOutcome.all(kind, regions: Calibration.regions(inSuite: 4))
      print(kind, c.now - t0)
      for (n, tally) in [("settled", o.settled), ("first", o.fromFirst)] {
      for (k, v) in tally.sorts.sorted(by: { "\($0.key)" < "\($1.key)" }) {
        print("  ", n, k.metric, k.subject, v.called.total, v.improving.value ?? -1, v.worsening.value ?? -1, v.called.value ?? -1, v.called.interval(), "chart", v.signalled.total, v.signalled.value ?? -1, v.statedSignals ?? -1)
      }
      }
      print("  carried", o.carried.trends.value ?? -1, o.carried.charts.value ?? -1)
      for (n, f) in o.warnings.families { print("  W", n, f.regions.value ?? -1, f.tested, f.called, f.expectedFalse) }
      let t = o.effects
      print("  E better", t.better.value ?? -1, t.better.total, "worse", t.worse.value ?? -1, "cov", t.covered.value ?? -1, "est", t.estimate ?? -9, "rise", t.rise ?? -9, "width", t.width ?? -1, "visits", t.visits.value ?? -1, t.visits.total)
    }
  }
}
