import Foundation
import Testing

/// `seaworthy held`: the walk from a bad file to a corrected one.
@Suite(.timeLimit(.minutes(30))) struct HeldTests {
  /// The part of the JSON that these tests look at.
  private struct Listing: Decodable {
    struct File: Decodable, Equatable {
      var file: String
      var vessel: String?
      var codes: [String]
      var line: Int
      var unknownFrom: String?
      var endedAt: String?
    }

    struct Summary: Decodable, Equatable {
      var errors: Int
      var decisions: Int
      var omitted: Int
    }

    var summary: Summary
    var files: [File]
  }

  private func listing(_ program: Program, _ arguments: String = "") async throws -> Listing {
    let run = try await program.run("held \(arguments) --format json")
    #expect(run.status == 0)
    return try JSONDecoder().decode(Listing.self, from: run.output)
  }

  private func scores(_ program: Program) async throws -> ScoresData.Vessel {
    let run = try await program.run("scores XA/XA-07 --as-of 2025-09-30 --format json")
    return try #require(try run.scores().vessel("XA-07"))
  }

  /// How a file is spoilt, and on which line that is.
  static let mistakes: [(String, String, code: String, line: Int)] = [
    (#"severity="major""#, #"severity="majr""#, "unknown_severity", 94),
    (#"id="c5e8e66f-"#, #"id="c5e8e66f"#, "bad_identifier", 2),
  ]

  @Test(
    "A bad file is listed until the corrected one is imported; then all is as if", arguments: 0..<2)
  func walk(mistake: Int) async throws {
    let (right, wrong, code, line) = Self.mistakes[mistake]
    let program = try Program()
    let region = try Fixture.regionFiles(of: "XA-07")
    let earlier = region.filter { !$0.hasSuffix(HeldReportTests.newest) }
    _ = try await program.run(["import"] + earlier)
    #expect(try await program.run("held").text.contains("\nNothing waits.\n"))

    let bad = try Fixture.text(HeldReportTests.newest, replacing: [(right, wrong)])
    #expect(try await program.run(["import", program.write(bad, to: "bad.xml")]).status == 1)
    let held = Listing.File(
      file: "bad.xml", vessel: "XA/XA-07", codes: [code], line: line,
      unknownFrom: "2025-03-11T13:30:00Z", endedAt: nil)
    for arguments in ["", "XA", "XA/XA-07"] {
      let listing = try await listing(program, arguments)
      #expect(listing.files == [held])
      #expect(listing.summary == Listing.Summary(errors: 1, decisions: 0, omitted: 0))
    }
    #expect(try await listing(program, "XB").files == [])
    let text = try await program.run("held").text
    #expect(text.contains("\nXA/XA-07: bad.xml, line \(line)\n"))
    #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
    #expect(try await scores(program).condition == "unknown")

    _ = try await program.run(["import", Fixture.path(HeldReportTests.newest)])
    #expect(try await listing(program).files == [])
    let other = try Program()
    _ = try await other.run(["import"] + region)
    let (boat, truth) = (try await scores(program), try await scores(other))
    #expect(boat.condition == truth.condition)
    #expect(boat.marks == truth.marks)
    #expect(boat.maintenance == truth.maintenance)
    #expect(boat.operational == truth.operational)
  }

  @Test("More files than are read at once are counted, and listed if asked for")
  func cap() async throws {
    let program = try Program()
    for number in 10..<62 {
      let text = try Fixture.text(
        "refused/severity-capital.xml", replacing: [("60918ffb", "609180\(number)")])
      try program.write(text, to: "bad/\(number).xml")
    }
    #expect(try await program.run("import --quiet bad").status == 1)
    let (some, all) = (try await listing(program), try await listing(program, "--all"))
    #expect(some.files.count == 50)
    #expect(some.summary == Listing.Summary(errors: 52, decisions: 0, omitted: 2))
    #expect(all.files.count == 52)
    #expect(all.summary == Listing.Summary(errors: 52, decisions: 0, omitted: 0))
    #expect(try await program.run("held").text.contains("\n… and 2 more; --all lists them.\n"))
  }

  @Test("Who is not known has nothing that waits")
  func unknown() async throws {
    let program = try await Program.withRegion()
    for subject in ["XQ", "XA/XA-99"] {
      #expect(try await program.run("held \(subject)").status == 2)
    }
  }
}
