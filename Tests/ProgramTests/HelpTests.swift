import Testing

/// What the help of each verb holds.
@Suite(.timeLimit(.minutes(30))) struct HelpTests {
  static let verbs = [
    "", "import", "validate", "scores", "trends", "changes", "assistance", "needs", "explain",
    "discrepancies", "history",
    "report", "held", "conflicts", "conflicts list", "conflicts decide", "withdraw", "template",
    "schema", "ledger",
    "ledger info", "ledger digest", "ledger check", "ledger backup", "ledger restore",
    "ledger merge", "ledger migrate", "ledger journal", "demo", "standard", "standard list",
    "standard show", "standard check", "standard compare",
  ]

  @Test("Help says the exit statuses, has an example and fits in 80 columns", arguments: verbs)
  func help(verb: String) async throws {
    let run = try await Program().run("\(verb) --help")
    #expect(run.status == 0)
    #expect(run.words == "")
    let lines = run.text.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.count > 80 } == [])
    let example = try #require(lines.firstIndex { $0.hasPrefix("EXAMPLE") })
    #expect(lines[example + 1].hasPrefix("  seaworthy \(verb)"))
    let status = try #require(lines.firstIndex(of: "EXIT STATUS"))
    #expect(
      lines[(status + 1)...(status + 4)].map { $0.prefix(5) } == [
        "  0  ", "  1  ", "  2  ", "  3  ",
      ])
  }

  @Test("A verb that needs another says its help")
  func alone() async throws {
    let program = try Program()
    #expect(try await program.run("") == program.run("--help"))
    #expect(try await program.run("ledger") == program.run("ledger --help"))
  }
}
