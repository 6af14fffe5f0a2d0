import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// What waits for a decision, scored at its worst. Source: doctrine 2, rule 3.
@Suite("Disputes")
struct DisputeTests {
  private let visit = Instant.day(100)

  /// A boat check of day 100 with all items graded standard, but for those given.
  private func check(
    _ number: Int, _ grades: [String: ItemResult] = [:], repaired: [String: ItemResult] = [:],
    _ discrepancies: [Discrepancy] = [], downtime: [Downtime] = []
  ) -> ReportFacts {
    var facts = report(
      .boatCheck, visit, end: visit + .hours(2),
      grades: Sample.allStandard.merging(grades) { $1 }, repaired: repaired, discrepancies,
      downtime: downtime)
    facts.digest = digest(visit, number)
    return facts
  }

  private func history(
    _ candidates: [ReportFacts], hasWithdrawn: Bool = false, after others: [ReportFacts] = []
  ) -> VesselHistory {
    let starts = candidates.map(\.start)
    let kinds = Set(candidates.map(\.kind))
    let gap = EvidenceGap(
      reason: .conflict, from: starts.min() ?? visit, noLaterThan: starts.max(),
      kind: kinds.count == 1 ? kinds.first : nil,
      citation: Citation(
        document: nil, revision: nil, digest: digest(visit, 1), path: "/InspectionReport", line: 1))
    let dispute = Dispute(candidates: candidates, hasWithdrawn: hasWithdrawn, gap: gap)
    return VesselHistory(
      VesselRecord(vessel: Sample.vessel, reports: others, disputes: [dispute]),
      standard: Sample.standard)
  }

  private func condition(_ history: VesselHistory, _ instant: Instant? = nil) -> Condition {
    history.condition(at: instant ?? visit + .days(1)).condition
  }

