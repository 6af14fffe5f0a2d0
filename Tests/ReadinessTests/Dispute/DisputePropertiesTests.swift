import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// The properties of an undecided conflict, on random boats. Source: doctrine 2, rule 3.
@Suite("Properties of disputes")
struct DisputePropertiesTests {
  private static let slack = 1e-9

  /// A boat's dispute, from the first seed that has one.
  private func dispute(_ seed: UInt64) throws -> (boat: RandomBoat, dispute: RandomDispute) {
    let drawn = try RandomHistories.draw(seed) { RandomDispute(&$0) }
    return (drawn.boat, drawn.drawn)
  }

  private func history(_ record: VesselRecord) -> VesselHistory {
    VesselHistory(record, standard: Sample.standard)
  }

  /// While nobody has decided, the boat's low, condition and rate are no better than by any
  /// candidate alone.
  ///
  /// Where all candidates count, other reports' listings can make other spells than where one alone
  /// does: what one of them lists is continued under another identifier (rule 5), was found earlier
  /// (rule 7), or was told closed before a report told it open (rules 4 and 7). Each order is by
  /// rule, and no single history is the worst of them all. Only in such boats, and in very few of
  /// them, may a figure be better.
  @Test(arguments: RandomHistories.fewLots)
  func noBetterThanAnyCandidate(seeds: Range<UInt64>) throws {
    var exceptions: Set<UInt64> = []
    for seed in seeds {
      var (boat, dispute) = try dispute(seed)
      let disputed = history(dispute.record)
      let instants = (0..<8).map { _ in boat.instant() }
      for candidate in dispute.candidates {
        let alone = history(dispute.record(with: candidate))
        for instant in instants {
          let (left, right) = (figures(disputed, at: instant), figures(alone, at: instant))
          let better = zip(left, right).enumerated().filter { $1.0 > $1.1 + Self.slack }
          if better.isEmpty { continue }
          if spells(disputed, beside: dispute) == spells(alone, beside: dispute) {
            Issue.record("seed \(seed) at \(instant): \(better)")
          }
          exceptions.insert(seed)
        }
      }
    }
    #expect(exceptions.count <= seeds.count / 50, "\(exceptions.sorted())")
  }

  /// Which of the undisputed reports' listings make which spells.
  private func spells(
    _ history: VesselHistory, beside dispute: RandomDispute
  ) -> Set<[String]> {
    let digests = Set(dispute.others.reports.map(\.digest))
    let groups = history.discrepancies.flatMap(\.spells).map { spell in
      spell.listings.compactMap { listing in
        let report = history.reports.ordered[listing.telling.report]
        let listed = listing.discrepancy
        return digests.contains(report.digest)
          ? "\(report.digest) \(listed.identifier) \(listed.item)" : nil
      }.sorted()
    }
    return Set(groups.filter { !$0.isEmpty })
  }

  /// What must not be better: the lows, the rank of the condition, the low of the rate.
  private func figures(_ history: VesselHistory, at instant: Instant) -> [Double] {
    [
      history.maintenanceReadiness(at: instant).low,
      history.operationalReadiness(at: instant).low,
      rank(history.condition(at: instant).condition),
      Double(
        history.availability(over: Interval(instant - .days(90), instant), asOf: instant)
          .lowMissionCapable.count),
    ] + parts(history, at: instant)
  }

  /// What must not be better of the parts that rest on what reports tell beside grades.
  private func parts(_ history: VesselHistory, at instant: Instant) -> [Double] {
    let maintenance = history.maintenancePart(at: instant).ranged
    let backlog = history.backlogPart(at: instant, of: history.standings(at: instant)).ranged
    return [
      maintenance.low, maintenance.coverage, backlog.low, backlog.coverage,
      history.supplyPart(at: instant).ranged.low, history.crewPart(at: instant).ranged.low,
    ]
  }

  private func rank(_ condition: Condition) -> Double {
    switch condition {
    case .fmc: 3
    case .pmc: 2
    case .unknown: 1
    case .nmcm, .nmcs, .nmcd, .outOfFleet: 0
    }
  }

  /// The order of the candidates makes no difference.
  @Test(arguments: RandomHistories.fewLots) func symmetry(seeds: Range<UInt64>) throws {
    for seed in seeds {
      let (boat, dispute) = try dispute(seed)
      var turned = dispute.record
      for place in turned.disputes.indices { turned.disputes[place].candidates.reverse() }
      let instant = boat.lastNews + .days(1)
      let (left, right) = (history(dispute.record), history(turned))
      #expect(
        left.score(at: instant, isRegistered: true)
          == right.score(at: instant, isRegistered: true), "seed \(seed)")
      #expect(left.arrivals == right.arrivals, "seed \(seed)")
      #expect(left.spells(over: .always) == right.spells(over: .always), "seed \(seed)")
    }
  }
}
