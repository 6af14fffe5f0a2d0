import Foundation
import SeaworthyIntake
import Testing

/// What the options of `import` and `validate` change, and what they must not.
@Suite(.timeLimit(.minutes(30))) struct ImportOptionsTests {
  static let mixed = [
    Fixture.path("valid"), Fixture.path("refused/severity-misspelt.xml"),
    Fixture.path("refused/empty.xml"), Fixture.path("region/XB"),
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
        "86 files checked, nothing written; an import would give: 36 kept, 50 already kept.\n"))
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

  @Test(
    "Many notices of one kind are capped, the rest counted, unless all are asked for",
    arguments: ["--all", "--verbose"])
  func caps(option: String) async throws {
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
    #expect(outcomes[0].status == outcomes[1].status)
    #expect(outcomes[0].text == outcomes[1].text)
    // What is told of the progress depends on how long it takes.
    #expect(
      outcomes[0].words.split(separator: "\n").last == outcomes[1].words.split(separator: "\n").last
    )
  }

  @Test("All files or none: one that is not clean leaves the ledger empty")
  func atomic() async throws {
    let program = try Program()
    let run = try await program.run(["import", "--atomic", "--quiet"] + Self.mixed)
    #expect(run.status == 1)
    #expect(run.words.hasSuffix("seaworthy: Nothing was kept: it was to be all files or none.\n"))
    let told = try await program.run(["import", "--atomic", "--format", "json"] + Self.mixed)
    #expect(try told.summary().rolledBack == true)
    #expect(try await program.run("ledger info").text.contains("Latest receipt: #0"))
    let clean = try await program.run(["import", "--atomic", Fixture.path("region/XA")])
    #expect(clean.status == 0)
    #expect(try await program.run("ledger info").text.contains("Latest receipt: #50"))
  }

  @Test("What is kept goes by the name of its batch, if it is a name")
  func batch() async throws {
    let program = try Program()
    let path = Fixture.path("valid/plain.xml")
    #expect(try await program.run(["import", "--batch", "2026-03-XA", path]).status == 0)
    #expect(try await program.run(["import", "--batch", "a b", path]).status == 2)
  }

  @Test("Strict: a warning refuses, and the file says so")
  func strict() async throws {
    let program = try Program()
    let text = try Fixture.text(
      "valid/plain.xml", replacing: [("T14:30:00-05:00", "T16:30:00-05:00")])
    try program.write(text, to: "a.xml")
    let lenient = try await program.run("validate a.xml")
    #expect(lenient.status == 0)
    #expect(lenient.words.hasPrefix("warning["))
    let strict = try await program.run("validate --strict a.xml")
    #expect(strict.status == 1)
    #expect(strict.text.hasPrefix("a.xml: refused for its warnings\n"))
  }

  @Test("The table of refused files is written whole, whatever the format")
  func listRefused() async throws {
    let program = try Program()
    let run = try await program.run(
      ["validate", "--list-refused", "refused.csv", "--quiet"] + Self.mixed)
    #expect(run.status == 1)
    let lines = String(decoding: try program.read("refused.csv"), as: UTF8.self)
      .components(separatedBy: "\r\n")
    #expect(lines.count == 4)
    #expect(lines[1].contains(",held,XA/XA-07,unknown_severity,26,"))
    #expect(lines[2].hasSuffix(",refused,,empty_file,,the file is empty"))
    #expect(try program.files(below: ".").keys.filter { $0.contains("refused") } == ["refused.csv"])
    let elsewhere = try await program.run(["validate", "--list-refused", "no/a.csv", "a.xml"])
    #expect(elsewhere.status == 3)
    #expect(elsewhere.words == "seaworthy: no/a.csv cannot be written.\n")
  }
}
