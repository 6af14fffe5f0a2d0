import SeaworthyPhrases
import SeaworthyTime
import Testing

@testable import SeaworthyReporting

@Suite("CSV")
struct CSVTableTests {
  @Test("reads as recorded")
  func golden() throws {
    try expectGolden(try Sample.scores().csv(), "scores.csv")
    try expectGolden(try Sample.discrepancies().csv(), "discrepancies.csv")
    try expectGolden(try Sample.history().csv(), "history.csv")
    try expectGolden(try Sample.needs().csv(), "needs.csv")
    try expectGolden(try Sample.changes().csv(), "changes.csv")
  }

  @Test(
    "a number stays a number, a text never becomes a formula, a row is one line",
    arguments: [
      (.text("plain"), "plain"), (.text("a,b"), "\"a,b\""), (.text("=1+1"), "'=1+1"),
      (.text("-5"), "'-5"), (.text("\t=1"), "'=1"), (.text("\r\n@x"), "'@x"),
      (.text("＝1"), "'＝1"), (.text("a\nb"), "a b"), (.text("\u{1B}[2J"), "\u{FFFD}[2J"),
      (.text(nil), ""), (.count(-5), "-5"), (.number(-0.5), "-0.5"), (.number(nil), ""),
      (.flag(true), "true"), (.list(["a", "b"]), "\"a; b\""), (.list([]), ""),
      (.instant(nil), ""),
    ] as [(CSVCell, String)])
  func cells(cell: CSVCell, text: String) {
    #expect(cell.text == text)
  }

  @Test("has its line of names without rows, and as many cells in each line as there are names")
  func shape() throws {
    let table = CSVTable<Int>(columns: [
      .init("number") { .count($0) }, .init("words") { .text("\($0), \"quoted\"") },
    ])
    #expect(table.text([]) == "number,words\r\n")
    #expect(table.text([7]) == "number,words\r\n7,\"7, \"\"quoted\"\"\"\r\n")
  }

  @Test("names each column once, in lowerCamelCase")
  func names() throws {
    for text in [
      try Sample.scores().csv(), try Sample.discrepancies().csv(), try Sample.history().csv(),
      try Sample.needs().csv(), try Sample.changes().csv(),
    ] {
      let names = try #require(text.split(separator: "\r\n").first).split(separator: ",")
      #expect(Set(names).count == names.count)
      #expect(names.allSatisfy { $0.first?.isLowercase == true && $0.allSatisfy(\.isLetter) })
    }
  }
}
