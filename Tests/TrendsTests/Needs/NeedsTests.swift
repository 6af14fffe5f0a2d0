import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyTrends

/// Parts, people and training that boats need.
@Suite("Needs")
struct NeedsTests {
  private func part(
    _ number: String, _ quantity: Int, nsn: String? = nil, _ status: PartStatus? = nil
  )
    -> Part
  {
    Part(number: number, nsn: nsn, quantity: quantity, status: status)
  }

  private func line(
    _ name: String, required: Int, _ range: ClosedRange<Int>,
    _ state: ExplanationNode.CountState = .counted
  ) -> CountStanding {
    CountStanding(
      name: name, required: required, least: range.lowerBound, most: range.upperBound, state: state)
  }

  private func needs(_ boats: [VesselNeeds]) -> Needs {
    Needs(
      of: boats, coastGuard: nil, over: SampleNeeds.window, asOf: SampleNeeds.window.end)
  }

  /// Two boats of two coast guards that wait for impellers.
  private func boats() throws -> [VesselNeeds] {
    let waiting = try SampleNeeds.standing(
      "210", opened: 10, awaitingSince: 12,
      parts: [part("IMP-1", 2, nsn: "2930-01-1", .ordered), part("GSK-1", 1, .received)])
    let corrected = try SampleNeeds.standing(
      "210", on: "XB-11", of: "XB", opened: 2, closed: 8, parts: [part("IMP-1", 3)])
    let other = SampleNeeds.cause(try SampleNeeds.standing("510", group: .auxiliary))
    return [
      SampleNeeds.boat(
        "XA-07",
        lost: [
          SampleNeeds.stretch(10..<12, [SampleNeeds.cause(waiting)]),
          SampleNeeds.stretch(12..<20, [SampleNeeds.cause(waiting, awaitsParts: true), other]),
          SampleNeeds.stretch(
            20..<30, in: .nmcs, [SampleNeeds.cause(waiting, awaitsParts: true, isDisputed: true)]),
        ], discrepancies: [waiting],
        allowance: [
          line("IMP-1", required: 4, 0...4, .uncounted), line("FLT-1", required: 2, 2...2),
        ]),
      SampleNeeds.boat(
        "XB-11", of: "XB", unknown: 3,
        lost: [
          SampleNeeds.stretch(2..<8, in: .nmcs, [SampleNeeds.cause(corrected, awaitsParts: true)])
        ], discrepancies: [corrected],
        allowance: [line("IMP-1", required: 4, 1...1), line("PRP-1", required: 1, 0...0)]),
    ]
  }

