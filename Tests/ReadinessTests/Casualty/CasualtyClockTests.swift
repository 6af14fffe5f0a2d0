import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

/// Doctrine 1: not repairable in 48 h → casualty report within 24 h of the casualty; the command is
/// told of a restrictive discrepancy that is not repairable in 1 h.
@Suite("Casualty clock")
struct CasualtyClockTests {
  private static let casualty = Instant.day(10)

  private func fault(
    _ severity: Severity = .disabling, corrected: Instant? = nil, verified: Bool = true,
    waiver: (from: Instant, until: Instant?)? = nil, casrep: CASREP? = nil
  ) -> Discrepancy {
    var fault = discrepancy(
      on: "210", severity, found: Self.casualty, .occurred, corrected: corrected,
      verified: verified, waiver: waiver)
    fault.casrep = casrep
    return fault
  }

  private func clocks(_ faults: [Discrepancy], at instant: Instant) -> [CasualtyClock] {
    Sample.history([report(.statusReport, Self.casualty, grades: [:], faults)])
      .casualtyClocks(at: instant)
  }

  private func sent(_ after: Milliseconds?) -> CASREP {
    CASREP(category: .four, sent: after.map { Timestamp(Self.casualty + $0) })
  }

  @Test(
    "a report is due of what is corrected after 48 h, not of what is corrected in them",
    arguments: [
      (Milliseconds.hours(48), CasualtyClock.Requirement.no, CasualtyClock.Standing.notDue),
      (.hours(48) + Milliseconds(1), .yes, .missing),
    ])
  func corrected(
    after: Milliseconds, need: CasualtyClock.Requirement, standing: CasualtyClock.Standing
  ) {
    let clock = clocks([fault(corrected: Self.casualty + after)], at: .day(20)).first
    #expect(clock?.report == need)
    #expect(clock?.standing == standing)
    #expect(clock?.due == Self.casualty + .hours(24))
    #expect(clock?.command == nil)
  }

