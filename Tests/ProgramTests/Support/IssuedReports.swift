import Foundation
import SeaworthyLedger
import SeaworthyTime
import Testing

/// A ledger that issues reports and goes on afterwards.
enum IssuedReports {
  /// The files that come in by and by: those of the small region.
  static func files() throws -> [String] { try Fixture.smallRegionFiles() }

  /// The program with the first part of the files, and a standard of another version.
  static func program() async throws -> Program {
    let program = try Program()
    #expect(try await program.run(["import"] + first()).status == 0)
    let standard = Fixture.root.appending(path: "Sources/Standards/Shipped/default.xml")
    try program.write(
      String(contentsOf: standard, encoding: .utf8)
        .replacing("version=\"1.0\"", with: "version=\"1.1\""), to: "standard.xml")
    return program
  }

  /// The first part of them: two thirds.
  static func first() throws -> [String] {
    try files().enumerated().filter { $0.offset % 3 != 1 }.map(\.element)
  }

  /// All that may come after a report: files, a revision, a conflict, held and refused files,
  /// another form of a kept file, decisions, and another ledger.
  static func goOn(_ program: Program) async throws {
    try program.write(
      Fixture.text(
        "region/XA/2025-03-11-XA-07-boat-check.xml", replacing: [Self.otherMeaning]),
      to: "conflict.xml")
    try program.write(
      Fixture.text("region/XB/2025-02-24-XB-11-status-report.xml") + "\n", to: "form.xml")
    let run = try await program.run(
      ["import", "--batch", "late", "conflict.xml", "form.xml"] + files() + [
        Fixture.path("refused/severity-misspelt.xml"), Fixture.path("refused/empty.xml"),
      ])
    #expect(run.status == 1)
    let ledger = try Ledger.open(
      at: program.defaultLedger.path, mode: .write, clock: { Instant(milliseconds: 0) })
    #expect(try ledger.info().batches.map(\.name) == ["late"])
    let decisions = try ledger.withdraw(batch: "late", reason: "Typed on another boat's tablet.")
    #expect(decisions.count > 5)
    _ = try await program.run(["import", "--ledger", "other.sqlite", Fixture.path("whole")])
    let other = try Ledger.open(
      at: program.folder.appending(path: "other.sqlite").path, mode: .read,
      clock: { Instant(milliseconds: 0) })
    #expect(try await ledger.merge(other).documents > 0)
  }

  /// A change of a report's meaning that leaves its identifier and revision.
  private static let otherMeaning = ("Second failure of", "Third failure of")
}
