import Foundation
import SeaworthyIntake
import SeaworthyLedger
import SeaworthyTime
import Testing

/// What was true then, and what the ledger had received by then.
@Suite(.timeLimit(.minutes(30))) struct TwoClocksTests {
  @Test(
    "The latest receipt by its name, by its number, or unsaid",
    arguments: [
      "scores", "trends", "explain XA/XA-07", "held", "changes --from 2025-Q1 --to 2025-Q3",
      "assistance",
    ])
  func latest(verb: String) async throws {
    let program = try await Program.withRegion()
    let line = "\(verb) --as-of 2025-09-30 --format json"
    let unsaid = try await program.run(line)
    #expect(unsaid.status == 0)
    #expect(try await program.run("\(line) --known-at latest") == unsaid)
    #expect(try await program.run("\(line) --known-at #86") == unsaid)
    #expect(try await program.run("\(line) --known-at #80").output != unsaid.output)
    #expect(try await program.run("\(line) --known-at last").status == 2)
  }

  /// A ledger into which one file after another came, each at the time that a clock showed.
  private func ledger(_ times: [String], in program: Program) async throws {
    for (time, file) in zip(times, try Fixture.regionFiles()) {
      let now = try #require(Timestamp(time)).instant
      let ledger = try Ledger.open(at: program.defaultLedger.path, mode: .create) { now }
      let ending = await Importer(ledger: ledger).run([file]) { _ in }
      #expect(ending.ledgerFault == nil)
    }
  }

  @Test(
    "Receipt times never run back, though the clock does",
    arguments: [
      ("2025-03-01T11:59:59Z", 0, nil), ("2025-03-01T12:00:00Z", 3, "2025-03-01T12:00:00Z"),
      ("2025-03-02T12:00:00Z", 4, "2025-03-02T12:00:00Z"), ("#1", 1, "2025-03-01T12:00:00Z"),
      ("#2", 2, "2025-03-01T12:00:00Z"), ("#3", 3, "2025-03-01T12:00:00Z"),
      ("latest", 4, "2025-03-02T12:00:00Z"),
    ] as [(String, Int64, String?)])
  func clockThatRunsBack(knownAt: String, receipt: Int64, time: String?) async throws {
    struct Answer: Decodable {
      struct KnownAt: Decodable, Equatable {
        var receipt: Int64
        var time: String?
      }
      var knownAt: KnownAt
    }
    let program = try Program()
    try await ledger(
      [
        "2025-03-01T12:00:00Z", "2025-02-01T00:00:00Z", "2025-03-01T11:00:00Z",
        "2025-03-02T12:00:00Z",
      ], in: program)
    for verb in ["scores", "trends", "held"] {
      let run = try await program.run(
        "\(verb) --format json --as-of 2025-01-31 --known-at \(knownAt)")
      #expect(run.status == 0)
      #expect(
        try JSONDecoder().decode(Answer.self, from: run.output).knownAt
          == Answer.KnownAt(receipt: receipt, time: time), "\(verb)")
    }
  }

  @Test("A clock that was set back takes no report away")
  func setBack() async throws {
    let program = try Program()
    try await ledger(["2025-03-01T12:00:00Z", "2025-03-01T12:00:00Z"], in: program)
    // As of the machine's clock, which is later than that of the next receipt.
    #expect(try await program.run("report --period 2024 --output a --format json").status == 0)
    #expect(try await program.run("report --period 2026 --output a --format html").status == 0)
    try await ledger(
      Array(repeating: "2025-03-03T00:00:00Z", count: 5), in: program)
    for file in ["2024/XA.json", "2026/region.html"] {
      let run = try await program.run("report --like a/\(file) --output b")
      #expect(run.words == "")
      #expect(run.status == 0)
      #expect(try program.read("b/\(file)") == program.read("a/\(file)"))
    }
    // Another instant after that receipt is nothing that the ledger ever told of.
    let page = String(decoding: try program.read("a/2026/region.html"), as: UTF8.self)
    let forged = page.replacing(
      #/&quot;asOf&quot;:&quot;20[0-9-]*T/#, with: "&quot;asOf&quot;:&quot;2026-12-31T")
    #expect(forged != page)
    try program.write(forged, to: "forged.html")
    let run = try await program.run("report --like forged.html --output c")
    #expect(run.status == 2)
    #expect(!program.has("c"))
  }
}
