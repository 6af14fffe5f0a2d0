import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Bad news never makes a boat look better. Source: doctrine 4, "Worsening".
@Suite("Properties: worsening")
struct WorseningTests {
  /// A standard grade become nonstandard never raises score, low or high.
  ///
  /// Section 2 goes before this where the grade had closed something by inference: what stays open
  /// takes in what is found later on its item (rules 5 and 7), and what becomes one weighs less than
  /// two; and a nonstandard item has credit while a discrepancy of it is open, none without (rule
  /// 11). Such histories are told apart.
  @Test(arguments: RandomHistories.lots) func gradeBecomeNonstandard(seeds: Range<UInt64>) throws {
    var compared = 0
    for seed in seeds {
      var (boat, place) = try RandomHistories.draw(seed) { boat in
        boat.pickGrade { $0.result == .standard }
      }
      var worse = boat.record
      worse.reports[place.report].grades[place.grade].result = .nonstandard
      let instant = boat.instant()
      let (before, after) = (history(boat.record), history(worse))
      guard shape(before) == shape(after), !isClassified(from: before, to: after, at: instant)
      else { continue }
      compared += 1
      ScoreComparison(boat.record, worse, at: instant, seed: seed).expectNotRaised()
    }
    #expect(compared > seeds.count / 2)
  }

  /// A new discrepancy on an item graded standard never raises score, low or high.
  ///
  /// Told apart are histories in which it takes in what is found later on its item (rule 5), or
  /// classifies an item that is nonstandard (rule 11).
  @Test(arguments: RandomHistories.lots) func newDiscrepancy(seeds: Range<UInt64>) throws {
    var compared = 0
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
      let (before, after) = (history(boat.record), history(worse))
      let told = shape(before) + [[[place.report]]]
      guard told.sorted(by: precedes) == shape(after).sorted(by: precedes),
        !isClassified(from: before, to: after, at: instant)
      else { continue }
      compared += 1
      ScoreComparison(boat.record, worse, at: instant, seed: seed).expectNotRaised()
    }
    #expect(compared > seeds.count / 2)
  }

  /// A severity raised never raises low or high, nor the score while what is open stays the same.
  ///
  /// Two rules of section 2 go before this: what is open longer, as a bare corrected time does not
  /// close it any more, takes in what is listed later on its item (rules 5 and 7), and two
  /// discrepancies or spells that become one weigh less; and an item of which the correction was
  /// known, but long ago, is known of again as the discrepancy is open (rule 12). Such histories are
  /// told apart.
  @Test(arguments: RandomHistories.lots) func severityRaised(seeds: Range<UInt64>) throws {
    var compared = 0
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
      let raised = boat.reports[place].discrepancies[listing]
      var worse = boat.record
      worse.reports[place].discrepancies[listing].severity =
        boat.random.pick(Severity.allCases.filter { $0 > raised.severity })
      let (before, after) = (history(boat.record), history(worse))
      let isSameOpen = spells(before) == spells(after)
      let standing = before.standing(of: raised.item, at: instant).state
      guard isSameOpen || (shape(before) == shape(after) && standing != .stale) else {
        continue
      }
      compared += 1
      ScoreComparison(boat.record, worse, at: instant, seed: seed)
        .expectNotRaised(scoreCounts: isSameOpen)
    }
    #expect(compared > seeds.count / 2)
  }

  private func history(_ record: VesselRecord) -> VesselHistory {
    VesselHistory(record, standard: Sample.standard)
  }

  /// Over what times the boat's discrepancies are open.
  private func spells(_ history: VesselHistory) -> [[Interval]] {
    history.discrepancies.map { $0.spells.map { $0.interval(.asStated) } }
  }

  /// Which reports list each spell of each of the boat's discrepancies.
  private func shape(_ history: VesselHistory) -> [[[Int]]] {
    history.discrepancies.map { $0.spells.map { $0.listings.map(\.telling.report) } }
  }

  /// Whether an item that is nonstandard without a discrepancy in one history has one in the other.
  private func isClassified(
    from before: VesselHistory, to after: VesselHistory, at instant: Instant
  ) -> Bool {
    before.items.keys.contains { item in
      before.standing(of: item, at: instant).state == .unclassified
        && after.standing(of: item, at: instant).state == .discrepancy
    }
  }

  /// The order of discrepancies by the reports that list them.
  private func precedes(_ left: [[Int]], _ right: [[Int]]) -> Bool {
    left.flatMap(\.self).lexicographicallyPrecedes(right.flatMap(\.self))
  }
}
