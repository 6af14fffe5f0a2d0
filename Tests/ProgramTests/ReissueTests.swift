import Foundation
import Testing

/// `seaworthy report --like`: a ledger issues any of its past reports again, byte for byte.
@Suite(.timeLimit(.minutes(30))) struct ReissueTests {
  /// A question, as it is typed.
  private static let questions = [
    "--period FY2025-Q2 --as-of 2025-02-28T12:00:00Z",
    "--period FY2025-Q1 --known-at #20 --language es",
    "--period FY2024-Q4 --known-at latest --coast-guard XA",
    "--period 2024 --coast-guard XB --language es --standard standard.xml --as-of 2025-01-31",
  ]

  /// The files of the first report that say what they are; tables of figures do not.
  private func pages(_ program: Program) throws -> [String: Data] {
    try program.files(below: "first").filter { path, _ in !path.hasSuffix(".csv") }
  }

  @Test("The same bytes, whatever came in and was decided since", arguments: questions)
  func sameBytes(question: String) async throws {
    let program = try await IssuedReports.program()
    #expect(try await program.run("report --output first \(question)").status == 0)
    let first = try pages(program)
    #expect(first.count == (question.contains("coast-guard") ? 3 : 9))
    try await IssuedReports.goOn(program)
    let standard = question.contains("--standard") ? " --standard standard.xml" : ""
    for (path, bytes) in first {
      let run = try await program.run("report --like first/\(path) --output again\(standard)")
      #expect(run.words == "")
      #expect(run.status == 0)
      #expect(run.text == "again/\(path)\n")
      #expect(try program.read("again/\(path)") == bytes, "\(path)")
    }
    #expect(try program.files(below: "again") == first)
    // The same question without the imprint is now answered otherwise.
    if !question.contains("#20") {
      #expect(try await program.run("report --output new \(question)").status == 0)
      for (path, bytes) in first { #expect(try program.read("new/\(path)") != bytes) }
    }
  }

  @Test("A ledger of an earlier format issues its reports again after it was migrated")
  func earlierFormat() async throws {
    let program = try Program()
    try program.write(
      Data(contentsOf: URL(filePath: Fixture.path("ledgers/version-2.ledger"))), to: "old.ledger")
    #expect(
      try await program.run("report --period 2025 --output first --ledger old.ledger").status == 0)
    let first = try pages(program)
    let digest = try await program.run("ledger digest --ledger old.ledger").text
    // What the region says now differs in part from what the old ledger holds of it: conflicts.
    #expect(
      try await program.run(["import", "--ledger", "old.ledger", Fixture.path("region")]).status
        == 1)
    #expect(try await program.run("ledger digest --ledger old.ledger").text != digest)
    for (path, bytes) in first {
      let run = try await program.run(
        "report --like first/\(path) --output again --ledger old.ledger")
      #expect(run.words == "")
      #expect(try program.read("again/\(path)") == bytes, "\(path)")
    }
  }

  @Test("A copy of the ledger issues the report as well, to the standard output if asked")
  func copiedLedger() async throws {
    let program = try await IssuedReports.program()
    #expect(
      try await program.run("report --output a --period 2024 --format markdown").status == 0)
    try FileManager.default.copyItem(
      at: program.defaultLedger, to: program.folder.appending(path: "copy.sqlite"))
    let run = try await program.run(
      "report --like a/2024/XA.md --output - --ledger copy.sqlite")
    #expect(run.status == 0)
    #expect(run.output == (try program.read("a/2024/XA.md")))
    #expect(run.words == "")
  }

  @Test("A changed file is issued as it was, and it is said that it was changed")
  func changed() async throws {
    let program = try await IssuedReports.program()
    #expect(try await program.run("report --output a --period 2024 --format html").status == 0)
    let bytes = try program.read("a/2024/XA.html")
    let text = String(decoding: bytes, as: UTF8.self)
    let cases = [
      (text.replacing("ready", with: "steady"), "altered.html was changed after this ledger"),
      (
        text.replacing("0.1.0", with: "0.0.9"),
        "it was issued by version 0.0.9;\n this is 0.1.0"
      ),
    ]
    for (altered, words) in cases {
      #expect(altered != text)
      try program.write(altered, to: "altered.html")
      let run = try await program.run("report --like altered.html --output b")
      #expect(run.status == 0)
      #expect(run.words.contains(words.replacing("\n", with: "")), "\(run.words)")
      #expect(try program.read("b/2024/XA.html") == bytes)
    }
  }

  @Test("Another ledger, another standard or no report: one sentence, and nothing is written")
  func refusals() async throws {
    let program = try await IssuedReports.program()
    _ = try await program.run("report --output a --period 2024")
    _ = try await program.run(
      ["import", "--ledger", "b.sqlite"] + IssuedReports.first())
    let page = String(decoding: try program.read("a/2024/XA.html"), as: UTF8.self)
    let receipt = page.replacing("&quot;receipt&quot;:", with: "&quot;receipt&quot;:9")
    #expect(receipt != page)
    try program.write(receipt, to: "receipt.html")
    try program.write(
      page.replacing("&quot;isOfRegion&quot;", with: "&quot;x&quot;"), to: "bad.html")
    try program.write(
      page.replacing("&quot;coastGuard&quot;:&quot;XA", with: "&quot;coastGuard&quot;:&quot;XQ"),
      to: "stranger.html")
    let cases = [
      ("--like a/2024/XA.html --ledger b.sqlite", "was not issued by this ledger", 2),
      ("--like receipt.html", "was not issued by this ledger", 2),
      ("--like a/2024/XA.md --standard standard.xml", "another standard, Seaworthy default 1.0", 2),
      ("--like standard.xml", "is no report of this program", 2),
      ("--like bad.html", "statement of origin", 2),
      ("--like stranger.html", "statement of origin", 2),
      ("--like nothing.html", "cannot be read", 3), ("--like a", "cannot be read", 3),
      ("--like a/2024/XA.md --period 2024", "--period", 2),
      ("--like a/2024/XA.md --format html", "--format", 2),
      ("--like a/2024/XA.md --coast-guard XA", "--coast-guard", 2),
      ("--like a/2024/XA.md --as-of 2024-01-01", "--as-of", 2),
      ("--like a/2024/XA.md --known-at latest", "--known-at", 2),
      ("--like a/2024/XA.md --language es", "--language", 2),
      ("--coast-guard XA", "--period or --like", 2),
    ]
    for (line, words, status) in cases {
      let run = try await program.run("report --output b \(line)")
      #expect(run.words.contains(words), "\(line): \(run.words)")
      #expect(run.status == Int32(status), "\(line)")
      #expect(run.text == "")
      #expect(!program.has("b"), "\(line)")
    }
  }
}
