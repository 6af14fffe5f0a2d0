import Foundation
import Testing

/// `seaworthy standard`, and which standard answers a question.
@Suite(.timeLimit(.minutes(30))) struct StandardTests {
  /// The part of the listing that these tests look at.
  private struct Listing: Decodable {
    struct Standard: Decodable {
      var name: String
      var version: String
      var inEffect: Bool
      var file: String?
    }

    var standards: [Standard]

    /// Whichever is taken without a choice.
    var inEffect: [String] { standards.filter(\.inEffect).map { "\($0.name)@\($0.version)" } }
  }

  /// The part of the scores that says by which standard they are.
  private struct Basis: Decodable {
    struct Standard: Decodable {
      var name: String
      var version: String
    }

    var standard: Standard
  }

  /// The part of a report that says so.
  private struct Report: Decodable {
    var scores: Basis
  }

  /// The part of the comparison that these tests look at.
  private struct Comparison: Decodable {
    struct Summary: Decodable, Equatable {
      var vessels: Int
      var moved: Int
      var bandChanges: Int
      var conditionChanges: Int
    }

    struct Difference: Decodable, Equatable {
      var table: String
      var key: String?
      var first: String?
      var second: String?
    }

    var summary: Summary
    var differences: [Difference]
  }

  static let folder = "home/.config/seaworthy/standards"

  /// The shipped standard's text, with parts replaced.
  private func standard(
    _ program: Program, _ parts: [(String, String)] = []
  ) async throws -> String {
    let shown = try await program.run([
      "standard", "show", "Seaworthy default", "--xml", "--language", "es",
    ])
    #expect(shown.status == 0)
    return parts.reduce(into: shown.text) { text, part in
      #expect(text.contains(part.0), "the standard has no \(part.0)")
      text = text.replacing(part.0, with: part.1)
    }
  }

  /// A standard of one's own from a day on.
  private func ours(
    _ program: Program, from day: String, _ parts: [(String, String)] = []
  ) async throws -> String {
    try await standard(
      program,
      [
        ("name=\"Seaworthy default\"", "name=\"Ours\""),
        ("effectiveFrom=\"2000-01-01T", "effectiveFrom=\"\(day)T"),
      ] + parts)
  }

  private func chosen(_ program: Program, _ arguments: [String]) async throws -> String {
    let run = try await program.run(["scores", "--format", "json"] + arguments)
    #expect(run.status == 0, "\(run.words)")
    let standard = try JSONDecoder().decode(Basis.self, from: run.output).standard
    return "\(standard.name)@\(standard.version)"
  }

  private func region() async throws -> Program { try await Program.withRegion() }

  @Test("Without a choice the standard in effect at the question's instant answers")
  func inEffect() async throws {
    let program = try await region()
    try program.write(try await ours(program, from: "2025-07-01"), to: "\(Self.folder)/ours.xml")
    let before = ["--as-of", "2025-06-30T23:59:59.999Z"]
    let from = ["--as-of", "2025-07-01T00:00:00Z"]
    #expect(try await chosen(program, before) == "Seaworthy default@1.0")
    #expect(try await chosen(program, from) == "Ours@1.0")
    #expect(
      try await chosen(program, from + ["--standard", "Seaworthy default"])
        == "Seaworthy default@1.0")
    #expect(try await chosen(program, before + ["--standard", "Ours@1.0"]) == "Ours@1.0")
    let old = try JSONDecoder().decode(
      Listing.self,
      from: try await program.run(["standard", "list", "--format", "json"] + before).output)
    #expect(old.inEffect == ["Seaworthy default@1.0"])
    #expect(old.standards.map(\.name) == ["Ours", "Seaworthy default"])
    let new = try await program.run("standard list")
    #expect(new.status == 0)
    #expect(new.text.contains("Ours 1.0"))
  }

  @Test("A folder or a file that is named stands in the place of one's own")
  func named() async throws {
    let program = try await region()
    let text = try await ours(program, from: "2025-07-01")
    try program.write(text, to: "\(Self.folder)/ours.xml")
    try program.write(text.replacing("Ours", with: "Theirs"), to: "theirs/a.xml")
    try program.write("no standard", to: "theirs/notes.txt")
    for name in ["theirs", "theirs/", "theirs/a.xml"] {
      #expect(try await chosen(program, ["--standard", name]) == "Theirs@1.0")
    }
    let run = try await program.run(
      ["scores", "--format", "json"], environment: ["SEAWORTHY_STANDARDS": "theirs"])
    #expect(run.text.contains("\"Theirs\""))
    let early = try await program.run(
      ["scores", "--standard", "theirs", "--as-of", "2025-06-30T23:59:59.999Z"])
    #expect(early.status == 3)
    #expect(
      early.words
        == "seaworthy: No scoring standard is in effect at 30 Jun 2025 23:59 UTC; there are "
        + "Theirs@1.0.\n")
  }

  @Test("What cannot be chosen is one sentence")
  func unknown() async throws {
    let program = try await region()
    let text = try await ours(program, from: "2025-07-01")
    try program.write(text, to: "\(Self.folder)/a.xml")
    try program.write(text + "<!-- changed -->", to: "\(Self.folder)/b.xml")
    let cases: [(String, String, Int32)] = [
      ("Xanadu", "There is no scoring standard Xanadu; there are ", 2),
      ("Ours", "Ours@1.0 is the name of several standards that differ", 2),
      ("nothing.xml", "nothing.xml cannot be read.", 3),
      ("nothing/", "nothing/ cannot be read.", 3),
    ]
    for (name, sentence, status) in cases {
      let run = try await program.run(["scores", "--standard", name])
      #expect(run.status == status)
      #expect(run.words.hasPrefix("seaworthy: \(sentence)"), "\(run.words)")
      #expect(run.words.split(separator: "\n").count == 1)
    }
    let run = try await program.run(
      ["scores"], environment: ["SEAWORTHY_STANDARDS": "not there"])
    #expect(run.status == 3)
    #expect(run.words == "seaworthy: not there cannot be read.\n")
  }

  @Test("Of two that began together it is told which one was taken")
  func together() async throws {
    let program = try await region()
    let own = try await ours(program, from: "2000-01-01")
    try program.write(own, to: "\(Self.folder)/ours.xml")
    let run = try await program.run("scores --format json")
    #expect(run.text.contains("\"Ours\""))
    #expect(
      run.words.hasPrefix("Taken of several standards that began together: Ours@1.0; not "))
  }

  @Test("A standard with an error is told as a report is, and none is taken in its place")
  func bad() async throws {
    let program = try await region()
    let bad = try Fixture.text("standards/part-misspelt.xml")
    try program.write(bad, to: "\(Self.folder)/bad.xml")
    let told = """
      error[unknown_part]: bad.xml:20:23
        20 |     <PartWeight part="availabilty" weight="0.60"/>
           |                       ^^^^^^^^^^^
      """
    try program.write(bad, to: "bad.xml")
    let check = try await program.run("standard check bad.xml")
    #expect(check.status == 1)
    #expect(check.words.hasPrefix(told), "\(check.words)")
    #expect(check.words.contains("availability"))
    #expect(
      check.text == "bad.xml cannot be used: 1 error, 0 warnings, 0 remarks.\n")
    for arguments in ["scores", "scores --standard bad.xml", "scores --standard Ours"] {
      let run = try await program.run(arguments)
      #expect(run.status == 1)
      #expect(run.text == "")
      #expect(run.words.contains("error[unknown_part]: "))
    }
    let list = try await program.run("standard list")
    #expect(list.status == 1)
    #expect(list.text.contains("bad.xml"))
    #expect(list.text.contains("unknown_part"))
  }

  @Test("A sound standard checks; an example of a checklist is told as one")
  func check() async throws {
    let program = try Program()
    try program.write(try await standard(program), to: "own/default.xml")
    for path in ["own/default.xml", "own"] {
      let run = try await program.run(["standard", "check", path])
      #expect(run.status == 0)
      #expect(run.text.hasSuffix("default.xml can be used: 0 warnings, 1 remark.\n"))
      #expect(run.words.hasPrefix("info[illustrative_checklist]: "))
    }
    let import1 = try await program.run("import own/default.xml")
    #expect(import1.status == 1)
    #expect(import1.words.contains("seaworthy standard check"), "\(import1.words)")
  }

  @Test("A standard is shown with the mark of each row, and its checklists whole if asked for")
  func show() async throws {
    let program = try Program()
    let text = try await program.run("standard show").text
    for piece in ["published: MIMOSA CCOM 4", "planning factor, see AR 700-138", "Coverage floor"] {
      #expect(text.contains(piece), "\(piece)")
    }
    #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
    let checklist = try await program.run(
      ["standard", "show", "--checklist", "33-ft interceptor"])
    #expect(checklist.text.contains("\n111-01  "))
    #expect(try await program.run("standard show --checklist 33-ft").status == 2)
    #expect(try await program.run("standard show --xml --checklist 33-ft").status == 2)
    #expect(try await program.run(["standard", "show", "Nobody's"]).status == 2)
  }

  @Test("Two standards are compared on one history")
  func compare() async throws {
    let program = try await region()
    let caps = ("notMissionCapable\" value=\"59\"", "notMissionCapable\" value=\"40\"")
    try program.write(
      try await ours(program, from: "2020-01-01", [caps]), to: "\(Self.folder)/ours.xml")
    let line = ["standard", "compare", "Seaworthy default", "Ours", "--as-of", "2025-09-30"]
    let run = try await program.run(line + ["--format", "json"])
    #expect(run.status == 0, "\(run.words)")
    let comparison = try JSONDecoder().decode(Comparison.self, from: run.output)
    #expect(
      comparison.differences == [
        Comparison.Difference(table: "Caps", key: "notMissionCapable", first: "59", second: "40")
      ])
    #expect(comparison.summary.vessels == 8)
    #expect(comparison.summary.moved > 0)
    #expect(comparison.summary.conditionChanges == 0)
    let text = try await program.run(line)
    #expect(text.status == 0)
    #expect(text.text.contains("1 row differs."))
    #expect(text.text.contains("59"))
    #expect(text.text.split(separator: "\n").filter { $0.count > 80 } == [])
    let same = try await program.run(
      ["standard", "compare", "Ours", "Ours", "--format", "json", "--coast-guard", "XA"])
    let nothing = try JSONDecoder().decode(Comparison.self, from: same.output)
    #expect(nothing.differences == [])
    #expect(
      nothing.summary
        == Comparison.Summary(vessels: 4, moved: 0, bandChanges: 0, conditionChanges: 0))
    let unknown = try await program.run(
      ["standard", "compare", "Ours", "Ours", "--coast-guard", "XQ"])
    #expect(unknown.status == 2)
  }

  /// Each side of the comparison is what `scores` says under that standard.
  @Test("A comparison says of each standard what scores says")
  func agrees() async throws {
    let program = try await region()
    try program.write(
      try await standard(
        program,
        [
          ("part=\"pms\" weight=\"0.30\"", "part=\"pms\" weight=\"0.20\""),
          ("part=\"backlog\" weight=\"0.15\"", "part=\"backlog\" weight=\"0.25\""),
        ]),
      to: "new.xml")
    struct Sides: Decodable {
      struct Vessel: Decodable {
        struct Side: Decodable, Equatable {
          var score: Double?
          var low: Double
          var high: Double
        }
        struct Both: Decodable {
          var first: Side
          var second: Side
        }
        var vessel: String
        var maintenance: Both
      }
      var vessels: [Vessel]
    }
    let run = try await program.run(
      [
        "standard", "compare", "Seaworthy default", "new.xml", "--as-of", "2025-09-30", "--format",
        "json",
      ])
    let sides = try JSONDecoder().decode(Sides.self, from: run.output)
    #expect(sides.vessels.count == 8)
    for (standard, side) in [
      ("Seaworthy default", \Sides.Vessel.Both.first), ("new.xml", \Sides.Vessel.Both.second),
    ] {
      let scores = try await program.run([
        "scores", "--as-of", "2025-09-30", "--format", "json", "--standard", standard,
      ]).scores()
      for vessel in sides.vessels {
        let hull = String(vessel.vessel.dropFirst(3))
        let score = try #require(scores.vessel(hull)?.maintenance)
        #expect(
          vessel.maintenance[keyPath: side]
            == Sides.Vessel.Side(score: score.score, low: score.low, high: score.high))
      }
    }
  }

  @Test("A report is issued again by the standard of its own that is known")
  func reissue() async throws {
    let program = try await region()
    try program.write(try await ours(program, from: "2020-01-01"), to: "ours.xml")
    let issued = try await program.run(
      "report --period 2024 --output a --format html --coast-guard XA --standard ours.xml")
    #expect(issued.status == 0)
    #expect(try await program.run("ledger check --against a/2024/XA.html").status == 2)
    try program.write(try program.read("ours.xml"), to: "\(Self.folder)/ours.xml")
    let next = try await ours(program, from: "2021-01-01").replacing(
      "version=\"1.0\" effective", with: "version=\"2.0\" effective")
    try program.write(next, to: "\(Self.folder)/next.xml")
    #expect(try await program.run("ledger check --against a/2024/XA.html").status == 0)
    #expect(try await program.run("report --like a/2024/XA.html --output b").status == 0)
    #expect(try program.read("a/2024/XA.html") == program.read("b/2024/XA.html"))
  }

  @Test("A period is reported by the standard in effect in it, if the next begins at its end too")
  func period() async throws {
    let program = try await region()
    try program.write(
      try await ours(program, from: "2024-07-01"), to: "\(Self.folder)/ours.xml")
    for (period, name) in [("2024-Q2", "Seaworthy default"), ("2024-Q3", "Ours")] {
      let run = try await program.run(
        "report --period \(period) --output \(period) --format json --coast-guard XA")
      #expect(run.status == 0)
      let report = try program.read("\(period)/\(period)/XA.json")
      let basis = try JSONDecoder().decode(Report.self, from: report).scores
      #expect(basis.standard.name == name)
    }
  }
}
