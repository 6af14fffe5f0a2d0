import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

@Suite("What is on board of what is required")
struct VesselHistoryCountsTests {
  private func supply(_ counts: [String: (required: Int, onHand: Int?)]) -> [AllowanceLine] {
    counts.sorted { $0.key < $1.key }.map {
      AllowanceLine(
        Allowance(part: $0.key, isCritical: false, required: $0.value.required),
        onHand: $0.value.onHand, line: 60)
    }
  }

  private func count(
    _ start: Instant, by kind: InspectionKind = .boatCheck, id: Int = 0,
    _ counts: [String: (required: Int, onHand: Int?)]
  ) -> ReportFacts {
    var counted = report(kind, start, id: id, grades: Sample.allStandard)
    counted.supply = supply(counts)
    return counted
  }

  private func register(
    _ allowances: [String: Int], billets: [String: Int] = [:], at: Instant
  ) -> VesselRecord.Registration {
    var entry = registration(delivered: nil)
    entry.allowances = allowances.map {
      Allowance(part: $0.key, isCritical: false, required: $0.value)
    }
    entry.billets = billets.map { Billet(role: $0.key, required: $0.value) }
    entry.statedAt = at
    return entry
  }

  @Test("Lines are complete, short, uncounted, or left out where nothing is required")
  func lines() {
    let history = Sample.history([
      count(
        .day(0),
        ["filter": (2, 2), "belt": (2, 1), "pump": (1, nil), "flag": (0, 0), "fuse": (3, 9)])
    ])
    #expect(history.pooledSupply(at: .day(0)) == PooledCount(satisfied: 2, known: 3, total: 4))
    #expect(history.pooledSupply(at: .day(0).before) == .none)
    #expect(history.supplyCount(at: .day(0)).map(\.name) == ["belt", "filter", "fuse", "pump"])
    #expect(
      history.supplyCount(at: .day(0)).map(\.state)
        == [.counted, .counted, .counted, .uncounted])
  }

  @Test("A count is fresh until the standard's age, and then says neither good nor bad")
  func stale() {
    let history = Sample.history([count(.day(0), ["filter": (2, 2), "belt": (2, 0)])])
    let last = Instant.day(365).before
    #expect(history.pooledSupply(at: last) == PooledCount(satisfied: 1, known: 2, total: 2))
    #expect(history.pooledSupply(at: .day(365)) == PooledCount(satisfied: 0, known: 0, total: 2))
    #expect(history.supplyCount(at: .day(365)).map(\.state) == [.stale, .stale])
  }

  @Test("The latest statement of a part stands, whether it counts or not")
  func latest() {
    let history = Sample.history([
      count(.day(0), ["filter": (2, 2), "belt": (1, 1), "pump": (1, 0)]),
      count(.day(5), ["filter": (2, nil), "pump": (1, 1)]),
    ])
    #expect(history.pooledSupply(at: .day(5).before).satisfied == 2)
    #expect(
      history.supplyCount(at: .day(5)).map(\.range) == [1...1, 0...2, 1...1])
  }

  @Test(
    "Of one time the more rigorous stands, of equals the fewer on hand of the more required",
    arguments: [
      (InspectionKind.boatCheck, InspectionKind.materielInspection, 3, 4...4),
      (.materielInspection, .boatCheck, 2, 2...2), (.boatCheck, .boatCheck, 3, 2...2),
    ])
  func together(
    _ first: InspectionKind, _ second: InspectionKind, _ required: Int, _ range: ClosedRange<Int>
  ) {
    let reports = [
      count(.day(0), by: first, id: 1, ["filter": (2, 2)]),
      count(.day(0), by: second, id: 2, ["filter": (3, 4)]),
    ]
    let expected = min(range.lowerBound, required)...min(range.upperBound, required)
    for order in [reports, reports.reversed()] {
      let line = Sample.history(order).supplyCount(at: .day(1)).first
      #expect(line?.required == required)
      #expect(line?.range == expected)
    }
  }

  @Test("Where equals differ it cites those that decide: the fewest on hand, the most required")
  func cited() {
    let line = Sample.history([
      count(.day(0), id: 1, ["filter": (2, 2)]), count(.day(0), id: 2, ["filter": (3, 4)]),
      count(.day(0), id: 3, ["filter": (2, 3)]),
    ]).supplyCount(at: .day(1)).first
    #expect(line?.counted == 2)
    #expect(
      Set(line?.citations.map(\.document) ?? [])
        == [documentIdentifier(.day(0), 1), documentIdentifier(.day(0), 2)])
  }

  @Test(
    "What only a file that is not relied on may list is missed in no low, until somebody counts",
    arguments: [EvidenceGap.Reason.reportHeld, .reportWithdrawn])
  func listedByAGap(reason: EvidenceGap.Reason) {
    let reports = [
      count(.day(0), ["filter": (1, 1)]), report(.boatCheck, .day(9), grades: Sample.allStandard),
      count(.day(12), ["filter": (1, 1)]),
    ]
    let other = PooledCount(satisfied: 9, known: 9, total: 9)
    for (gaps, isComplete) in [([gap(reason, from: .day(5), .boatCheck)], false), ([], true)] {
      let history = Sample.history(reports, gaps: gaps)
      let pooled = PooledCount(pooling: [other, history.pooledSupply(at: .day(9))])
      #expect(pooled.isComplete == isComplete)
      #expect(pooled.ranged.low == (isComplete ? 1 : 0))
      #expect(pooled.ranged.high == 1)
      #expect(pooled.ranged.coverage == (isComplete ? 1 : 0))
      #expect(
        Level(pooled, limits: [90, 80, 65], standard: Sample.standard)
          == (isComplete ? .stated(1) : .atBest(1)))
      #expect(history.supplyPart(at: .day(9)).ranged.low == (isComplete ? 1 : 0))
      #expect(history.pooledSupply(at: .day(12)).isComplete)
    }
  }

  @Test(
    "A file that cannot be relied on leaves it unknown, and later still what was counted before it",
    arguments: [EvidenceGap.Reason.reportHeld, .reportWithdrawn])
  func held(reason: EvidenceGap.Reason) {
    let history = Sample.history(
      [
        count(.day(0), ["filter": (2, 2)]), report(.boatCheck, .day(9), grades: Sample.allStandard),
        count(.day(12), ["filter": (2, 2)]),
      ], gaps: [gap(reason, from: .day(5), .boatCheck)])
    // It may have told of lines that no other report lists.
    let unknown = PooledCount(satisfied: 0, known: 0, total: 1, isComplete: false)
    let complete = PooledCount(satisfied: 1, known: 1, total: 1)
    #expect(
      history.pooledSupply(at: .day(5).before) == (reason == .reportHeld ? unknown : complete))
    #expect(history.pooledSupply(at: .day(5)) == unknown)
    #expect(history.pooledSupply(at: .day(9)) == unknown)
    #expect(history.supplyCount(at: .day(9)).map(\.state) == [.unreliable])
    #expect(history.pooledSupply(at: .day(12)) == complete)
  }

  @Test("What the register requires and nobody counted is unknown; the later requirement stands")
  func registered() {
    let reports = [count(.day(10), ["filter": (2, 2)])]
    func lines(_ registered: Instant, at t: Instant) -> [Int] {
      Sample.history(reports, registration: register(["filter": 3, "raft": 1], at: registered))
        .supplyCount(at: t).map(\.required)
    }
    #expect(lines(.day(5), at: .day(10)) == [2, 1])
    #expect(lines(.day(10), at: .day(10)) == [3, 1])
    #expect(lines(.day(15), at: .day(15).before) == [2, 1])
    #expect(lines(.day(15), at: .day(15)) == [3, 1])
    let early = Sample.history(reports, registration: register(["filter": 3], at: .day(15)))
    #expect(early.pooledSupply(at: .day(0)) == PooledCount(satisfied: 0, known: 0, total: 1))
    #expect(early.pooledSupply(at: .day(15)) == PooledCount(satisfied: 0, known: 1, total: 1))
  }

  @Test("Of the crew qualified people count, as far as they are required")
  func crew() {
    var manned = report(.boatCheck, .day(0), grades: Sample.allStandard)
    manned.crew = [
      CrewBillet(Billet(role: "coxswain", required: 2), assigned: 3, qualified: 3),
      CrewBillet(Billet(role: "engineer", required: 2), assigned: 2, qualified: 1),
      CrewBillet(Billet(role: "gunner", required: 0), assigned: 1, qualified: 1),
      CrewBillet(Billet(role: "seaman", required: 3), assigned: 3),
    ]
    let history = Sample.history(
      [manned], registration: register([:], billets: ["navigator": 1], at: .day(0)))
    #expect(history.pooledCrew(at: .day(0)) == PooledCount(satisfied: 3, known: 4, total: 8))
    #expect(history.crewCount(at: .day(0)).map(\.range) == [2...2, 1...1, 0...1, 0...3])
  }

  @Test(
    "While nobody has decided the fewer counts, and what not all count is no count",
    arguments: [
      (5, 1, 0, 1), (1, 5, 0, 1), (5, 5, 1, 1), (5, nil, 0, 0), (1, nil, 0, 1),
    ] as [(Int, Int?, Int, Int)])
  func disputed(_ first: Int, _ second: Int?, _ satisfied: Int, _ known: Int) {
    let candidates = [
      count(.day(3), id: 1, ["filter": (2, first)]),
      count(.day(3), id: 2, second.map { ["filter": (2, $0)] } ?? [:]),
    ]
    for candidates in [candidates, candidates.reversed()] {
      let history = VesselHistory(
        VesselRecord(
          vessel: Sample.vessel,
          disputes: [
            Dispute(candidates: candidates, gap: gap(.conflict, from: .day(3), .boatCheck))
          ]), standard: Sample.standard)
      #expect(
        history.pooledSupply(at: .day(3))
          == PooledCount(satisfied: satisfied, known: known, total: 1))
    }
  }

  @Test("What only one candidate counts takes away from what stood before, and adds nothing")
  func contested() {
    func supply(before: Int, contested: Int) -> PooledCount {
      let candidates = [
        count(.day(3), id: 1, ["filter": (2, contested)]), count(.day(3), id: 2, [:]),
      ]
      return VesselHistory(
        VesselRecord(
          vessel: Sample.vessel, reports: [count(.day(0), ["filter": (2, before)])],
          disputes: [
            Dispute(candidates: candidates, gap: gap(.conflict, from: .day(3), .boatCheck))
          ]), standard: Sample.standard
      ).pooledSupply(at: .day(3))
    }
    #expect(supply(before: 2, contested: 2).satisfied == 1)
    #expect(supply(before: 2, contested: 1) == PooledCount(satisfied: 0, known: 1, total: 1))
    #expect(supply(before: 1, contested: 2) == PooledCount(satisfied: 0, known: 1, total: 1))
  }
}
