import Foundation
import Testing

/// Unknown is never ready: a misspelt word in a boat's newest report.
@Suite(.timeLimit(.minutes(30))) struct HeldReportTests {
  static let newest = "region/XA/2025-08-20-XA-07-technical-assistance-visit.xml"

  /// A ledger with some files of the region, all that was sent of XA-07 unless others are named,
  /// but for its newest report.
  private func programWithEarlierReports(among files: [String]? = nil) async throws -> Program {
    let program = try Program()
    let earlier = try (files ?? Fixture.regionFiles(of: "XA-07"))
      .filter { !$0.hasSuffix(Self.newest) }
    let run = try await program.run(["import"] + earlier)
    #expect(run.status == 0)
    return program
  }

  private func scores(_ program: Program) async throws -> ScoresData.Vessel {
    let run = try await program.run("scores XA/XA-07 --as-of 2025-09-30 --format json")
    return try #require(try run.scores().vessel("XA-07"))
  }

  /// Imports the newest report with a word in the place of a severity.
  private func importNewest(_ program: Program, severity: String) async throws -> Program.Outcome {
    let text = try Fixture.text(
      Self.newest, replacing: [(#"severity="major""#, "severity=\"\(severity)\"")])
    return try await program.run(["import", try program.write(text, to: "\(severity).xml")])
  }

  private let unknown = ScoresData.Score(score: nil, low: 0, high: 100, coverage: 0)

  @Test("A misspelt disabling makes the boat unknown, never fully mission capable")
  func misspelt() async throws {
    let program = try await programWithEarlierReports(among: Fixture.regionFiles())
    let held = try await importNewest(program, severity: "disablng")
    #expect(held.status == 1)
    #expect(
      held.words.contains(
        "kept aside, not scored: XA-07 counts as unknown from its last report before"))

    let boat = try await scores(program)
    #expect(boat.condition == "unknown")
    #expect(boat.marks.contains("reportHeld"))
    #expect(boat.maintenance == unknown)
    #expect(boat.operational == unknown)

    let table = try await program.run("scores XA --as-of 2025-09-30")
    let row = try #require(table.text.split(separator: "\n").first { $0.hasPrefix("XA-07 ") })
    #expect(row.split(separator: " ").map(String.init).prefix(2) == ["XA-07", "unknown"])
    #expect(
      table.text.contains(
        "- Not known: XA-07 Sandpiper unknown: a report is held, so nothing is known"))
  }

  @Test(
    "The corrected file brings the truth",
    arguments: [("disabling", "nmcm"), ("restrictive", "nmcm"), ("major", "fmc"), ("minor", "fmc")])
  func corrected(severity: String, condition: String) async throws {
    let program = try await programWithEarlierReports()
    _ = try await importNewest(program, severity: "disablng")
    #expect(try await importNewest(program, severity: severity).status == 0)
    let boat = try await scores(program)
    #expect(boat.condition == condition)
    #expect(!boat.marks.contains("reportHeld"))

    let other = try await programWithEarlierReports()
    _ = try await importNewest(other, severity: severity)
    let truth = try await scores(other)
    #expect(boat.maintenance == truth.maintenance)
    #expect(boat.operational == truth.operational)
  }

  @Test("Without the newest report the boat's scores were better than unknown, so the test bites")
  func before() async throws {
    let boat = try await scores(try await programWithEarlierReports())
    #expect(boat.condition != "unknown")
  }
}
