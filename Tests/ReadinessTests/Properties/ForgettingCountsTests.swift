import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Knowing less of maintenance, parts and crew never makes a boat look better. Source: doctrine 4,
/// "Forgetting".
@Suite("Properties: forgetting of maintenance and counts")
struct ForgettingCountsTests {
  /// The result of a task that no other report tells of, by one made out before it was due.
  @Test(arguments: RandomHistories.lots) func task(seeds: Range<UInt64>) throws {
    try expectForgotten(seeds) { boat in
      let all = boat.reports.flatMap { $0.maintenance?.tasks ?? [] }
      return boat.places { report in
        (report.maintenance?.tasks ?? []).indices.filter { place in
          guard let task = report.maintenance?.tasks[place] else { return false }
          return report.start < task.due.instant
            && all.count { $0.card == task.card && $0.due == task.due } == 1
        }
      }
    } forget: { report, place in
      report.maintenance?.tasks[place].result = .scheduled
      report.maintenance?.tasks[place].done = nil
    }
  }

  /// All spot checks.
  @Test(arguments: RandomHistories.lots) func spotChecks(seeds: Range<UInt64>) throws {
    for seed in seeds {
      var boat = RandomBoat(seed: seed)
      var forgotten = boat.record
      for place in forgotten.reports.indices {
        forgotten.reports[place].maintenance?.spotChecks = []
      }
      ScoreComparison(boat.record, forgotten, at: boat.instant(), seed: seed).expectForgotten()
    }
  }

  /// The only count of a part.
  @Test(arguments: RandomHistories.lots) func part(seeds: Range<UInt64>) throws {
    try expectForgotten(seeds) { boat in
      let all = boat.reports.flatMap { $0.supply ?? [] }
      return boat.places { report in
        (report.supply ?? []).enumerated().filter { _, line in
          all.count { $0.allowance.part == line.allowance.part } == 1
        }.map(\.offset)
      }
    } forget: { report, place in
      report.supply?[place].onHand = nil
    }
  }

  /// The only count of a role.
  @Test(arguments: RandomHistories.lots) func role(seeds: Range<UInt64>) throws {
    try expectForgotten(seeds) { boat in
      let all = boat.reports.flatMap { $0.crew ?? [] }
      return boat.places { report in
        (report.crew ?? []).enumerated().filter { _, line in
          all.count { $0.billet.role == line.billet.role } == 1
        }.map(\.offset)
      }
    } forget: { report, place in
      report.crew?[place].qualified = nil
    }
  }

  private func expectForgotten(
    _ seeds: Range<UInt64>, of places: (RandomBoat) -> [(report: Int, place: Int)],
    forget: (inout ReportFacts, Int) -> Void
  ) throws {
    for seed in seeds {
      var (boat, place) = try RandomHistories.draw(seed) { $0.pick(places($0)) }
      var forgotten = boat.record
      forget(&forgotten.reports[place.report], place.place)
      ScoreComparison(boat.record, forgotten, at: boat.instant(), seed: seed).expectForgotten()
    }
  }
}

extension RandomBoat {
  /// The places of things in its reports.
  fileprivate func places(_ things: (ReportFacts) -> [Int]) -> [(report: Int, place: Int)] {
    reports.enumerated().flatMap { report, facts in things(facts).map { (report, $0) } }
  }
}
