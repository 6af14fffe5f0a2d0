import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

/// Worked values where one report cannot be relied on. Where all can, 3 of 7 stretches that began
/// not ready ended ready, 3 of 4 that began ready did, and the effect is 1 − 3/7 − .3.
@Suite("Effect of a visit where a report cannot be relied on")
struct DoubtfulReportTests {
  private let visited = [
    Look(day: 0, condition: .nmcm), Look.assistance(100, .nmcm), Look(day: 200, condition: .fmc),
  ]

  private func visit(spoiling boat: Int, _ spoiling: Spoiling) throws -> VisitEffect {
    var records = try [record("XA-01", visited)] + comparisonBoats()
    records[boat] = records[boat].spoiled([1], spoiling)
    let kind = try #require(effects(records).kinds.first)
    #expect(kind.doubtfulReports == 1)
    return try #require(kind.visits.first)
  }

  @Test(
    "counts a visit of which the report is held, from the better state",
    arguments: [.gap, .dispute] as [Spoiling])
  func visitInDoubt(spoiling: Spoiling) throws {
    // The boat's own first stretch may have ended ready, so 4 of 7 that began not ready did; of the
    // two shares 3/4 is more. In the window the others did 1/3, 1/2, −2/3, 1/3, 1/2 better.
    let visit = try visit(spoiling: 0, spoiling)
    let boat = try #require(visit.boats.first)
    guard case .expected(let anyway, 5) = boat.comparison else {
      Issue.record("\(boat.comparison)")
      return
    }
    #expect(abs(anyway - (3.0 / 4 + 0.2)) < 1e-12)
    #expect(
      boat
        == VisitedBoat(
          vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-01"), at: .day(100), wasReady: nil,
          nextAt: .day(200), isReady: true, comparison: .expected(anyway, boats: 5),
          isInDoubt: true))
    #expect(visit.reliedOn == VisitEffect.ReliedOn(boats: [], test: nil))
    // On day 0 it was not ready and may have become so. Without it 3 of 6 did, and the others .6,
    // −.6, −.6, 1/3, −1 better: had it become ready, that would lie the farther from 0.
    let placebo = (1 - (0.5 - 0.76 / 3)) * (8.0 / 7).squareRoot()
    let test = try #require(visit.test)
    #expect(test.placebos.count == 1)
    #expect(abs(test.placebos[0].effect - placebo) < 1e-12)
    #expect(test.p == 1)
  }

  @Test("counts a boat compared as ready where nobody can say how it was found")
  func comparisonInDoubt() throws {
    // NRR is N?R: its first stretch counts as ending ready; its second did, from either state. So 4
    // of 8 that began not ready ended ready, and 3 of 4 others. In the window the five did 4/7,
    // 4/7, −4/7, 1/3, 4/7 better, the first held against the lesser share without it.
    let visit = try visit(spoiling: 1, .gap)
    let boat = try #require(visit.boats.first)
    let effect = try #require(boat.effect)
    #expect(abs(effect - 43.0 / 210) < 1e-12)
    #expect(!boat.isInDoubt)
    // What can be relied on leaves four boats.
    #expect(visit.reliedOn?.boats.map(\.comparison) == [.noComparison(boats: 4)])
  }

  @Test("counts a stretch that began in doubt only where it ended ready")
  func endedNotReady() throws {
    // NNN is N?N: its first stretch counts as ending ready, its second not at all. 4 of 6 that began
    // not ready ended ready, and the other four did 1/3, 2/5, 1/3, 2/5 better: more than certain.
    let visit = try visit(spoiling: 3, .gap)
    #expect(visit.boats.map(\.comparison) == [.expected(1, boats: 5)])
    #expect(visit.boats.map(\.effect) == [0])
  }

  @Test(
    "an arrival of which nobody knows when it was may be the next one of a visit",
    arguments: [(99, true), (100, false)])
  func timeUnknown(latest: Int, isReady: Bool) throws {
    var records = try [record("XA-01", visited)] + comparisonBoats()
    records[0].doubtful = [
      DoubtfulInspection(
        at: .day(50), noLaterThan: .day(latest), kind: .boatCheck, source: .coastGuard,
        citation: try citation())
    ]
    #expect(effects(records).kinds.first?.boats.map(\.isReady) == [isReady])
  }

  @Test("a boat on which the team may have worked is compared only if it became ready")
  func perhapsWorkedOn() throws {
    // NNN then counts for its first stretch alone: 3 of 6 that began not ready became ready, and the
    // four others did 1/3, 3/5, 1/3, 3/5 better. Where its own coast guard followed up, all is as
    // though the report could be relied on.
    let (perhaps, left): (Double, Double) = (29.0 / 30, 51.0 / 70)
    let cases: [(SourceKind?, Double)] = [(nil, perhaps), (.team, perhaps), (.coastGuard, left)]
    for (source, anyway) in cases {
      var records = try [record("XA-01", visited)] + comparisonBoats()
      records[3].doubtful = [
        DoubtfulInspection(at: .day(150), kind: .followUp, source: source, citation: try citation())
      ]
      let boat = try #require(effects(records).kinds.first?.boats.first)
      let effect = try #require(boat.effect)
      #expect(abs(1 - anyway - effect) < 1e-12, "\(anyway)")
    }
  }
}
