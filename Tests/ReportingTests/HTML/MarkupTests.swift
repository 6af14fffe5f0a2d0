import Testing

@testable import SeaworthyReporting

@Suite("Markup")
struct MarkupTests {
  @Test(
    "escapes every text",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("a & b", "a &amp; b"), ("&amp;", "&amp;amp;"),
      ("\" onload='x'", "&quot; onload=&#39;x&#39;"),
      ("right\u{202E}left", "right\u{FFFD}left"), ("\u{1B}[31mred", "\u{FFFD}[31mred"),
      ("zero\u{0}\u{200B}width", "zero\u{FFFD}\u{FFFD}width"), ("Église ñ 船", "Église ñ 船"),
    ])
  func text(raw: String, escaped: String) {
    #expect(Markup.text(raw).source == escaped)
    #expect(Markup.element("span", ["title": raw]).source == "<span title=\"\(escaped)\"></span>")
  }

  @Test("keeps the order of attributes and leaves out those without a value")
  func attributes() {
    let markup = Markup.element("td", ["class": "number", "id": nil, "data-column": "Due"], "1")
    #expect(markup.source == "<td class=\"number\" data-column=\"Due\">1</td>\n")
  }

  @Test("closes empty elements in themselves")
  func empty() {
    #expect(Markup.element("meta", ["charset": "utf-8"]).source == "<meta charset=\"utf-8\"/>\n")
  }
}
