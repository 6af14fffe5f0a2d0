import Foundation
import Testing

/// The README shows what the program really says.
@Suite(.timeLimit(.minutes(30))) struct ReadMeTests {
  /// What the README shows below a command, up to the next paragraph.
  private func shown(below command: String) throws -> String {
    let file = URL(filePath: Fixture.path("../README.md"))
    let lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "    $ \(command)"))
    return lines[(start + 1)...].prefix { $0.hasPrefix("    ") }
      .map { $0.dropFirst(4) + "\n" }.joined()
  }

  @Test("Every command that it shows is one")
  func commands() async throws {
    let text = try Fixture.text("../README.md")
    let shown = Set(
      text.matches(of: #/    \$ seaworthy ([a-z]+(?: (?:decide|[a-z]+(?= STICK)))?)/#).map(\.1))
    #expect(shown.isSuperset(of: ["import", "conflicts decide", "withdraw", "ledger merge"]))
    let program = try Program()
    for verb in shown {
      let help = try await program.run("\(verb) --help")
      #expect(help.text.contains("\nUSAGE: seaworthy \(verb)"), "\(verb)")
    }
  }

  @Test("An import, with a held file among good ones")
  func importing() async throws {
    let program = try Program()
    for path in [
      "region/XA/2025-08-20-XA-07-technical-assistance-visit.xml",
      "region/XA/2025-08-21-XA-08-materiel-inspection.xml", "refused/severity-misspelt.xml",
    ] {
      let file = URL(filePath: Fixture.path(path))
      try program.write(try Data(contentsOf: file), to: "visit/\(file.lastPathComponent)")
    }
    let run = try await program.run("import visit/")
    #expect(run.status == 1)
    #expect(try run.words + run.text == shown(below: "seaworthy import visit/"))
  }
}