  @Test("of what is open nobody can say until 48 h are over")
  func open() {
    let limit = Self.casualty + .hours(48)
    #expect(
      clocks([fault()], at: limit.before).first?.standing == .open(unlessCorrectedBy: limit))
    #expect(clocks([fault()], at: limit).first?.standing == .missing)
    #expect(clocks([fault()], at: Self.casualty.before) == [])
  }

  @Test("a claimed correction and a waiver make no report unnecessary")
  func claims() {
    let claimed = fault(corrected: Self.casualty + .hours(5), verified: false)
    #expect(clocks([claimed], at: .day(13)).first?.standing == .missing)
    let waived = fault(.restrictive, waiver: (Self.casualty + .hours(3), nil))
    #expect(clocks([waived], at: .day(13)).first?.standing == .missing)
  }

  @Test(
    "a report is in time within 24 h of the casualty",
    arguments: [
      (Milliseconds.hours(24), CasualtyClock.Standing.inTime(sent: casualty + .hours(24))),
      (
        .hours(24) + Milliseconds(1),
        .late(sent: casualty + .hours(24) + Milliseconds(1), by: Milliseconds(1))
      ),
      (nil, .undated),
    ] as [(Milliseconds?, CasualtyClock.Standing)])
  func given(after: Milliseconds?, standing: CasualtyClock.Standing) {
    #expect(clocks([fault(casrep: sent(after))], at: .day(20)).first?.standing == standing)
  }

  @Test("a report is not given before it was sent")
  func sentLater() {
    let told = [fault(casrep: sent(.hours(60)))]
    let due = Self.casualty + .hours(60)
    #expect(clocks(told, at: due.before).first?.standing == .missing)
    #expect(clocks(told, at: due).first?.standing == .late(sent: due, by: .hours(36)))
  }

  @Test("a report that any report of the discrepancy tells of counts, unless sent before it opened")
  func toldLater() {
    let later = fault(casrep: sent(.hours(2)))
    let history = Sample.history([
      report(.statusReport, Self.casualty, grades: [:], [fault()]),
      report(.statusReport, .day(30), grades: [:], [later]),
    ])
    #expect(
      history.casualtyClocks(at: .day(12)).first?.standing
        == .inTime(sent: Self.casualty + .hours(2)))
    let before = fault(casrep: sent(Milliseconds(-1)))
    #expect(clocks([before], at: .day(20)).first?.standing == .missing)
  }

  @Test("what was raised to disabling is a casualty from then on; a major one is none")
  func raised() {
    let history = Sample.history([
      report(.statusReport, Self.casualty, grades: [:], [fault(.major)]),
      report(.statusReport, .day(15), grades: [:], [fault(.disabling)]),
    ])
    #expect(history.casualtyClocks(at: Instant.day(15).before) == [])
    #expect(history.casualtyClocks(at: .day(18)).first?.casualty == .day(15))
    #expect(history.casualtyClocks(at: .day(18)).first?.standing == .missing)
  }

  @Test("what closed in the trailing 90 days is told, its first instant included")
  func window() {
    let closed = Self.casualty + .days(5)
    let faults = [fault(corrected: closed)]
    #expect(clocks(faults, at: closed + .days(90)).count == 1)
    #expect(clocks(faults, at: closed + .days(90) + Milliseconds(1)) == [])
  }

  /// Doctrine 3, checks: restrictive at T0, waiver at T0 + 3 h, repaired in 40 min / 2 h.
  @Test(
    "the command is told of what takes longer than an hour",
    arguments: [
      (Milliseconds.minutes(40), CasualtyClock.Requirement.no), (.hours(2), .yes),
      (.hours(1), .no), (.hours(1) + Milliseconds(1), .yes),
    ])
  func command(repair: Milliseconds, expected: CasualtyClock.Requirement) {
    let waiver = (from: Self.casualty + .hours(3), until: Instant?.none)
    let clock = clocks(
      [fault(.restrictive, corrected: Self.casualty + repair, waiver: waiver)], at: .day(11)
    ).first
    #expect(clock?.command == expected)
    #expect(clock?.report == .no)
  }

  @Test("until an hour is over nobody can say whether the command is to be told")
  func commandOpen() {
    let limit = Self.casualty + .hours(1)
    #expect(
      clocks([fault(.restrictive)], at: limit.before).first?.command
        == .unlessCorrected(by: limit))
    #expect(clocks([fault(.restrictive)], at: limit).first?.command == .yes)
  }

  @Test("doctrine 3: not mission capable until the waiver, then partially")
  func condition() {
    let history = Sample.history([
      report(
        .statusReport, Self.casualty, grades: [:],
        [fault(.restrictive, waiver: (Self.casualty + .hours(3), nil))])
    ])
    let waived = Self.casualty + .hours(3)
    #expect(history.condition(at: Self.casualty).condition == .nmcm)
    #expect(history.condition(at: waived.before).condition == .nmcm)
    #expect(history.condition(at: waived).condition == .pmc)
  }

  @Test("a casualty report counts in a dispute only if all candidates tell of it")
  func disputed() {
    func candidate(_ id: Int, _ casrep: CASREP?) -> ReportFacts {
      report(.statusReport, Self.casualty, id: id, grades: [:], [fault(casrep: casrep)])
    }
    func standing(_ left: CASREP?, _ right: CASREP?) -> CasualtyClock.Standing? {
      VesselHistory(
        VesselRecord(
          vessel: Sample.vessel,
          disputes: [
            Dispute(
              candidates: [candidate(1, left), candidate(2, right)],
              gap: gap(.conflict, from: Self.casualty, .statusReport))
          ]), standard: Sample.standard
      ).casualtyClocks(at: .day(20)).first?.standing
    }
    let told = sent(.hours(3))
    #expect(standing(told, told) == .inTime(sent: Self.casualty + .hours(3)))
    #expect(standing(told, nil) == .missing)
    #expect(standing(nil, told) == .missing)
  }
}
