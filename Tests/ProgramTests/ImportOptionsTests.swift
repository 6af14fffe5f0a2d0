import Foundation
import SeaworthyIntake
import Testing

/// What the options of `import` and `validate` change, and what they must not.
@Suite(.timeLimit(.minutes(5))) struct ImportOptionsTests {
  static let mixed = [
    Fixture.path("valid"), Fixture.path("refused/severity-misspelt.xml"),
    Fixture.path("refused/empty.xml"), Fixture.path("region/XA"),
  ]

  @Test("A dry run gives each file the outcome of the real run, and leaves nothing behind")
  func dryRun() async throws {
    let program = try Program()
    let rehearsed = try await program.run(["import", "--dry-run", "--format", "json"] + Self.mixed)
    let validated = try await program.run(["validate", "--format", "json"] + Self.mixed)
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path) == ["home"])
    #expect(try program.files(below: "home") == [:])
    let real = try await program.run(["import", "--format", "json"] + Self.mixed)
    #expect(real.status == 1)
    #expect(rehearsed == real)
    #expect(validated == real)
  }

  @Test("A dry run over a ledger tells what it would add to it, and leaves it as it is")
  func dryRunOverLedger() async throws {
    let program = try Program()
    _ = try await program.run(["import", Fixture.path("region/XA")])
    let ledger = try Data(contentsOf: program.defaultLedger)
    let rehearsed = try await program.run(["import", "--dry-run", Fixture.path("region")])
    #expect(try Data(contentsOf: program.defaultLedger) == ledger)
    #expect(
      rehearsed.text.hasSuffix(
        "31 files checked, nothing written; an import would give: 13 kept, 18 already kept.\n"))
    let real = try await program.run(["import", Fixture.path("region")])
    #expect(
      real.text.split(separator: "\n").dropLast()
        == rehearsed.text.split(separator: "\n").dropLast())
  }

  @Test("- is one report on standard input", arguments: ["import", "validate"])
  func standardInput(verb: String) async throws {
    let program = try Program()
    let good = try Data(contentsOf: URL(filePath: Fixture.path("valid/plain.xml")))
    let kept = try await program.run([verb, "-", "--format", "json"], input: good)
    #expect(kept.status == 0)
    #expect(try kept.summary().summary.kept == 1)
    let refused = try await program.run([verb, "-"])
    #expect(refused.status == 1)
    #expect(refused.words.hasPrefix("error[empty_file]: -\n"))
  }

  @Test("Quiet: nothing but errors")
  func quiet() async throws {
    let program = try Program()
    let clean = try await program.run(["import", "--quiet", Fixture.path("valid")])
    #expect(clean == Program.Outcome(status: 0, output: Data(), errors: Data()))
    let provisional = try await program.run(["validate", Fixture.path("valid/another-hand.xml")])
    #expect(provisional.words == "")
    let held = try await program.run(
      ["import", "--quiet", Fixture.path("refused/severity-misspelt.xml")])
    #expect(held.status == 1)
    #expect(held.text == "")
    #expect(held.words.hasPrefix("error[unknown_severity]: "))
  }

  @Test("Many notices of one kind are capped, the rest counted; --all shows them all")
  func verbose() async throws {
    let program = try Program()
    for number in 1...12 { try program.write("", to: "visit/\(number).xml") }
    let capped = try await program.run("validate visit")
    #expect(capped.words.components(separatedBy: "error[empty_file]").count == 11)
    #expect(capped.words.hasSuffix("… and 2 more of empty_file; --all shows them all.\n"))
    let all = try await program.run("validate \(option) visit")
    #expect(all.words.components(separatedBy: "error[empty_file]").count == 13)
    #expect(!all.words.contains("more of"))
    #expect(all.text == capped.text)
  }

  @Test("The number of jobs changes nothing", arguments: ["text", "json"])
  func jobs(format: String) async throws {
    var outcomes: [Program.Outcome] = []
    for jobs in ["1", "8"] {
      let program = try Program()
      outcomes.append(
        try await program.run(["import", "--jobs", jobs, "--format", format] + Self.mixed))
    }
    #expect(outcomes[0] == outcomes[1])
  }
}
