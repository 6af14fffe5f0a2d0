import Testing

@testable import SeaworthyReporting

@Suite("Markdown")
struct MarkdownTests {
  @Test(
    "escapes what would be read as markup",
    arguments: [
      ("a | b", "a \\| b"), ("<b>*x*</b>", "\\<b\\>\\*x\\*\\</b\\>"), ("[x](y)", "\\[x\\](y)"),
      ("tab\there", "tab\u{FFFD}here"), ("plain 66.7 %", "plain 66.7 %"),
    ])
  func escaped(raw: String, markdown: String) {
    #expect(raw.markdown == markdown)
  }
}
