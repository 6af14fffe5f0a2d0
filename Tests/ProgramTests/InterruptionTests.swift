import Foundation
import SeaworthyIntake
import Testing

/// Ctrl-C in the middle of an import.
@Suite(.timeLimit(.minutes(30))) struct InterruptionTests {
  /// Writes reports that differ in nothing but their identifiers, and packs them.
  private func pack(_ count: Int, in program: Program) throws -> Data {
    for number in 1...count {
      let digits = String(number)
      let identifier = String(repeating: "0", count: 12 - digits.count) + digits
      let text = try Fixture.text(
        "valid/plain.xml", replacing: [("9a43-2f6f0d3c9b17", "9a43-\(identifier)")])
      try program.write(text, to: "visit/\(digits).xml")
    }
    let place = program.folder.appending(path: "visit.tar").path
    let packing = try Process.run(
      URL(filePath: "/usr/bin/env"),
      arguments: ["tar", "-cf", place, "-C", program.folder.path, "visit"])
    packing.waitUntilExit()
    try #require(packing.terminationStatus == 0)
    return try program.read("visit.tar")
  }

  @Test(
    "What was begun is kept whole, or nothing if all or none was asked for; the rest comes later",
    arguments: [false, true])
  func stopped(isAtomic: Bool) async throws {
    let program = try Program()
    let bytes = try pack(400, in: program)
    let arguments = ["import", "--verbose", "--jobs", "2", "-"] + (isAtomic ? ["--atomic"] : [])
    // The pipe never ends: the import waits for more of the archive.
    let run = try await program.run(arguments, piping: bytes.dropLast(20_000)) { output in
      output.components(separatedBy: ": kept\n").count > 64
    }
    #expect(run.status == 3)
    let kept = run.text.components(separatedBy: ": kept\n").count - 1
    #expect(kept >= 64 && kept.isMultiple(of: 64))
    #expect(
      run.words.hasSuffix(
        isAtomic
          ? "seaworthy: Stopped. Nothing was kept.\n"
          : "seaworthy: Stopped. What was kept stays kept; the same import again takes in the "
            + "rest.\n"))
    let info = try await program.run("ledger info").text
    #expect(info.contains("Reports: \(isAtomic ? 0 : kept)\n"))
    let again = try await program.run("import --format json visit.tar").summary().summary
    #expect(again.alreadyKept == (isAtomic ? 0 : kept))
    #expect(again.alreadyKept + again.kept == 400)
  }
}
