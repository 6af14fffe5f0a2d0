import SeaworthyInspection
import SeaworthyLedger
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

/// Doctrine 4: a statement stands beside the figures, never instead of them.
@Suite("Statements")
struct StatementsTests {
  private let reply = """
    <RightOfReply hullNumber="XA-07"><Reply>The lamp was on order.</Reply></RightOfReply>
    """
  private let change = """
    <KnownChange at="2025-03-01T00:00:00Z"><Reason>New contractor.</Reason></KnownChange>
    """

  private func assessment(
    _ ledger: Ledger, at t: String = "2025-06-20T00:00:00Z"
  ) async throws -> Assessment {
    try await Assessment(
      ledger, standard: try standard(), asOf: try instant(t), knownUntil: .distantFuture)
  }

  private func ledger(_ statements: [String]) throws -> ScratchLedger {
    let scratch = try ScratchLedger()
    try scratch.keep("register.xml", try registerFile())
    try scratch.keep("xa-07.xml", try boatCheckFile())
    for (number, statement) in statements.enumerated() {
      try scratch.keep("statement-\(number).xml", statement)
    }
    return scratch
  }

  private func statements(
    _ files: [String], at t: String = "2025-06-20T00:00:00Z"
  ) async throws -> [CitedStatement] {
    let scratch = try ledger(files)
    return try await assessment(scratch.ledger, at: t).scores(coastGuard: "XA").coastGuards[0]
      .statements
  }

  @Test("change no figure of any answer")
  func noFigure() async throws {
    let bare = try ledger([])
    let stated = try ledger([
      try overrideFile(), try overrideFile(7, level: 4), try statementFile(5, reply),
      try statementFile(6, change),
    ])
    let (without, with) = (try await assessment(bare.ledger), try await assessment(stated.ledger))
    var scores = try with.scores()
    #expect(scores.coastGuards.flatMap(\.statements).count == 4)
    scores.basis = try without.scores().basis
    for index in scores.coastGuards.indices { scores.coastGuards[index].statements = [] }
    #expect(scores == (try without.scores()))

    let boat = try vessel("XA/XA-07")
    var explained = try with.explain(boat)
    #expect(explained.statements.count == 4)
    explained.basis = try without.explain(boat).basis
    explained.statements = []
    #expect(explained == (try without.explain(boat)))

    let quarter = try period("2025-Q2")
    let report = try await with.report(period: quarter)
    #expect(report.trends.series == (try await without.report(period: quarter).trends.series))
    #expect(report.conditions == (try await without.report(period: quarter).conditions))
  }

  @Test("are cited by document, path, line and file")
  func citation() async throws {
    let scratch = try ledger([try overrideFile()])
    let answer = try await assessment(scratch.ledger).scores(coastGuard: "XA")
    let cited = try #require(answer.coastGuards.first?.statements.first)
    #expect(cited.citation.document == (try identifier(8)))
    #expect((cited.citation.path, cited.citation.line) == ("/Statement/CommandersOverride", 5))
    #expect(answer.basis.fileNames[cited.citation.digest] == "statement-0.xml")
  }

  @Test(
    "an override holds from its time until before its end",
    arguments: [
      ("2025-06-10T23:59:59.999Z", nil, 0), ("2025-06-11T00:00:00Z", nil, 1),
      ("2027-06-11T00:00:00Z", nil, 1), ("2025-06-30T23:59:59.999Z", "2025-07-01T00:00:00Z", 1),
      ("2025-07-01T00:00:00Z", "2025-07-01T00:00:00Z", 0),
    ] as [(String, String?, Int)])
  func override(at t: String, until: String?, count: Int) async throws {
    #expect(try await statements([try overrideFile(until: until)], at: t).count == count)
  }

  @Test(
    "a reply counts from when it was made out and a known change from its own time, for a window",
    arguments: [
      ("2025-02-28T23:59:59.999Z", 0), ("2025-03-01T00:00:00Z", 1),
      ("2025-06-10T23:59:59.999Z", 1), ("2025-06-11T00:00:00Z", 2),
      ("2026-02-28T23:59:59.999Z", 2), ("2026-03-01T00:00:00Z", 1),
      ("2026-06-11T00:00:00Z", 0),
    ])
  func window(at t: String, count: Int) async throws {
    let stated = try await statements(
      [try statementFile(5, reply), try statementFile(6, change)], at: t)
    #expect(stated.count == count)
  }

  @Test("withdrawn they are not shown; in conflict all are, each marked")
  func withdrawnAndInConflict() async throws {
    #expect(
      try await statements([
        try overrideFile(), try overrideFile(revision: 2, status: "withdrawn"),
      ]) == [])
    let both = [try overrideFile(level: 1), try overrideFile(level: 3)]
    for files in [both, both.reversed()] {
      let stated = try await statements(files)
      #expect(Set(stated.compactMap(\.override?.level)) == [1, 3])
      #expect(stated.map(\.isInConflict) == [true, true])
    }
  }

  @Test("a revision replaces the one before it")
  func revised() async throws {
    let stated = try await statements([
      try overrideFile(revision: 2, level: 3), try overrideFile(level: 1),
    ])
    #expect(stated.compactMap(\.override?.level) == [3])
  }

  @Test("those of another coast guard are nobody else's, whatever report they answer")
  func otherCoastGuard() async throws {
    let answer = """
      <RightOfReply report="\(try identifier(1).text)"><Reply>No.</Reply></RightOfReply>
      """
    let scratch = try ledger([
      try statementFile(4, of: "XB", change), try statementFile(5, of: "XB", answer),
      try statementFile(6, answer),
    ])
    let assessment = try await assessment(scratch.ledger)
    let explained = try assessment.explain(try vessel("XA/XA-07"))
    #expect(explained.statements.map(\.vessel) == [try vessel("XA/XA-07")])
    #expect(explained.statements.map(\.statement.coastGuard) == ["XA"])
    #expect(
      explained.basis.fileNames.values.sorted() == [
        "register.xml", "statement-2.xml", "xa-07.xml",
      ])
  }

  @Test("a boat's service sheet tells replies on it and known changes")
  func history() async throws {
    let other = """
      <RightOfReply hullNumber="XA-08"><Reply>Not this one.</Reply></RightOfReply>
      """
    let scratch = try ledger([
      try statementFile(5, reply), try statementFile(6, change), try statementFile(7, other),
      try overrideFile(),
    ])
    let entries = try await assessment(scratch.ledger).history(of: try vessel("XA/XA-07")).entries
    let stated = entries.filter { [.replied, .knownChange].contains($0.event.kind) }
    #expect(
      stated.map(\.event) == [.knownChange("New contractor."), .replied("The lamp was on order.")])
    #expect(
      stated.map(\.at) == [
        try instant("2025-03-01T00:00:00Z"), try instant("2025-06-11T00:00:00Z"),
      ])
  }
}
