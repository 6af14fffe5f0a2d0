import Foundation
import Testing

/// `seaworthy conflicts`: two people, two answers.
@Suite(.timeLimit(.minutes(30))) struct ConflictsTests {
  private let place =
    "/InspectionReport/Discrepancies/Discrepancy[@id='D-7'][@item='252-02']/@severity"

  @Test("Two tablets: at the worst until it is decided, then as decided, and before as before")
  func story() async throws {
    let dispute = try await Dispute()
    #expect(try await dispute.boat().condition == "nmcm")
    #expect(try await dispute.boat().marks.contains("conflict"))
    let before = try await dispute.boat(knownAt: dispute.receipt)

    let decided = try await dispute.decide(dispute.first)
    #expect(decided.status == 0)
    #expect(decided.words == "")
    #expect(
      decided.text == "\(dispute.first) stands from receipt #\(dispute.receipt + 1) on.\n")
    #expect(try await dispute.boat().condition == "fmc")
    #expect(try await dispute.boat().marks.contains("conflict") == false)
    #expect(try await dispute.program.run("conflicts").text.contains("\nNothing waits for a"))
    #expect(try await dispute.program.run("held").text.contains("\nNothing waits.\n"))

    #expect(try await dispute.decide(dispute.other, reason: "the other was a copy").status == 0)
    #expect(try await dispute.boat().condition == "nmcm")
    #expect(try await dispute.boat().marks.contains("conflict") == false)
    #expect(try await dispute.boat(knownAt: dispute.receipt + 1).condition == "fmc")
    let again = try await dispute.boat(knownAt: dispute.receipt)
    #expect(again.condition == before.condition)
    #expect(again.marks == before.marks)
    #expect(again.maintenance == before.maintenance)
    #expect(again.operational == before.operational)
  }

  @Test("Lists the documents, and the fields in which they differ with their lines")
  func listing() async throws {
    let dispute = try await Dispute()
    let all = try await Conflicted(dispute.program.run("conflicts --format json"))
    let conflict = try #require(all.conflicts.first)
    #expect(all.conflicts.count == 1)
    #expect(conflict.report == Dispute.report)
    #expect(conflict.candidates.map(\.vessel) == ["XA/XA-07", "XA/XA-07"])
    #expect(conflict.candidates.map(\.question) == [nil, nil])
    #expect(conflict.contradictions == [])
    #expect(conflict.differences.map(\.path) == [place])
    let values = Set(conflict.differences[0].values.map { "\($0.value ?? "") \($0.line ?? 0)" })
    #expect(values == ["major 94", "disabling 94"])
    for subject in ["list", "XA", "list XA", "XA/XA-07"] {
      #expect(
        try await Conflicted(dispute.program.run("conflicts \(subject) --format json")) == all)
    }
    for subject in ["XB", "XA/XA-08"] {
      let other = try await Conflicted(dispute.program.run("conflicts \(subject) --format json"))
      #expect(other.conflicts == [])
    }
    let text = try await dispute.program.run("conflicts").text
    #expect(text.contains("\n1 conflict waits for a decision\n"))
    #expect(
      text.replacing("\n", with: " ")
        .contains("seaworthy conflicts decide \(Dispute.report) --keep DIGEST"))
    #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
  }

  @Test("What is asked of what does not exist, or is decided already, changes nothing")
  func refusals() async throws {
    let dispute = try await Dispute()
    let elsewhere = "97d7108c5495"
    let unknown =
      "Nothing in the ledger goes by 12345678; give the report's identifier, or the first eight "
      + "digits or more of a digest, as conflicts and held print them."
    let digest = try await dispute.program.run("ledger digest").text
    for (arguments, sentence) in [
      (
        [Dispute.report, "--keep", dispute.first, "--reason", " \n"],
        "A decision needs a reason, so that others can follow it."
      ),
      ([Dispute.report, "--keep", "12345678", "--reason", "x"], unknown),
      (["12345678", "--keep", dispute.first, "--reason", "x"], unknown),
      (
        [Dispute.report, "--keep", elsewhere, "--reason", "x"],
        "\(elsewhere) is not one of the documents under the identifier \(Dispute.report)."
      ),
    ] {
      let run = try await dispute.program.run(["conflicts", "decide"] + arguments)
      #expect(run.status == 2)
      #expect(run.text == "")
      #expect(run.words == "seaworthy: \(sentence)\n")
    }
    #expect(try await dispute.program.run("ledger digest").text == digest)
    #expect(try await dispute.decide(dispute.first).status == 0)
    let again = try await dispute.decide(dispute.first, reason: "another reason")
    #expect(again.status == 2)
    #expect(again.words == "seaworthy: It is decided so already; nothing was changed.\n")
    for subject in ["XQ", "XA/XA-99"] {
      #expect(try await dispute.program.run("conflicts \(subject)").status == 2)
    }
  }

  @Test("Fewer digits than eight name nothing, eight do, in capitals too")
  func digits() async throws {
    let dispute = try await Dispute()
    #expect(try await dispute.decide(String(dispute.first.prefix(7))).status == 2)
    let eight = String(dispute.first.prefix(8)).uppercased()
    #expect(try await dispute.decide(eight).status == 0)
  }

  @Test("A held file with a mistyped hull is settled by the report that stands for it")
  func heldFile() async throws {
    let program = try await Program.withRegion()
    let text = try Fixture.text(
      Dispute.file,
      replacing: [
        ("c5e8e66f-", "c5e8e66f"), (">XA-07<", ">XA-08<"),
        (#"severity="major""#, #"severity="majr""#),
      ])
    try program.write(text, to: "mistyped.xml")
    let without = try await condition(of: "XA-08", program)
    #expect(try await program.run("import --quiet mistyped.xml").status == 1)
    #expect(try await condition(of: "XA-08", program) == "unknown")
    #expect(without != "unknown")

    let held = try await program.run("held").text
    let digest = try #require(held.firstMatch(of: /digest ([0-9a-f]{12})/)?.1)
    #expect(held.replacing(/\s+/, with: " ").contains("seaworthy conflicts decide DIGEST --keep"))
    let right = try #require(
      try await program.run("explain XA/XA-07 --as-of 2025-09-30").text
        .firstMatch(of: /c5e8e66f-[0-9a-f-]+, revision 1, ([0-9a-f]{12})/)?.1)
    let itself = try await program.run([
      "conflicts", "decide", "\(digest)", "--keep", "\(digest)", "--reason", "x",
    ])
    #expect(itself.status == 2)
    #expect(
      itself.words
        == "seaworthy: \(digest) is a file with errors and cannot stand; "
        + "decide for the document that puts it right.\n"
    )
    let settled = try await program.run([
      "conflicts", "decide", "\(digest)", "--keep", "\(right)", "--reason", "hull mistyped",
    ])
    #expect(settled.status == 0)
    #expect(try await program.run("held").text.contains("\nNothing waits.\n"))
    #expect(try await condition(of: "XA-08", program) == without)
  }

  /// The condition of a boat on the evening of the visit, before any later inspection.
  private func condition(of hull: String, _ program: Program) async throws -> String? {
    let run = try await program.run(
      "scores XA/\(hull) --as-of 2025-08-20T23:00:00Z --format json")
    return try run.scores().vessel(hull)?.condition
  }

  @Test("Speaks Spanish")
  func spanish() async throws {
    let dispute = try await Dispute()
    let text = try await dispute.program.run("conflicts --language es").text
    #expect(text.hasPrefix("Conflictos\n"))
    let run = try await dispute.program.run([
      "conflicts", "decide", Dispute.report, "--keep", dispute.first, "--reason", "leído a bordo",
      "--language", "es",
    ])
    #expect(run.text == "\(dispute.first) rige desde el recibo #\(dispute.receipt + 1).\n")
  }

  @Test("Without a ledger there is nothing to decide, and none is made")
  func noLedger() async throws {
    let program = try Program()
    for line in ["conflicts", "conflicts decide 12345678 --keep 12345678 --reason x"] {
      let run = try await program.run(line)
      #expect(run.status == 3)
      #expect(run.words == "seaworthy: There is no ledger at \(program.defaultLedger.path).\n")
    }
    #expect(!FileManager.default.fileExists(atPath: program.defaultLedger.path))
  }

  @Test("Whoever stops reading ends the program, without a word")
  func closedPipe() async throws {
    let dispute = try await Dispute()
    for line in ["conflicts", "conflicts --format json"] {
      let run = try await dispute.program.runIntoClosedPipe(line)
      #expect(run.status != 0)
      #expect(run.words.isEmpty)
    }
  }
}
