import Foundation
import Testing

/// Nothing that a file says or is called acts on the terminal that shows it. Source: engineering,
/// hostile input.
@Suite(.timeLimit(.minutes(30))) struct HostileOutputTests {
  /// Clears the screen, turns the reading direction, and rings.
  static let hostile = "\u{1B}[2J\u{202E}\u{7}"

  /// Characters that do something instead of being shown.
  private func acting(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n"
      case .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }

  private func expectHarmless(
    _ run: Program.Outcome, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(acting(run.text) == [], sourceLocation: sourceLocation)
    #expect(acting(run.words) == [], sourceLocation: sourceLocation)
  }

  @Test("A hostile file name", arguments: ["text", "json"])
  func fileName(format: String) async throws {
    let program = try Program()
    let name = "visit\(Self.hostile).xml"
    for text in ["", try Fixture.text("refused/severity-misspelt.xml")] {
      try program.write(text, to: name)
      let run = try await program.run(["import", name, "missing\(name)", "--format", format])
      #expect(run.status == 3)
      expectHarmless(run)
    }
  }

  @Test("Hostile values in a file that is held, in text and as data", arguments: ["text", "json"])
  func heldValues(format: String) async throws {
    let program = try Program()
    let text = try Fixture.text(
      "refused/severity-misspelt.xml",
      replacing: [("disablng", "\u{202E}\u{85}disabling"), ("D-9", "D\u{2028}9")])
    try program.write(text, to: "a.xml")
    let run = try await program.run(["import", "a.xml", "--format", format])
    #expect(run.status == 1)
    expectHarmless(run)
  }

  @Test("Hostile values in a report that is kept")
  func keptValues() async throws {
    let program = try Program()
    let text = try Fixture.text(
      "region/XA/2025-08-20-XA-07-technical-assistance-visit.xml",
      replacing: [
        ("Sandpiper", "Sand\u{202E}piper"), ("Lanyard clip", "Lanyard\u{9B}2J\u{2029}clip"),
        ("Bilge alarm", "Bilge\u{2066}alarm"),
      ])
    try program.write(text, to: "a\(Self.hostile).xml")
    _ = try await program.run(["import", "a\(Self.hostile).xml"])
    for line in [
      "scores", "trends", "needs", "explain XA/XA-07", "discrepancies", "history XA/XA-07",
      "ledger info", "changes --from 2025-Q3 --to 2025-Q4", "assistance",
    ] {
      let run = try await program.run(
        "\(line) --known-at #1".replacing("info --known-at #1", with: "info"))
      #expect(run.status == 0)
      expectHarmless(run)
    }
    for line in ["scores", "explain XA/XA-07", "discrepancies --all", "history XA/XA-07"] {
      expectHarmless(try await program.run("\(line) --format json --known-at #1"))
    }
    for line in ["scores", "discrepancies --all", "history XA/XA-07"] {
      var run = try await program.run("\(line) --format csv --known-at #1")
      run.output = Data(run.text.replacing("\r\n", with: "\n").utf8)
      #expect(run.status == 0)
      expectHarmless(run)
    }
    expectHarmless(try await program.run("report --period FY2025-Q4 --output pages"))
    for (name, page) in try program.files(below: "pages") {
      // The rows of a table end as the format has it.
      var text = String(decoding: page, as: UTF8.self)
      if name.hasSuffix(".csv") { text = text.replacing("\r\n", with: "\n") }
      #expect(acting(text) == [], "\(name)")
    }
  }

  @Test("Hostile values, names and reasons where documents contradict each other")
  func conflicts() async throws {
    let words = ("Lanyard clip", "Lanyard\u{9B}2J\u{2029}\u{202E}clip")
    let dispute = try await Dispute(replacing: [words], otherName: "a\(Self.hostile).xml")
    for line in ["conflicts", "conflicts --format json", "held", "history XA/XA-07"] {
      let run = try await dispute.program.run(line)
      #expect(run.status == 0)
      expectHarmless(run)
    }
    let decided = try await dispute.decide(dispute.first, reason: "seen\(Self.hostile)")
    #expect(decided.status == 0)
    expectHarmless(decided)
    expectHarmless(try await dispute.decide("\(Self.hostile)12345678"))
    let batch = ["withdraw", "--batch", Self.hostile, "--reason", "x"]
    expectHarmless(try await dispute.program.run(batch))
    for line in [
      "history XA/XA-07", "history XA/XA-07 --format json", "ledger journal", "ledger check",
    ] {
      let run = try await dispute.program.run(line)
      #expect(run.status == 0)
      expectHarmless(run)
    }
    let backup = ["ledger", "backup", "b\(Self.hostile)"]
    expectHarmless(try await dispute.program.run(backup))
    expectHarmless(try await dispute.program.run(backup))
  }

  @Test("Hostile arguments", arguments: ["scores X\(hostile)", "explain \(hostile)", "\(hostile)"])
  func arguments(line: String) async throws {
    let program = try Program()
    _ = try await program.run(["import", Fixture.path("valid/plain.xml")])
    let run = try await program.run(line)
    #expect(run.status == 2)
    expectHarmless(run)
  }

  @Test(
    "No escape reaches a pipe, whatever the environment says of the terminal",
    arguments: [["TERM": "xterm-256color"], ["NO_COLOR": "1"], ["CLICOLOR_FORCE": "1"]])
  func pipes(environment: [String: String]) async throws {
    let program = try Program()
    let lines = [
      "import \(Fixture.path("region/XB")) \(Fixture.path("refused"))", "scores",
      "explain XB/XB-11", "trends", "scores --help",
    ]
    for line in lines { expectHarmless(try await program.run(line, environment: environment)) }
  }
}
