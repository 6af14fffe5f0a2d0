import Foundation
import SeaworthyInspection
import SeaworthyIntake
import SeaworthyLedger
import SeaworthyTime
import Testing

/// `seaworthy report --like`: a ledger issues any of its past reports again, byte for byte.
@Suite(.timeLimit(.minutes(10))) struct ReissueTests {
  /// A question, as it is typed.
  private static let questions = [
    "--period FY2025-Q2 --as-of 2025-02-28T12:00:00Z",
    "--period FY2025-Q1 --known-at #18 --language es",
    "--period FY2024-Q4 --known-at latest --coast-guard XA",
    "--period 2024 --coast-guard XB --language es --standard standard.xml --as-of 2025-01-31",
  ]

  /// The program with the first part of the region, and a standard of another version.
  private func program() async throws -> Program {
    let program = try Program()
    let files = try Fixture.regionFiles()
    #expect(try await program.run(["import"] + Self.first(of: files)).status == 0)
    let standard = Fixture.root.appending(path: "Sources/Standards/Shipped/default.xml")
    try program.write(
      String(contentsOf: standard, encoding: .utf8)
        .replacing("version=\"1.0\"", with: "version=\"1.1\""), to: "standard.xml")
    return program
  }

  private static func first(of files: [String]) -> [String] {
    files.enumerated().filter { $0.offset % 3 != 1 }.map(\.element)
  }

  /// All that may come after a report: files, a revision, a conflict, held and refused files,
  /// another form of a kept file, decisions, and another ledger.
  private func goOn(_ program: Program) async throws {
    try program.write(
      Fixture.text(
        "region/XA/2025-03-11-XA-07-boat-check.xml", replacing: [Self.otherMeaning]),
      to: "conflict.xml")
    try program.write(
      Fixture.text("region/XB/2025-02-24-XB-11-status-report.xml") + "\n", to: "form.xml")
    let run = try await program.run(
      ["import", "--batch", "late", "conflict.xml", "form.xml"] + Fixture.regionFiles() + [
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

  @Test("The same bytes, whatever came in and was decided since", arguments: questions)
  func sameBytes(question: String) async throws {
    let program = try await program()
    #expect(try await program.run("report --output first \(question)").status == 0)
    let first = try program.files(below: "first")
    #expect(first.count == (question.contains("coast-guard") ? 3 : 9))
    try await goOn(program)
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
    if !question.contains("#18") {
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
    let first = try program.files(below: "first")
    let digest = try await program.run("ledger digest --ledger old.ledger").text
    #expect(
      try await program.run(["import", "--ledger", "old.ledger", Fixture.path("region")]).status
        == 0)
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
    let program = try await program()
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
    let program = try await program()
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
    let program = try await program()
    _ = try await program.run("report --output a --period 2024")
    _ = try await program.run(
      ["import", "--ledger", "b.sqlite"] + Self.first(of: Fixture.regionFiles()))
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
      ("--like bad.html", "does not say of itself", 2),
      ("--like stranger.html", "does not say of itself", 2),
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

  @Test("Whether a ledger issued a file, and whether the file was changed since")
  func check() async throws {
    let program = try await program()
    _ = try await program.run("report --output a --period 2024")
    _ = try await program.run(
      "report --output c --period 2024 --format html --standard standard.xml")
    _ = try await program.run(
      ["import", "--ledger", "b.sqlite"] + Self.first(of: Fixture.regionFiles()))
    try await goOn(program)
    let page = String(decoding: try program.read("a/2024/XA.html"), as: UTF8.self)
    let changes = [
      ("ready", "steady"), ("&quot;coastGuard&quot;:&quot;XA", "&quot;coastGuard&quot;:&quot;XQ"),
      ("&quot;ledgerDigest&quot;:&quot;", "&quot;ledgerDigest&quot;:&quot;0"),
      ("&quot;period&quot;:&quot;2024", "&quot;period&quot;:&quot;2030"),
    ]
    for (number, change) in changes.enumerated() {
      let digits = #/(ledgerDigest&quot;:&quot;0[0-9a-f]{63})[0-9a-f]/#
      let changed = page.replacing(change.0, with: change.1).replacing(digits) { $0.1 }
      #expect(changed != page)
      try program.write(changed, to: "changed-\(number).html")
    }
    try program.write(
      page.replacing(
        "journalHead&quot;:&quot;", with: "journalHead&quot;:null,&quot;x&quot;:&quot;"),
      to: "headless.html")
    let cases =
      [
        ("a/2024/XA.html", "a/2024/XA.html was issued by this ledger and is unchanged.\n", 0),
        ("a/2024/XB.md", "a/2024/XB.md was issued by this ledger and is unchanged.\n", 0),
        (
          "a/2024/region.json", "a/2024/region.json was issued by this ledger and is unchanged.\n",
          0
        ),
        (
          "c/2024/XA.html --standard standard.xml",
          "c/2024/XA.html was issued by this ledger and is unchanged.\n", 0
        ),
        (
          "a/2024/XA.md --ledger b.sqlite", "a/2024/XA.md was not issued by this ledger.\n", 1
        ),
        ("headless.html", "headless.html was not issued by this ledger.\n", 1),
        ("c/2024/XA.html", "", 2), ("standard.xml", "", 2), ("nothing.html", "", 3),
      ]
      + changes.indices.map {
        ("changed-\($0).html", "changed-\($0).html was changed after this ledger issued it.\n", 1)
      }
    for (line, text, status) in cases {
      let run = try await program.run("ledger check --against \(line)")
      #expect(run.text == text, "\(line): \(run.words)")
      #expect(run.status == Int32(status), "\(line)")
      #expect(run.words.isEmpty == (status < 2), "\(line): \(run.words)")
    }
  }
}
