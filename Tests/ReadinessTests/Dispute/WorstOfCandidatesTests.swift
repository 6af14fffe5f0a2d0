import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Cases in which what a candidate says for the boat makes it look worse later on: none of that may
/// be lost while nobody has decided. Source: doctrine 2, rule 3.
@Suite("Disputes: no better than any candidate")
struct WorstOfCandidatesTests {
  private let visit = Instant.day(100)

  private func check(
    _ number: Int, _ grades: [String: ItemResult] = Sample.allStandard,
    _ discrepancies: [Discrepancy] = [], supply: [String: (required: Int, onHand: Int)] = [:]
  ) -> ReportFacts {
    var facts = report(.boatCheck, visit, grades: grades, discrepancies)
    facts.digest = digest(visit, number)
    facts.supply = supply.sorted { $0.key < $1.key }.map {
      AllowanceLine(
        Allowance(part: $0.key, isCritical: false, required: $0.value.required),
        onHand: $0.value.onHand, line: 60)
    }
    return facts
  }

  /// The boat with each candidate alone, and with the dispute of both.
  private func histories(
    _ candidates: [ReportFacts], beside others: [ReportFacts] = [], gaps: [EvidenceGap] = []
  ) -> (alone: [VesselHistory], disputed: VesselHistory) {
    let record = VesselRecord(
      vessel: Sample.vessel, reports: others, gaps: gaps,
      disputes: [Dispute(candidates: candidates, gap: gap(.conflict, from: visit, .boatCheck))])
    let alone = candidates.map {
      VesselHistory(
        VesselRecord(vessel: Sample.vessel, reports: others + [$0], gaps: gaps),
        standard: Sample.standard)
    }
    return (alone, VesselHistory(record, standard: Sample.standard))
  }

  @Test("What one candidate does not require makes up for nothing that is missing")
  func requirement() {
    let (alone, disputed) = histories([
      check(1, supply: ["filter": (0, 3), "belt": (2, 0)]),
      check(2, supply: ["filter": (3, 3), "belt": (2, 0)]),
    ])
    let day = visit + .days(1)
    #expect(alone.map { $0.supplyPart(at: day).ranged.low } == [0, 0.5])
    #expect(disputed.supplyPart(at: day).ranged.low == 0)
    #expect(disputed.supplyCount(at: day).map(\.range) == [0...0, 0...3])
  }

  @Test("What both require alike is there as far as both count it")
  func requirementAlike() {
    let line = ["filter": (required: 3, onHand: 3)]
    let (_, disputed) = histories([check(1, supply: line), check(2, supply: line)])
    #expect(disputed.supplyCount(at: visit).map(\.range) == [3...3])
  }

  @Test("A waiver does not outlive the correction that one candidate states")
  func waiver() {
    let found = visit - .days(9)
    func listed(_ corrected: Instant?) -> Discrepancy {
      discrepancy(
        on: "120", .restrictive, found: found, corrected: corrected, waiver: (found, nil))
    }
    let again = report(.boatCheck, visit + .days(9), grades: ["110": .standard], [listed(nil)])
    let (alone, disputed) = histories(
      [check(1, [:], [listed(nil)]), check(2, [:], [listed(visit - .days(2))])], beside: [again])
    let day = visit + .days(10)
    #expect(alone.map { $0.condition(at: day).condition } == [.pmc, .nmcm])
    #expect(disputed.condition(at: day).condition == .nmcm)
  }

  @Test("A waiver does not outlive the correction that closes what one candidate calls minor")
  func waiverOfALesserSeverity() {
    let found = visit - .days(9)
    func listed(_ severity: Severity, _ corrected: Instant? = nil) -> Discrepancy {
      discrepancy(
        on: "120", severity, found: found, .occurred, corrected: corrected, verified: false,
        waiver: (found, nil))
    }
    let corrected = visit + .days(1)
    let later = [
      report(.boatCheck, visit + .days(2), [listed(.restrictive, corrected)]),
      report(.boatCheck, visit + .days(3), grades: ["110": .standard], [listed(.restrictive)]),
    ]
    let (alone, disputed) = histories(
      [check(1, [:], [listed(.restrictive)]), check(2, [:], [listed(.minor)])], beside: later)
    let day = visit + .days(4)
    #expect(alone.map { $0.condition(at: day).condition } == [.pmc, .nmcm])
    #expect(disputed.condition(at: day).condition == .nmcm)
    #expect(disputed.condition(at: corrected.before).condition != .nmcm)
  }

