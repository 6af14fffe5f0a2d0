import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// What waits for a decision is told once for each report, as in dispute. Source: doctrine 2, rule
/// 3.
@Suite("The chronology of a boat in dispute")
struct DisputedChronologyTests {
  private let visit = Instant.day(100)
  private let end = Instant.day(300)

  private func check(
    _ number: Int, _ grades: [String: ItemResult] = [:], _ discrepancies: [Discrepancy] = [],
    downtime: [Downtime] = []
  ) -> ReportFacts {
    var facts = report(
      .boatCheck, visit, grades: Sample.allStandard.merging(grades) { $1 }, discrepancies,
      downtime: downtime)
    facts.digest = digest(visit, number)
    return facts
  }

  private func history(
    _ candidates: [ReportFacts], and others: [ReportFacts] = []
  ) -> VesselHistory {
    let starts = candidates.map(\.start)
    let conflict = gap(
      .conflict, from: starts.min() ?? visit, noLaterThan: starts.max(), .boatCheck)
    return VesselHistory(
      VesselRecord(
        vessel: Sample.vessel, reports: others,
        disputes: [Dispute(candidates: candidates, gap: conflict)]),
      standard: Sample.standard)
  }

  /// When, what, and whether it is in dispute.
  private struct Line: Equatable {
    var at: Instant
    var kind: ChronologyEvent.Kind
    var isDisputed: Bool

    init(_ at: Instant, _ kind: ChronologyEvent.Kind, _ isDisputed: Bool = false) {
      (self.at, self.kind, self.isDisputed) = (at, kind, isDisputed)
    }
  }

  private func lines(_ history: VesselHistory) -> [Line] {
    history.chronology(until: end).map { Line($0.at, $0.event.kind, $0.isDisputed) }
      .filter { $0.kind != .condition }
  }