  @Test("of two candidates that say the same is one report, but for the mark")
  func equal() {
    let fault = discrepancy(on: "110", .minor, found: visit)
    let both = [
      check(1, [fault.item: .nonstandard], [fault]), check(2, ["110": .nonstandard], [fault]),
    ]
    var disputed = history(both).score(at: visit + .days(1), isRegistered: true)
    let alone = Sample.history([both[0]]).score(at: visit + .days(1), isRegistered: true)
    #expect(disputed.marks == [.conflict])
    disputed.marks = []
    #expect(
      [disputed.maintenance.low, disputed.maintenance.high, disputed.maintenance.coverage]
        == [alone.maintenance.low, alone.maintenance.high, alone.maintenance.coverage])
    #expect(disputed.condition == alone.condition && disputed.availability == alone.availability)
    #expect(
      disputed.openDiscrepancies.map(\.identifier) == alone.openDiscrepancies.map(\.identifier))
    #expect(history(both).arrivals.map(\.condition) == [.fmc])
  }

  @Test("grades an item as the worse candidate does, and knows it only where all say the same")
  func grades() {
    let results: [(ItemResult?, ItemResult?, ExplanationNode.GradeState, Double, Bool)] = [
      (.standard, .standard, .standard, 1, true),
      (.standard, .nonstandard, .unclassified, 0, false),
      (.nonstandard, .nonstandard, .unclassified, 0, true),
      (.standard, .notInspected, .ungraded, 0, false),
      (.standard, .notApplicable, .ungraded, 0, false),
      (.notApplicable, .notApplicable, .notApplicable, 0, false),
    ]
    for (left, right, state, low, isCovered) in results {
      let candidates = [
        check(1, left.map { ["120": $0] } ?? [:]), check(2, right.map { ["120": $0] } ?? [:]),
      ]
      for candidates in [candidates, candidates.reversed()] {
        let standing = history(candidates).standing(of: "120", at: visit + .days(1))
        #expect(standing.state == state && standing.low == low, "\(left as Any) \(right as Any)")
        #expect(standing.isCovered == isCovered)
      }
    }
  }

  @Test("settles an item by a grade later than all that the candidates tell")
  func settled() {
    let candidates = [check(1), check(2, ["120": .nonstandard])]
    for (later, isCovered) in [(visit + .hours(2), false), (visit + .hours(3), true)] {
      let next = report(.boatCheck, later, id: 9, grades: ["120": .standard])
      let standing = history(candidates, after: [next]).standing(of: "120", at: visit + .days(1))
      #expect(standing.isCovered == isCovered)
    }
  }

  @Test("leaves repair undone that not all report, and takes the later time of one that all do")
  func corrections() {
    func listed(_ number: Int, _ corrected: Instant?, verified: Bool = true) -> ReportFacts {
      check(
        number, ["210": .nonstandard],
        [discrepancy(found: visit, corrected: corrected, verified: verified)])
    }
    let (one, two) = (visit + .hours(1), visit + .hours(2))
    let half = history([listed(1, one), listed(2, nil)])
    #expect([one, visit + .days(9)].map { condition(half, $0) } == [.nmcm, .nmcm])
    let both = history([listed(1, one), listed(2, two)])
    #expect([two.before, two].map { condition(both, $0) } == [.nmcm, .fmc])
    let claimed = history([listed(1, one), listed(2, two, verified: false)])
    #expect(condition(claimed, two) == .nmcm)
    #expect(condition(history([listed(1, one)], hasWithdrawn: true), two) == .nmcm)
  }

  @Test("keeps a waiver as far as all candidates grant it")
  func waivers() {
    func listed(_ number: Int, _ waiver: (from: Instant, until: Instant?)?) -> ReportFacts {
      check(
        number, ["210": .nonstandard],
        [discrepancy("D-1", on: "210", .restrictive, found: visit, waiver: waiver)])
    }
    let end = visit + .days(3)
    let both = history([listed(1, (visit, nil)), listed(2, (visit, end))])
    #expect([visit, end.before, end].map { condition(both, $0) } == [.pmc, .pmc, .nmcm])
    let half = history([listed(1, (visit, nil)), listed(2, nil)])
    #expect(condition(half, visit) == .nmcm)
    let earlier = report(
      .boatCheck, .day(90), grades: Sample.allStandard.merging(["210": .nonstandard]) { $1 },
      [discrepancy("D-1", on: "210", .restrictive, found: .day(90), waiver: (.day(90), nil))])
    let dropped = history(
      [listed(1, (.day(90), visit)), listed(2, (.day(90), nil))], after: [earlier])
    #expect([visit.before, visit].map { condition(dropped, $0) } == [.pmc, .nmcm])
  }

  @Test("never lessens what an earlier report said through one candidate alone")
  func earlier() {
    let earlier = report(
      .boatCheck, .day(90), grades: ["210": .nonstandard], [discrepancy(found: .day(90))],
      downtime: [downtime(.day(90), nil, .other)])
    let mild = check(
      1, ["210": .nonstandard], [discrepancy("D-1", on: "210", .minor, found: .day(90))],
      downtime: [downtime(.day(90), .day(95), .other)])
    let silent = check(2, ["210": .notInspected])
    let disputed = history([mild, silent], after: [earlier])
    #expect(condition(disputed) == .nmcm)
    let score = disputed.score(at: visit + .days(1), isRegistered: true)
    #expect(score.openDiscrepancies.map(\.severity) == [.disabling])
    #expect(score.openDiscrepancies.map(\.isDisputed) == [true])
    #expect(disputed.downtime.map(\.interval.end) == [.distantFuture])
  }

  @Test("takes the graver severity from the found time on, and the union of what is listed")
  func union() {
    let found = visit - .days(5)
    let disputed = history([
      check(1, ["210": .nonstandard], [discrepancy("D-1", on: "210", .minor, found: found)]),
      check(
        2, ["210": .nonstandard, "510": .nonstandard],
        [
          discrepancy("D-1", on: "210", .disabling, found: found),
          discrepancy("D-2", on: "510", .major, found: visit),
        ]),
    ])
    #expect([found.before, found].map { condition(disputed, $0) } == [.unknown, .nmcm])
    let open = disputed.score(at: visit, isRegistered: true).openDiscrepancies
    #expect(open.map(\.identifier) == ["D-1", "D-2"])
    #expect(open.map(\.isDisputed) == [false, true])
    #expect(open.map(\.citation.digest) == [digest(visit, 2), digest(visit, 2)])
  }

  @Test("leaves the boat unknown where the candidates tell of different inspections")
  func differentInspections() {
    var moved = check(2)
    moved.start = visit + .days(2)
    var trial = check(2)
    trial.kind = .underwayTrial
    let before = report(.boatCheck, .day(95), id: 8, grades: Sample.allStandard)
    for other in [moved, trial] {
      let disputed = history([check(1), other], after: [before])
      #expect(
        [visit.before, visit, visit + .days(9)].map { condition(disputed, $0) }
          == [.fmc, .unknown, .unknown])
      #expect(disputed.arrivals.map(\.condition) == [.fmc, .unknown])
    }
    let rank = history([check(1)], hasWithdrawn: true, after: [before])
    #expect(condition(rank) == .unknown)
  }

  @Test("takes from a boat that only some candidates are about the faults alone")
  func anotherVessel() {
    let fault = discrepancy(found: visit)
    var other = check(2)
    other.vessel = VesselKey(coastGuard: "XA", hullNumber: "XA-08")
    let before = report(.boatCheck, .day(95), id: 8, grades: Sample.allStandard)
    let clean = history([check(1), other], after: [before])
    #expect(condition(clean) == .fmc)
    #expect(clean.score(at: visit + .days(1), isRegistered: true).newestInspection == .day(95))
    #expect(clean.score(at: visit + .days(1), isRegistered: true).marks == [.conflict])
    #expect(clean.arrivals.map(\.condition) == [.fmc, .unknown])
    #expect(condition(history([check(1), other])) == .unknown)
    let faulty = history([check(1, ["210": .nonstandard], [fault]), other], after: [before])
    #expect(condition(faulty) == .nmcm)
    #expect(faulty.arrivals.map(\.condition) == [.fmc, .nmcm])
  }

  @Test("is fresh as long as the shortest-lived source")
  func freshness() {
    var partner = check(2)
    partner.source = .coastGuard
    let disputed = history([check(1), partner])
    let stale = visit + .days(35)
    #expect([stale.before, stale].map { condition(disputed, $0) } == [.fmc, .unknown])
  }

  @Test("marks the figures until a later inspection, and while anything of it is open")
  func marks() {
    let fault = discrepancy("D-1", on: "510", .major, found: visit)
    let later = report(.boatCheck, visit + .days(5), id: 9, grades: ["110": .standard])
    func marks(_ history: VesselHistory) -> [[VesselScore.Mark]] {
      [visit.before, visit, later.start.before, later.start].map {
        history.score(at: $0, isRegistered: true).marks
      }
    }
    let graded = history([check(1), check(2, ["120": .nonstandard])], after: [later])
    #expect(marks(graded) == [[], [.conflict], [.conflict], []])
    let faulty = history([check(1), check(2, ["510": .nonstandard], [fault])], after: [later])
    #expect(marks(faulty) == [[], [.conflict], [.conflict], [.conflict]])
    // Over a period it marks what it marks at any instant of it.
    for history in [graded, faulty] {
      for instant in [visit.before, visit, later.start.before, later.start] {
        #expect(
          history.marks(over: Interval(instant, instant + Milliseconds(1)))
            == history.score(at: instant, isRegistered: true).marks)
      }
      #expect(history.marks(over: Interval(.distantPast, visit)) == [])
      #expect(history.marks(over: .always) == [.conflict])
    }
  }
}