  @Test("parts by demand: outstanding and below allowance, with what waiting for them cost")
  func parts() throws {
    var impellers = SharedTime()
    // XA-07: 8 days shared by two causes, then 10 alone, each shared by two parts; XB-11: 6 days.
    impellers.add(.days(8), parts: 1, of: 4)
    impellers.add(.days(10), parts: 1, of: 2)
    impellers.add(.days(6), parts: 1, of: 1)
    var gaskets = SharedTime()
    gaskets.add(.days(8), parts: 1, of: 4)
    gaskets.add(.days(10), parts: 1, of: 2)
    let needs = needs(try boats())
    #expect(
      needs.parts == [
        PartNeed(
          number: "IMP-1", stockNumbers: ["2930-01-1"], needed: 5, outstanding: 2,
          belowAllowance: 3, unknown: 4, boats: 2, coastGuards: ["XA", "XB"],
          longestOpen: .days(20), longestWait: .days(18), lost: impellers),
        PartNeed(number: "PRP-1", belowAllowance: 1, boats: 1, coastGuards: ["XB"]),
        PartNeed(
          number: "GSK-1", needed: 1, boats: 1, coastGuards: ["XA"], longestOpen: .days(20),
          longestWait: .days(18), lost: gaskets),
      ])
    #expect(impellers.hours == 13 * 24)
    #expect(needs.allowanceLines == 4)
    #expect(needs.unknownLines == 1)
  }

  @Test("the order of the boats makes no difference")
  func order() throws {
    #expect(needs(try boats()) == needs(try boats().reversed()))
  }

  @Test("says how much was lost, at least and at most, and how much of it is undecided")
  func totals() throws {
    let needs = needs(try boats())
    #expect(needs.boats == 2)
    #expect(needs.boatsPartlyUnknown == 1)
    #expect(needs.disputed == .days(10))
    #expect(needs.availability.lost == .days(26))
    #expect(needs.availability.leastLost == .days(26))
    #expect(needs.availability.mostLost == .days(29))
    #expect(needs.tables.map(\.dimension) == LostTimeTable.Dimension.allCases)
  }

  @Test("a boat that was never in service in the window is not counted")
  func outOfFleet() {
    var boat = SampleNeeds.boat("XA-07")
    boat.availability.times = ConditionTimes()
    #expect(needs([boat]).boats == 0)
    #expect(needs([]).boats == 0)
  }

  private func training(
    _ topic: String, for audience: String, attended: Int, passed: Int?, visit: String? = nil,
    report: UInt8 = 1, line: Int = 5
  ) throws -> DeliveredTraining {
    DeliveredTraining(
      session: TrainingSession(
        topic: topic, audience: audience, hours: try #require(DecimalNumber("4.5".utf8)),
        attended: attended, passed: passed, line: line),
      at: SampleNeeds.day(3), visit: visit,
      citation: Citation(
        document: nil, revision: 1,
        digest: try #require(Digest(bytes: repeatElement(report, count: 32))), path: "/", line: 5))
  }

  @Test(
    "roles short of people, those that are not counted apart, with the training that names them")
  func billets() throws {
    let sessions = [
      try training("Outboards", for: "ENGINEER", attended: 6, passed: 4),
      try training("Damage control", for: "boat crews", attended: 9, passed: nil),
    ]
    let boats = [
      SampleNeeds.boat(
        "XA-07",
        billets: [
          line("engineer", required: 2, 1...1), line("coxswain", required: 2, 0...2, .uncounted),
        ], training: sessions),
      SampleNeeds.boat(
        "XA-08",
        billets: [
          line("engineer", required: 2, 0...1, .stale), line("deckhand", required: 3, 3...3),
        ]),
    ]
    #expect(
      needs(boats).billets == [
        BilletNeed(
          role: "engineer", required: 4, qualified: 1, short: 2, unknown: 1, boats: 2,
          boatsShort: 2, sessions: 1, passed: 4),
        BilletNeed(
          role: "coxswain", required: 2, qualified: 0, short: 0, unknown: 2, boats: 1,
          boatsShort: 0),
        BilletNeed(
          role: "deckhand", required: 3, qualified: 3, short: 0, unknown: 0, boats: 1,
          boatsShort: 0),
      ])
  }

  @Test("a session that reports of one visit tell on several boats is one")
  func sessions() throws {
    let visit = "XA-2025-3"
    let told = try training("Outboards", for: "crews", attended: 6, passed: 4, visit: visit)
    let again = try training(
      "Outboards", for: "crews", attended: 6, passed: 4, visit: visit, line: 9)
    let other = try training(
      "Outboards", for: "crews", attended: 6, passed: 4, visit: visit, report: 2)
    let alone = try training("Outboards", for: "crews", attended: 6, passed: nil)
    func topic(sessions: Int, examined: Int, passed: Int) -> TrainingTopic {
      TrainingTopic(
        topic: "Outboards", audience: "crews", sessions: sessions, hours: Double(sessions) * 4.5,
        attended: sessions * 6, examined: examined, passed: passed)
    }
    let boats = [
      SampleNeeds.boat("XA-07", training: [told, again, alone]),
      SampleNeeds.boat("XA-08", training: [other, alone]),
    ]
    #expect(needs(boats).training == [topic(sessions: 4, examined: 12, passed: 8)])
    let elsewhere = SampleNeeds.boat("XB-11", of: "XB", training: [told])
    #expect(
      needs([SampleNeeds.boat("XA-08", training: [other]), elsewhere]).training
        == [topic(sessions: 2, examined: 12, passed: 8)])
  }
}