  @Test("tells the inspection once for each report, with all that it says")
  func inspections() {
    let fault = discrepancy(found: visit)
    let candidates = [check(1), check(2, ["120": .nonstandard, "210": .nonstandard], [fault])]
    func record(standard: Int, nonstandard: Int) -> ChronologyEvent {
      .inspection(
        InspectionRecord(
          kind: .boatCheck, source: .team, onArrival: .nmcm, standard: standard,
          nonstandard: nonstandard))
    }
    let told = history(candidates).chronology(until: end).filter { $0.event.kind == .inspection }
    #expect(
      told == [
        ChronologyEntry(
          at: visit, event: record(standard: 7, nonstandard: 0), citation: candidates[0].citation,
          isDisputed: true),
        ChronologyEntry(
          at: visit, event: record(standard: 5, nonstandard: 2), citation: candidates[1].citation,
          isDisputed: true),
      ])
  }

  @Test("tells where a dispute begins, and that a later inspection ends it")
  func span() {
    let later = report(.boatCheck, .day(120), id: 9, grades: Sample.allStandard)
    let both = [check(1), check(2, ["120": .nonstandard])]
    let begun = [
      Line(visit, .inspection, true), Line(visit, .inspection, true), Line(visit, .dispute),
    ]
    #expect(lines(history(both)) == begun)
    #expect(
      lines(history(both, and: [later])) == begun + [
        Line(.day(120), .inspection), Line(.day(120), .disputeEnded),
      ])
    let before = history(both, and: [later]).chronology(until: Instant.day(120).before)
    #expect(!before.contains { $0.event.kind == .disputeEnded })
  }

  @Test("ends a dispute no earlier than what only one report tells is closed")
  func lastOpen() {
    let listed = discrepancy("D-1", on: "510", .major, found: visit)
    let corrected = discrepancy("D-1", on: "510", .major, found: visit, corrected: .day(130))
    let candidates = [check(1), check(2, ["510": .nonstandard], [listed])]
    let open = report(.boatCheck, .day(120), id: 8, grades: ["510": .nonstandard], [listed])
    let closed = report(.boatCheck, .day(140), id: 9, grades: Sample.allStandard, [corrected])
    #expect(
      lines(history(candidates, and: [open, closed])).filter { $0.kind != .inspection } == [
        Line(visit, .dispute), Line(visit, .found, true), Line(.day(130), .closed),
        Line(.day(130), .disputeEnded),
      ])
    #expect(
      lines(history(candidates, and: [open])).map(\.kind).filter { $0 == .disputeEnded } == [])
  }

  @Test("tells a dispute about different inspections as the gap that it leaves")
  func differentInspections() {
    var moved = check(2)
    moved.start = .day(102)
    let later = report(.boatCheck, .day(120), id: 9, grades: Sample.allStandard)
    #expect(
      lines(history([check(1), moved], and: [later])) == [
        Line(visit, .inspection, true), Line(visit, .conflict),
        Line(.day(102), .inspection, true), Line(.day(120), .gapEnded),
        Line(.day(120), .inspection),
      ])
  }

  @Test("marks a severity that only one report states, and none that all state")
  func severities() {
    func listed(_ number: Int, _ severity: Severity) -> ReportFacts {
      check(
        number, ["210": .nonstandard], [discrepancy("D-1", on: "210", severity, found: .day(90))])
    }
    let earlier = report(
      .boatCheck, .day(90), grades: ["210": .nonstandard],
      [discrepancy("D-1", on: "210", .minor, found: .day(90))])
    func changes(_ candidates: [ReportFacts]) -> [Line] {
      lines(history(candidates, and: [earlier])).filter { $0.kind == .severityChanged }
    }
    #expect(
      changes([listed(1, .minor), listed(2, .disabling)])
        == [Line(visit, .severityChanged, true)])
    #expect(
      changes([listed(1, .disabling), listed(2, .disabling)])
        == [Line(visit, .severityChanged)])
    #expect(changes([check(1), listed(2, .disabling)]) == [Line(visit, .severityChanged, true)])
  }

  @Test("marks downtime that not all reports declare alike")
  func downtimes() {
    func declared(_ number: Int, _ until: Instant?) -> ReportFacts {
      check(number, downtime: [downtime(.day(101), until, .depot)])
    }
    func marks(_ candidates: [ReportFacts]) -> [Bool] {
      lines(history(candidates)).filter { $0.kind == .downtimeBegan }.map(\.isDisputed)
    }
    #expect(marks([declared(1, .day(110)), declared(2, .day(110))]) == [false])
    #expect(marks([declared(1, .day(110)), declared(2, .day(111))]) == [true])
    #expect(marks([declared(1, .day(110)), check(2)]) == [true])
  }

  @Test(
    "begins and ends a dispute with the mark on the figures", arguments: RandomHistories.fewLots)
  func agreesWithMark(seeds: Range<UInt64>) throws {
    for seed in seeds {
      agreesWithMark(try RandomHistories.draw(seed) { RandomDispute(&$0) }.drawn)
    }
  }

  private func agreesWithMark(_ dispute: RandomDispute) {
    let told = VesselHistory(dispute.record, standard: Sample.standard)
    let entries = told.chronology(until: .distantFuture.before)
    func times(_ kind: ChronologyEvent.Kind) -> [Instant] {
      entries.filter { $0.event.kind == kind }.map(\.at)
    }
    for began in times(.dispute) { #expect(told.isInDispute(at: began)) }
    for ended in times(.disputeEnded) {
      #expect(!told.isInDispute(at: ended))
      #expect(told.isInDispute(at: ended.before))
    }
    let inspected = entries.filter { $0.event.kind == .inspection && $0.isDisputed }
    let own = dispute.candidates.compactMap(\.self).filter { $0.vessel == dispute.record.vessel }
    #expect(Set(inspected.compactMap(\.citation)) == Set(own.map(\.citation)))
    #expect(inspected.count == own.count)
  }
}
