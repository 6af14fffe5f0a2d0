import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// A history in which something is corrected is that which a real report of the correction makes.
@Suite("Correcting open discrepancies")
struct CorrectingTests {
  /// Every figure of a boat at an instant that a correction may move.
  private struct Figures: Equatable {
    var scores: [[Double?]] = []
    var bands: [ReadinessScore.Band?] = []
    var condition: Condition
    var open: Set<String>

    init(_ history: VesselHistory, at instant: Instant) {
      condition = history.condition(at: instant).condition
      for score in [
        history.maintenanceReadiness(at: instant), history.operationalReadiness(at: instant),
      ] {
        scores.append([score.score, score.low, score.high, score.coverage, score.cap?.points])
        scores += score.parts.map {
          [$0.ranged.value, $0.ranged.low, $0.ranged.high, $0.ranged.coverage]
        }
        bands += [score.band, score.couldBe]
      }
      open = Set(
        history.openSpells(at: instant).map {
          let spell = history.spell($0)
          return "\(spell.item) \(spell.opened)"
        })
    }
  }

  /// The report that tells of corrections, each with its corrector and test.
  private func follow(_ history: VesselHistory, _ places: [SpellPlace], at instant: Instant)
    -> ReportFacts
  {
    report(
      .followUp, instant, id: 50, by: .coastGuard,
      places.map { place in
        let spell = history.spell(place)
        return discrepancy(
          spell.listings.last?.discrepancy.identifier ?? "", on: spell.item,
          history.discrepancies[place.discrepancy].severities.severity(at: instant),
          found: spell.opened, spell.basis, corrected: instant)
      })
  }

  @Test(arguments: RandomHistories.lots) func equalsARealReport(seeds: Range<UInt64>) {
    for seed in seeds { expectEquality(seed) }
  }

  private func expectEquality(_ seed: UInt64) {
    var boat = RandomBoat(seed: seed)
    let last = ([boat.lastNews] + boat.gaps.map(\.from)).max() ?? boat.lastNews
    let instant = last + .minutes(Int.random(in: 1...100_000, using: &boat.random))
    let history = VesselHistory(boat.record, standard: Sample.standard)
    let open = history.openSpells(at: instant)
    let chosen = open.filter { _ in boat.random.chance(60) }
    var record = boat.record
    record.reports.append(follow(history, chosen, at: instant))
    let real = VesselHistory(record, standard: Sample.standard)
    #expect(
      Figures(history.correcting(chosen, at: instant), at: instant) == Figures(real, at: instant),
      "seed \(seed)")
    let ahead = Interval(instant, instant + Sample.standard.windows.outlook)
    let times = real.availability(over: ahead, asOf: ahead.end).times
    #expect(
      MissionCapableOutlook(history, at: instant).missionCapableTime(correcting: Set(chosen))
        == times.fmc + times.pmc, "seed \(seed)")
  }

  /// The random boats put the equality to the test: many have something to correct, and of many the
  /// correction brings mission-capable time.
  @Test func theEqualityIsAboutSomething() {
    var (open, gaining) = (0, 0)
    for seed in UInt64(0)..<60 {
      let boat = RandomBoat(seed: seed)
      let instant = boat.lastNews + .days(1)
      let history = VesselHistory(boat.record, standard: Sample.standard)
      let spells = history.openSpells(at: instant)
      let outlook = MissionCapableOutlook(history, at: instant)
      let gain =
        outlook.missionCapableTime(correcting: Set(spells))
        - outlook.missionCapableTime(correcting: [])
      if !spells.isEmpty { open += 1 }
      if gain > .zero { gaining += 1 }
    }
    #expect(open > 30 && gaining > 6, "\(open) boats with something open, \(gaining) gain time")
  }
}
