import SeaworthyPhrases
import Testing

@Suite struct CSVCellTests {
  @Test(
    "Cells are quoted where they must be, shown whole, and never formulas",
    arguments: [
      ("", ""), ("XA-07", "XA-07"), ("a,b", "\"a,b\""), ("a \"b\"", "\"a \"\"b\"\"\""),
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
      ("＝1+1", "'＝1+1"), ("=a,b", "\"'=a,b\""), ("1=1", "1=1"), ("\t=1", "\u{FFFD}=1"),
      ("a\r\nb", "a\u{FFFD}\u{FFFD}b"),
      ("\u{202E}x", "\u{FFFD}x"), ("\u{0}", "\u{FFFD}"),
      (String(repeating: "x", count: 200), String(repeating: "x", count: 200)),
    ])
  func cell(text: String, cell: String) {
    #expect(text.csvCell == cell)
  }
}
