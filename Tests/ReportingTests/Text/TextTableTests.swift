import Testing

@testable import SeaworthyReporting

@Suite("A table for a terminal")
struct TextTableTests {
  private func lines(width: Int) -> [String] {
    let table = DocumentTable(
      caption: "", columns: [.init(title: "Boat"), .init(title: "Rate", isNumeric: true)],
      rows: [
        .init(cells: [.init("XA-07 with a rather long name, held up in port"), .init("66.7 %")]),
        .init(cells: [.init("XA-08"), .init("100.0 %")]),
        .init(cells: [.init("XA-09"), .init("none")]),
      ])
    return TextTable(table: table, layout: TextLayout(width: width)).lines { $0.text }
  }

  @Test("aligns its columns, numbers at their end, words at their start")
  func wide() {
    #expect(
      lines(width: 80) == [
        "Boat                                               Rate",
        "----------------------------------------------  -------",
        "XA-07 with a rather long name, held up in port   66.7 %",
        "XA-08                                           100.0 %",
        "XA-09                                           none",
      ])
  }

  @Test("wraps the widest column where the terminal is narrow")
  func narrow() {
    #expect(
      lines(width: 40) == [
        "Boat                                Rate",
        "-------------------------------  -------",
        "XA-07 with a rather long name,    66.7 %",
        "held up in port",
        "XA-08                            100.0 %",
        "XA-09                            none",
      ])
  }

  @Test("cuts a word that is longer than its column")
  func cut() {
    #expect("abcdefgh ij".cut(to: 3) == ["abc", "def", "gh", "ij"])
  }
}
