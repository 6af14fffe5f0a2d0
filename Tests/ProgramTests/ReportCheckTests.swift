import Foundation
import Testing

/// `seaworthy ledger check --against`.
@Suite(.timeLimit(.minutes(30))) struct ReportCheckTests {
  @Test("Whether a ledger issued a file, and whether the file was changed since")
  func check() async throws {
    let program = try await IssuedReports.program()
    _ = try await program.run("report --output a --period 2024")
    _ = try await program.run(
      "report --output c --period 2024 --format html --standard standard.xml")
    _ = try await program.run(
      ["import", "--ledger", "b.sqlite"] + IssuedReports.first())
    try await IssuedReports.goOn(program)
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
