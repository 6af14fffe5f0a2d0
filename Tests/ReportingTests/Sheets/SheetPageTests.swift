import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReporting
import SeaworthyStandards
import Testing

@Suite("A blank sheet as a page")
struct SheetPageTests {
  private func page(_ sheet: BlankSheet, _ code: Language.Shipped = .en) throws -> String {
    sheet.html(language: try Language.shipped(code))
  }

  @Test("reads as recorded")
  func golden() throws {
    try expectGolden(page(SheetFileTests.check("33-ft interceptor")), "check.html")
    try expectGolden(page(.statusReport(ofClass: nil), .es), "status.html")
  }

  @Test(
    "has each item once, by SWBS group, with five boxes", arguments: SheetFileTests.classes,
    Language.Shipped.allCases)
  func items(vesselClass: String, language: Language.Shipped) throws {
    let sheet = try SheetFileTests.check(vesselClass)
    let checklist = try #require(sheet.checklist)
    let page = try page(sheet, language)
    let codes = page.matches(of: #/<td class="code">([^ <]+)/#).map { String($0.output.1) }
    #expect(codes == checklist.items.map(\.code))
    #expect(page.matches(of: #/<td class="grade"/#).count == 5 * codes.count)
    #expect(
      page.matches(of: #/<td class="code">[^<]+ ●/#).count
        == checklist.items.count { $0.isMissionEssential })
    for item in checklist.items {
      #expect(page.contains(">\(item.title(in: language.rawValue))</th>"), "\(item.code)")
    }
  }

  @Test("needs no network and no script, and has words for all", arguments: SheetFileTests.classes)
  func selfContained(vesselClass: String) throws {
    for sheet in [
      try SheetFileTests.check(vesselClass), BlankSheet.statusReport(ofClass: vesselClass),
    ] {
      let page = try page(sheet)
      for forbidden in ["http", "<script", "@import", "url(", "<link", "<img", "⟨"] {
        #expect(!page.contains(forbidden), "\(forbidden)")
      }
      #expect(page.matches(of: #/<h1>/#).count == 1)
      #expect(page.matches(of: #/<table/#).count == page.matches(of: #/<caption>/#).count)
    }
  }

  @Test("shows hostile names as text")
  func hostile() throws {
    let name = "<script>alert(1)</script>\u{202E}"
    let checklist = ClassChecklist(
      vesselClass: name, name: name, version: name, isIllustrative: false,
      items: [ChecklistItem(code: "1", group: .hull, title: name)])
    let page = try page(BlankSheet(.boatCheck, checklist: checklist))
    #expect(!page.contains("<script"))
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test("says that a checklist is illustrative only of one that is")
  func illustrative() throws {
    let words = "illustrative: replace it by your handbook"
    var checklist = try #require(try SheetFileTests.check("33-ft interceptor").checklist)
    #expect(try page(BlankSheet(.boatCheck, checklist: checklist)).contains(words))
    checklist.isIllustrative = false
    #expect(try !page(BlankSheet(.boatCheck, checklist: checklist)).contains(words))
  }
}
