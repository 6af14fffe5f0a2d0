import SeaworthyNotices
import SeaworthyPhrases
import Testing

@Suite struct DiagnosticTests {
  static let kind = NoticeKind(
    "unknown_severity", .error, example: "<Discrepancy severity=\"Severe\">")

  func language() throws -> Language {
    try Language(
      code: "en",
      words: """
        notice.unknown_severity = not one of {allowed}
        notice.unknown_severity.remedy = use the class that the operator's handbook gives the item
        effect = kept aside, not scored: {boat} counts as unknown until this is corrected
        diagnostic.error = error
        diagnostic.warning = warning
        diagnostic.info = info
        diagnostic.nearest = the nearest is {nearest}
        diagnostic.remedy = remedy: {remedy}
        """)
  }

  func notice(_ line: String, column: Int, length: Int = 6) -> Notice {
    Notice(
      Self.kind,
      at: NoticePlace(line: 48, column: column, length: length, sourceLine: line),
      found: "Severe", allowed: ["disabling", "restrictive", "major", "minor"])
  }

  @Test func showsTheLineWithACaretUnderTheValue() throws {
    let source = #"  <Discrepancy id="D-3" severity="Severe">"#
    let diagnostic = Diagnostic(
      notice(source, column: 34), file: "visit/xa-07.xml",
      effect: Phrase("effect", ["boat": .text("XA-07")]))
    let text = diagnostic.lines(in: try language(), layout: .init(width: 100))
    #expect(
      text == [
        "error[unknown_severity]: visit/xa-07.xml:48:34",
        #"  48 |   <Discrepancy id="D-3" severity="Severe">"#,
        "     |                                  ^^^^^^ not one of disabling, restrictive, major, minor",
        "  kept aside, not scored: XA-07 counts as unknown until this is corrected",
        "  remedy: use the class that the operator's handbook gives the item",
      ])
  }

  @Test(arguments: [20, 40, 79, 120, 400])
  func aLongLineIsCutAroundThePlace(column: Int) throws {
    let padding = String(repeating: "x", count: column - 1)
    let source = padding + "Severe" + String(repeating: "y", count: 200)
    let lines = Diagnostic(notice(source, column: column), file: "a.xml")
      .lines(in: try language())
    let shown = try #require(lines.first { $0.contains("Severe") })
    let carets = try #require(lines.first { $0.contains("^^^^^^") })
    let place = try #require(shown.firstRange(of: "Severe"))
    let mark = try #require(carets.firstRange(of: "^^^^^^"))
    #expect(
      shown.distance(from: shown.startIndex, to: place.lowerBound)
        == carets.distance(from: carets.startIndex, to: mark.lowerBound))
    for line in lines { #expect(line.count <= 80) }
  }

  @Test("A caret behind the end of a line stays inside the width", arguments: [60, 74, 75, 200])
  func behindTheEnd(length: Int) throws {
    let source = String(repeating: "x", count: length)
    let lines = Diagnostic(notice(source, column: length + 1, length: 1), file: "a.xml")
      .lines(in: try language())
    let carets = try #require(lines.first { $0.contains("^") })
    #expect(carets.count <= 80)
    #expect(carets.last == "^")
    #expect(carets.count == lines[1].count + 1)
  }

  @Test func nothingOfTheFileActsOnTheTerminal() throws {
    let source = "<a b=\"\u{1B}[2J\u{202E}Severe\">\t"
    let lines = Diagnostic(notice(source, column: 6), file: "a\u{1B}]0;x\u{7}.xml")
      .lines(in: try language())
    for line in lines {
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }
  }

  @Test func theNearestWordStandsBeforeTheRemedy() throws {
    let notice = Notice(
      Self.kind, found: "disablng", allowed: ["disabling", "minor"], nearest: "disabling")
    #expect(
      Diagnostic(notice, file: "a.xml").lines(in: try language()) == [
        "error[unknown_severity]: a.xml",
        "  not one of disabling, minor",
        "  the nearest is disabling",
        "  remedy: use the class that the operator's handbook gives the item",
      ])
  }

  @Test func aNoticeWithoutAPlaceSaysWhichFile() throws {
    let lines = Diagnostic(Notice(Self.kind, allowed: ["disabling"]), file: "a.xml")
      .lines(in: try language())
    #expect(lines.first == "error[unknown_severity]: a.xml")
    #expect(lines.dropFirst().first == "  not one of disabling")
  }
}