  @Test("A correction after one candidate has opened it again is of the spell before")
  func reopened() {
    let found = visit - .days(30)
    func listed(_ corrected: Instant?) -> Discrepancy {
      discrepancy(on: "120", .disabling, found: found, .occurred, corrected: corrected)
    }
    let others = [
      report(.boatCheck, visit - .days(9), grades: ["110": .standard], [listed(visit - .days(10))]),
      report(.boatCheck, visit + .days(9), grades: ["110": .standard], [listed(visit + .days(8))]),
    ]
    let (alone, disputed) = histories(
      [check(1, ["110": .standard], [listed(nil)]), check(2, ["110": .standard])], beside: others)
    let day = visit - .days(1)
    #expect(alone.map { $0.condition(at: day).condition } == [.fmc, .nmcm])
    #expect(disputed.condition(at: day).condition == .nmcm)
  }

  @Test("A found time of which candidates differ could have been earlier")
  func foundTime() {
    func listed(_ found: Instant, _ corrected: Instant? = nil) -> Discrepancy {
      discrepancy(on: "120", .disabling, found: found, .occurred, corrected: corrected)
    }
    let first = visit - .days(30)
    let closed = report(
      .boatCheck, visit - .days(19), grades: ["110": .standard], [listed(first, visit - .days(20))])
    let (alone, disputed) = histories(
      [check(1, [:], [listed(first)]), check(2, [:], [listed(visit - .days(1))])],
      beside: [closed])
    func worst(_ history: VesselHistory) -> Condition {
      history.finding(at: visit - .days(5), .longest).condition
    }
    #expect(alone.map(worst) == [.nmcm, .fmc])
    #expect(worst(disputed) == .nmcm)
  }

  @Test("What one candidate saw as minor may have been as grave before as it was found later")
  func severity() {
    func listed(_ severity: Severity, _ corrected: Instant? = nil) -> Discrepancy {
      discrepancy(on: "120", severity, found: visit - .days(30), corrected: corrected)
    }
    let others = [
      report(
        .boatCheck, visit - .days(9), grades: ["110": .standard],
        [listed(.minor, visit - .days(10))]),
      report(.boatCheck, visit + .days(9), grades: ["110": .standard], [listed(.restrictive)]),
    ]
    let (alone, disputed) = histories(
      [check(1, ["110": .standard], [listed(.minor)]), check(2, ["110": .standard])],
      beside: others)
    func worst(_ history: VesselHistory) -> Condition {
      history.finding(at: visit + .days(5), .longest).condition
    }
    #expect(alone.map(worst) == [.fmc, .nmcm])
    #expect(worst(disputed) == .nmcm)
  }

  @Test("An item that one candidate grades counts, whatever was not applicable before")
  func notApplicable() {
    let first = report(.boatCheck, .day(80), grades: ["120": .notApplicable])
    let (alone, disputed) = histories(
      [check(1, ["110": .standard]), check(2, ["110": .standard, "120": .standard])],
      beside: [first])
    let day = visit + .days(1)
    #expect(alone.map { $0.standing(of: "120", at: day).isApplicable } == [false, true])
    let standing = disputed.standing(of: "120", at: day)
    #expect(standing.state == .ungraded)
    #expect((standing.low, standing.high) == (0, 1))
  }

  @Test("An item found nonstandard after a correction in dispute may have another fault")
  func anotherFault() {
    func listed(_ corrected: Instant?) -> Discrepancy {
      discrepancy(on: "120", .minor, found: visit - .days(9), corrected: corrected)
    }
    let later = report(.boatCheck, visit + .days(9), grades: ["120": .nonstandard])
    let (alone, disputed) = histories(
      [check(1, [:], [listed(nil)]), check(2, [:], [listed(visit - .days(2))])], beside: [later])
    let day = visit + .days(10)
    #expect(alone.map { $0.standing(of: "120", at: day).low } == [0.75, 0])
    #expect(disputed.standing(of: "120", at: day).low == 0)
  }

  @Test("What only one candidate lists settles nothing of what a held file may have told")
  func backlog() {
    let listed = discrepancy(on: "120", .minor, found: visit)
    let rest = Sample.allStandard.filter { $0.key != "120" }
    let first = report(.boatCheck, .day(80), grades: Sample.allStandard)
    let (alone, disputed) = histories(
      [check(1, rest), check(2, rest, [listed])], beside: [first],
      gaps: [gap(from: .day(90), .boatCheck)])
    func low(_ history: VesselHistory) -> Double {
      let day = visit + .days(1)
      return history.backlogPart(at: day, of: history.standings(at: day)).ranged.low
    }
    #expect(alone.map(low) == [0, 1])
    #expect(low(disputed) == 0)
  }
}
