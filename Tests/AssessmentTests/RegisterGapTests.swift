import SeaworthyInspection
import SeaworthyLedger
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

/// What a register that is held or missing leaves unknown, and what ends that. Source: doctrine 2,
/// rules 3 and 13.
@Suite("Register gaps")
struct RegisterGapTests {
  @Test("without a register the boats of reports count, and what is required of them is unknown")
  func missing() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("check.xml", boatCheckFile())
    let score = try await score(of: scratch)
    #expect(score.registerGaps == [RegisterGap(.noRegister, coastGuard: "XA")])
    #expect(score.vessels.map(\.vessel.hullNumber) == ["XA-07"])
    #expect(score.boats.range == 1...1)
    #expect(score.supply.satisfied == 0 && score.crew.satisfied == 0)
    try scratch.keep("register.xml", registerFile())
    #expect(try await self.score(of: scratch).registerGaps == [])
  }

  @Test("a held register leaves its coast guard's lows at nothing, and names its boats")
  func held() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("check.xml", boatCheckFile())
    #expect(try scratch.keep("bad.xml", badRegisterFile(hull: "XA-09")) == .held(receipt: 2))
    let score = try await score(of: scratch)
    #expect(score.registerGaps.map(\.reason) == [.registerHeld])
    #expect(score.registerGaps.map(\.coastGuard) == ["XA"])
    #expect(score.registerGaps.map(\.preparedAt) == [try instant("2025-01-01T00:00:00Z")])
    #expect(score.registerGaps.map(\.citation?.line) == [6])
    #expect(score.vessels.map(\.vessel.hullNumber) == ["XA-07", "XA-09"])
    #expect(score.boats.ready == 1 && score.boats.unknown == 1)
    #expect(score.boats.range == 0...2)
    #expect(score.boats.required == nil)
    #expect(score.availability.lowMissionCapable == .zero)
    #expect(score.maintenance.low == 0)
    for level in [score.missionCapableLevel, score.overallLevel] {
      if case .stated = level { Issue.record("\(level) is stated") }
    }
  }

  @Test("an earlier register stands for what it holds; more may be required")
  func beside() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("register.xml", registerFile())
    try scratch.keep("check.xml", boatCheckFile())
    try scratch.keep(
      "other.xml", boatCheckFile(2).replacing(">XA-07<", with: ">XA-08<"))
    try scratch.keep("bad.xml", badRegisterFile(11, at: "2025-02-01T00:00:00Z", hull: "XA-07"))
    let score = try await score(of: scratch)
    #expect(score.registerGaps.map(\.reason) == [.registerHeld])
    #expect(score.vessels.map(\.vessel.hullNumber) == ["XA-07"])
    #expect(score.provisional.map(\.vessel.hullNumber) == ["XA-08"])
    #expect(score.boats.required == 2 && score.boats.isRequiredAtLeast)
    #expect(score.boats.range == 0...1)
  }

  @Test(
    "a later register that enters its boats ends the gap, one of the same instant does not",
    arguments: [("2024-12-31T23:59:59Z", true), ("2025-01-01T00:00:00Z", false)])
  func later(at time: String, ends: Bool) async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("bad.xml", badRegisterFile(11, at: time, hull: "XA-07"))
    try scratch.keep("register.xml", registerFile())
    let score = try await score(of: scratch)
    #expect(score.registerGaps.isEmpty == ends)
    #expect(score.vessels.map(\.vessel.hullNumber) == ["XA-07"])
  }

  @Test("a boat that only the held register enters goes on counting, whatever comes later")
  func enteredByHeldAlone() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("bad.xml", badRegisterFile(11, at: "2024-06-01T00:00:00Z", hull: "XA-09"))
    try scratch.keep("register.xml", registerFile())
    let score = try await score(of: scratch)
    #expect(score.registerGaps.map(\.reason) == [.registerHeld])
    #expect(score.vessels.map(\.vessel.hullNumber) == ["XA-07", "XA-09"])
  }

  @Test("an earlier one that may enter boats that nobody can name still bears")
  func unnamed() async throws {
    let scratch = try ScratchLedger()
    let bad = try badRegisterFile(11, at: "2024-06-01T00:00:00Z", hull: "XA-07")
    try scratch.keep(
      "bad.xml", bad.replacing("<Vessel coastGuard=\"XA\">", with: "<Vessel coastGuard=\"xa?\">"))
    try scratch.keep("register.xml", registerFile())
    let score = try await score(of: scratch)
    #expect(score.registerGaps.map(\.namesAllVessels) == [false])
  }

  @Test("the corrected file, a higher revision or a decision ends it")
  func putRight() async throws {
    for correction in [
      try registerFile(), try registerFile().replacing("revision=\"1\"", with: "revision=\"2\""),
    ] {
      let scratch = try ScratchLedger()
      try scratch.keep("bad.xml", badRegisterFile())
      try scratch.keep("good.xml", correction)
      #expect(try await score(of: scratch).registerGaps == [])
      #expect(try scratch.ledger.waiting() == [])
    }
    let scratch = try ScratchLedger()
    try scratch.keep("check.xml", boatCheckFile())
    try scratch.keep("bad.xml", badRegisterFile())
    let waiting = try scratch.ledger.waiting()
    #expect(waiting.map(\.form) == [.register])
    let digest = try #require(waiting.first?.digest)
    _ = try scratch.ledger.withdraw(.heldFile(digest), reason: "sent by mistake")
    #expect(try scratch.ledger.waiting() == [])
    #expect(
      try await score(of: scratch).registerGaps == [RegisterGap(.noRegister, coastGuard: "XA")])
  }

  @Test("the register that somebody names for it puts it right")
  func kept() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("check.xml", boatCheckFile())
    try scratch.keep("bad.xml", badRegisterFile(11, at: "2025-02-01T00:00:00Z"))
    try scratch.keep("register.xml", registerFile())
    #expect(try await score(of: scratch).registerGaps.map(\.reason) == [.registerHeld])
    let snapshot = try scratch.ledger.snapshot()
    let held = try #require(snapshot.heldRegisters.first).digest
    let report = try #require(snapshot.reports.first).digest
    #expect(throws: DecisionError.notOfForm(report, .register)) {
      _ = try scratch.ledger.decide(.heldFile(held), keep: report, reason: "a")
    }
    let register = try #require(snapshot.registers.first).digest
    _ = try scratch.ledger.decide(.heldFile(held), keep: register, reason: "sent twice")
    #expect(try await score(of: scratch).registerGaps == [])
  }

  @Test("one that a later register followed is told as ended")
  func ended() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("bad.xml", badRegisterFile(11, at: "2024-12-01T00:00:00Z"))
    var answer = try await assessment(scratch).held(in: scratch.ledger)
    #expect(answer.files.map(\.endedAt) == [nil])
    try scratch.keep("register.xml", registerFile())
    answer = try await assessment(scratch).held(in: scratch.ledger)
    #expect(answer.files.map(\.endedAt) == [try instant("2025-01-01T00:00:00Z")])
  }

  @Test("one of which not every coast guard can be read bears on all, and names those that can")
  func ofSome() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("register.xml", registerFile())
    let xb = try registerFile().replacing(identifier(9).text, with: identifier(10).text)
      .replacing("XA", with: "XB")
    try scratch.keep("xb.xml", xb)
    try scratch.keep(
      "bad.xml",
      badRegisterFile(11, at: "2025-02-01T00:00:00Z").replacing(
        "</CoastGuard>", with: "</CoastGuard><CoastGuard code=\"?\" name=\"X\"/>"))
    let answer = try await assessment(scratch).scores()
    #expect(answer.coastGuards.map { $0.score.registerGaps.map(\.coastGuard) } == [["XA"], [nil]])
    #expect(answer.region?.score.registerGaps.map(\.coastGuard) == ["XA", nil])
  }

  @Test("one whose coast guard cannot be read bears on all of them")
  func ofAny() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("register.xml", registerFile())
    try scratch.keep("check.xml", boatCheckFile())
    try scratch.keep(
      "bad.xml",
      badRegisterFile(11, at: "2025-02-01T00:00:00Z", hull: "XA-07").replacing(
        "code=\"XA\"", with: "code=\"X\""
      )
      .replacing("coastGuard=\"XA\"", with: "coastGuard=\"X\""))
    let score = try await score(of: scratch)
    #expect(score.registerGaps.map(\.coastGuard) == [nil])
    #expect(score.registerGaps.map(\.namesAllVessels) == [false])
    #expect(score.boats.range == 0...1)
    let held = try await assessment(scratch).held(in: scratch.ledger, coastGuard: "XA")
    #expect(held.files.map(\.form) == [.register])
    #expect(held.files.map(\.coastGuards) == [[]])
  }

  @Test("a check of the ledger finds what it noted of a held register")
  func check() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("bad.xml", badRegisterFile())
    #expect(try await scratch.ledger.check().faults.isEmpty)
  }

  private func assessment(_ scratch: ScratchLedger) async throws -> Assessment {
    try await Assessment(
      scratch.ledger, standard: standard(), asOf: try instant("2025-06-11T00:00:00Z"),
      knownUntil: .distantFuture)
  }

  private func score(of scratch: ScratchLedger) async throws -> CoastGuardScore {
    let answer = try await assessment(scratch).scores(coastGuard: "XA")
    return try #require(answer.coastGuards.first).score
  }
}
