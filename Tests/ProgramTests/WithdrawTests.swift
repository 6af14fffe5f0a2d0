import Foundation
import Testing

/// `seaworthy withdraw`: a report, or a whole batch, that shall not count.
@Suite(.timeLimit(.minutes(30))) struct WithdrawTests {
  private func withdraw(_ program: Program, _ arguments: String...) async throws -> Program.Outcome
  {
    try await program.run(["withdraw"] + arguments)
  }

  @Test("A report: the boat is unknown from its inspection on, and before as before")
  func report() async throws {
    let dispute = try await Dispute()
    #expect(try await dispute.decide(dispute.first).status == 0)
    let run = try await withdraw(dispute.program, Dispute.report, "--reason", "another boat")
    #expect(run.status == 0)
    #expect(
      run.text == "Withdrawn from receipt #\(dispute.receipt + 2) on: \(Dispute.report)\n")
    let boat = try await dispute.boat()
    #expect(boat.condition == "unknown")
    #expect(boat.marks.contains("reportWithdrawn"))
    #expect(try await dispute.boat(knownAt: dispute.receipt + 1).condition == "fmc")
    #expect(try await dispute.boat(knownAt: dispute.receipt).condition == "nmcm")

    let again = try await withdraw(dispute.program, Dispute.report, "--reason", "again")
    #expect(again.status == 2)
    #expect(again.words == "seaworthy: It is decided so already; nothing was changed.\n")
    #expect(try await dispute.decide(dispute.other).status == 0)
    #expect(try await dispute.boat().condition == "nmcm")
  }

  @Test("By a digest of it the same report is meant")
  func digest() async throws {
    let dispute = try await Dispute()
    let run = try await withdraw(dispute.program, dispute.other, "--reason", "a draft")
    #expect(
      run.text == "Withdrawn from receipt #\(dispute.receipt + 1) on: \(Dispute.report)\n")
  }

  @Test("A batch: a decision for each of its reports and held files")
  func batch() async throws {
    let program = try Program()
    let files = try Fixture.regionFiles(of: "XA-07")
      .filter { !$0.hasSuffix(HeldReportTests.newest) }
    #expect(try await program.run(["import"] + files).status == 0)
    let before = try await program.run("scores XA --as-of 2025-09-30 --format json").scores()
    let held = Fixture.path("refused/severity-misspelt.xml")
    let run = try await program.run([
      "import", "--quiet", "--batch", "stick-3", Fixture.path(Dispute.file), held,
    ])
    #expect(run.status == 1)
    let withdrawn = try await withdraw(program, "--batch", "stick-3", "--reason", "exercise data")
    #expect(withdrawn.status == 0)
    let lines = withdrawn.text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("Withdrawn from receipt #") })
    #expect(try await program.run("held").text.contains("\nNothing waits.\n"))
    let after = try await program.run("scores XA --as-of 2025-09-30 --format json").scores()
    #expect(after.vessel("XA-07")?.condition == "unknown")
    #expect(before.vessel("XA-07")?.condition != "unknown")
    let again = try await withdraw(program, "--batch", "stick-3", "--reason", "exercise data")
    #expect(again.status == 2)
    let other = try await withdraw(program, "--batch", "stick-4", "--reason", "x")
    #expect(other.status == 2)
    #expect(other.words == "seaworthy: No batch has the name stick-4; there are stick-3.\n")
  }

  @Test("What cannot be withdrawn is said in a sentence, and nothing is changed")
  func refusals() async throws {
    let program = try Program()
    #expect(try await program.run(["import", Fixture.path("valid/plain.xml")]).status == 0)
    let digest = try await program.run("ledger digest").text
    for (arguments, sentence) in [
      (["--batch", "stick"], "No batch has the name stick; nothing was imported under a name."),
      (
        ["no-such"],
        "Nothing in the ledger goes by no-such; give the report's identifier, or the first eight "
          + "digits or more of a digest, as conflicts and held print them."
      ),
    ] {
      let run = try await program.run(["withdraw", "--reason", "x"] + arguments)
      #expect(run.status == 2)
      #expect(run.text == "")
      #expect(run.words == "seaworthy: \(sentence)\n")
    }
    for arguments in [["--reason", "x"], ["a", "--batch", "b", "--reason", "x"], ["a"]] {
      #expect(try await program.run(["withdraw"] + arguments).status == 2)
    }
    #expect(try await program.run("ledger digest").text == digest)
    let elsewhere = try await program.run("withdraw a --reason x --ledger none.sqlite")
    #expect(elsewhere.status == 3)
    #expect(!program.has("none.sqlite"))
  }

  @Test("Speaks Spanish, and ends without a word where nobody reads it")
  func spanish() async throws {
    let dispute = try await Dispute()
    let run = try await withdraw(
      dispute.program, Dispute.report, "--reason", "otra embarcación", "--language", "es")
    #expect(run.text == "Retirado desde el recibo #\(dispute.receipt + 1): \(Dispute.report)\n")
    #expect(try await dispute.decide(dispute.first).status == 0)
    let closed = try await dispute.program.runIntoClosedPipe(
      "withdraw \(Dispute.report) --reason x")
    #expect(closed.status != 0)
    #expect(closed.words.isEmpty)
    // It was kept before it was told.
    #expect(try await dispute.boat().condition == "unknown")
  }
}
