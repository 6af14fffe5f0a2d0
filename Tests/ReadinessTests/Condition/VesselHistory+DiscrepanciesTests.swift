import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import Testing

/// Doctrine 2, rules 5 to 10: what is to be done on a boat, and what was.
@Suite("Discrepancies as they stand")
struct DiscrepanciesTests {
  private func standings(
    _ reports: ReportFacts..., at instant: Instant
  ) -> [DiscrepancyStanding] {
    Sample.history(reports).discrepancies(at: instant)
  }

  @Test("tell all that reports state of an open one")
  func open() throws {
    var listed = discrepancy(
      on: "510", .restrictive, found: .day(1), .occurred, waiver: (.day(2), .day(9)),
      awaiting: [(.day(3), nil)])
    listed.description = "Bilge alarm dead"
    listed.deferralReason = "No slip free"
    listed.parts = [Part(number: "BA-12", quantity: 2)]
    let source = report(.boatCheck, .day(2), [listed])
    let standing = try #require(standings(source, at: .day(5)).first)
    #expect(
      standing
        == DiscrepancyStanding(
          vessel: Sample.vessel, identifier: "D-1", item: "510",
          checklistItem: Sample.checklist.items.first { $0.code == "510" }, group: .auxiliary,
          severity: .restrictive, opened: .day(1), found: .occurred,
          description: "Bilge alarm dead", due: .day(3), waiver: listed.waiver,
          awaitingPartsSince: .day(3), deferralReason: "No slip free", lastListed: .day(2),
          parts: listed.parts, citation: standing.citation,
          casualtyClock: CasualtyClock(
            identifier: "D-1", item: "510", severity: .restrictive, casualty: .day(1),
            command: .yes, report: .yes, due: .day(2), citation: standing.citation)))
    #expect(standing.citation.digest == source.digest)
    #expect(standing.citation.line == 50)
    #expect(standing.age(at: .day(5)) == .days(4))
    #expect(standing.isWaived)
  }

  @Test("are overdue from the very instant at which they are due", arguments: Severity.allCases)
  func overdue(severity: Severity) throws {
    let due: Instant =
      switch severity {
      case .disabling, .restrictive: .day(2)
      case .major: .day(30)
      case .minor: .day(90)
      }
    let listing = report(.boatCheck, .day(0), [discrepancy("D-1", severity, found: .day(0))])
    let late = try [due.before, due, due + .hours(5)].map { instant in
      try #require(standings(listing, at: instant).first).overdue(at: instant)
    }
    #expect(late == [nil, .zero, .hours(5)])
  }

  @Test("are due by the earliest allowance over the present severity and every lower one")
  func dueAfterChange() throws {
    let raised = [
      report(.boatCheck, .day(0), [discrepancy("D-1", .minor, found: .day(0))]),
      report(.boatCheck, .day(40), [discrepancy("D-1", .major, found: .day(0))]),
      report(.boatCheck, .day(80), [discrepancy("D-1", .minor, found: .day(0))]),
    ]
    let history = Sample.history(raised)
    let due = [Instant.day(40).before, .day(40), .day(79), .day(80)].map {
      history.discrepancies(at: $0).map(\.due)
    }
    #expect(due == [[.day(90)], [.day(70)], [.day(70)], [.day(90)]])
  }

  @Test("are unseen from 400 days after the last listing on")
  func unseen() {
    let listing = report(.boatCheck, .day(7), [discrepancy("D-1", .minor, found: .day(0))])
    let unseen = [Instant.day(407).before, .day(407)].map {
      standings(listing, at: $0).map(\.isUnseen)
    }
    #expect(unseen == [[false], [true]])
  }

  @Test("have a waiver until the instant at which it expires, and say when it did")
  func waiver() {
    let listing = report(
      .boatCheck, .day(0),
      [discrepancy("D-1", .restrictive, found: .day(0), waiver: (.day(1), .day(9)))])
    let instants = [Instant.day(1).before, .day(1), .day(9).before, .day(9)]
    #expect(
      instants.map { standings(listing, at: $0).map(\.isWaived) } == [
        [false], [true], [true], [false],
      ])
    #expect(
      instants.map { standings(listing, at: $0).map(\.waiverExpired) } == [
        [nil], [nil], [nil], [.day(9)],
      ])
  }

  @Test("a waiver of anything but a restrictive one is told, without effect")
  func waiverWithoutEffect() {
    let standing = standings(
      report(
        .boatCheck, .day(0),
        [discrepancy("D-1", .disabling, found: .day(0), waiver: (.day(0), nil))]),
      at: .day(1))
    #expect(standing.map { $0.waiver == nil } == [false])
    #expect(standing.map(\.isWaived) == [false])
  }

  @Test("say on what a closure rests, and how late it was")
  func closures() throws {
    func closed(
      _ severity: Severity, _ corrected: Instant?, verified: Bool
    ) throws -> DiscrepancyStanding {
      try #require(
        standings(
          report(.boatCheck, .day(0), [discrepancy("D-1", severity, found: .day(0))]),
          report(
            .boatCheck, .day(10), grades: corrected == nil ? ["210": .standard] : [:],
            corrected.map {
              [discrepancy("D-1", severity, found: .day(0), corrected: $0, verified: verified)]
            } ?? []),
          at: .day(100)
        ).first)
    }
    let verified = try closed(.disabling, .day(4), verified: true)
    #expect(verified.closure?.basis == .verified)
    #expect(verified.closure?.by == .team)
    #expect(verified.closure?.test == "run for an hour")
    #expect(verified.age(at: .day(100)) == .days(4))
    #expect(verified.overdue(at: .day(100)) == .days(2))
    let reported = try closed(.minor, .day(4), verified: false)
    #expect(reported.closure?.basis == .reported)
    #expect(reported.closure?.by == nil)
    let inferred = try closed(.disabling, nil, verified: false)
    #expect(inferred.closure?.basis == .inferred)
    #expect(inferred.closure?.at == .day(10))
    let claimed = try closed(.disabling, .day(4), verified: false)
    #expect(claimed.closure == nil)
    #expect(claimed.reportedCorrectedAt == .day(4))
  }

  @Test("what was closed later than the instant is still open then; what opened later is not there")
  func asOf() {
    let facts = report(
      .boatCheck, .day(10), [discrepancy("D-1", .minor, found: .day(2), corrected: .day(5))])
    let open = [Instant.day(2).before, .day(2), .day(5).before, .day(5)].map {
      standings(facts, at: $0).map { $0.closure == nil }
    }
    #expect(open == [[], [true], [true], [false]])
  }

  @Test("a repeat tells how many spells there were before")
  func reopened() {
    let all = standings(
      report(.boatCheck, .day(0), [discrepancy(found: .day(0), corrected: .day(1))]),
      report(.boatCheck, .day(9), [discrepancy(found: .day(9))]), at: .day(20))
    #expect(all.map(\.earlierSpells) == [0, 1])
    #expect(all.map(\.opened) == [.day(0), .day(9)])
    #expect(all.map { $0.closure == nil } == [false, true])
  }

  @Test("an item outside the checklist has the group under which a report grades it")
  func group() {
    let facts = report(
      .boatCheck, .day(0), grades: ["X-9": .nonstandard],
      [discrepancy(on: "X-9", found: .day(0)), discrepancy("D-2", on: "Z", found: .day(0))])
    #expect(standings(facts, at: .day(1)).map(\.group) == [.documents, nil])
    #expect(standings(facts, at: .day(1)).map { $0.checklistItem == nil } == [true, true])
  }
}
