import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyReporting
import SeaworthyStandards
import Testing

@Suite("A blank sheet as a file")
struct SheetFileTests {
  static let classes = [
    "33-ft interceptor", "41-ft interceptor", "85-ft near-coastal patrol vessel",
  ]
  private static let kinds = InspectionKind.allCases.filter { $0 != .statusReport }
  private static let standard = Result { try ScoringStandard.shipped() }

  static func check(_ vesselClass: String, _ kind: InspectionKind = .boatCheck) throws
    -> BlankSheet
  {
    let checklist = try #require(try standard.get().checklist(of: vesselClass))
    return BlankSheet(kind, checklist: checklist)
  }

  private func xml(_ sheet: BlankSheet, _ code: Language.Shipped = .en) throws -> String {
    let identifier = try #require(DocumentIdentifier("5b1f6a52-3c7e-4a55-9d0e-0c7a1b2c3d4e"))
    return sheet.xml(identifier: identifier, language: try Language.shipped(code))
  }

  private func decode(_ text: String) -> DecodingResult {
    InspectionDecoder.decode(Array(text.utf8))
  }

  /// What must be told whatever the sheet is for.
  private static let gaps = [
    "preparedAt", "kind", "start", "coastGuard", "VesselHullNumberText",
  ]

  @Test("tells of every gap and of nothing else", arguments: classes, Language.Shipped.allCases)
  func unfilled(vesselClass: String, language: Language.Shipped) throws {
    let sheet = try Self.check(vesselClass)
    let notices = decode(try xml(sheet, language)).notices
    let items = try #require(sheet.checklist?.items.count)
    #expect(notices.codes == ["empty_value"])
    #expect(
      notices.samples.map { $0.fields["name"] }
        == (Self.gaps + Array(repeating: "result", count: items)).map { .text($0) })
  }

  @Test("tells of every gap of a status report", arguments: [nil, "41-ft interceptor"])
  func unfilledStatusReport(vesselClass: String?) throws {
    let notices = decode(try xml(.statusReport(ofClass: vesselClass))).notices
    #expect(notices.codes == ["empty_value"])
    #expect(notices.samples.map { $0.fields["name"] } == Self.gaps.map { .text($0) })
  }

  @Test("is accepted once it is filled", arguments: classes, kinds)
  func filled(vesselClass: String, kind: InspectionKind) throws {
    try expectAccepted(try Self.check(vesselClass, kind))
  }

  @Test("is accepted once a status report is filled", arguments: [nil, "41-ft interceptor"])
  func filledStatusReport(vesselClass: String?) throws {
    try expectAccepted(.statusReport(ofClass: vesselClass))
  }

  /// By the decoder and by the published schema, with and without what is optional.
  private func expectAccepted(_ sheet: BlankSheet) throws {
    let schema = try SeaworthyInspection.SchemaCheck()
    for takesOptions in [false, true] {
      let text = FilledSheet.of(try xml(sheet), takingOptionsIn: takesOptions)
      #expect(schema.notices(of: Array(text.utf8)).isEmpty)
      guard case .document(.report(let report), _, let notices) = decode(text) else {
        Issue.record("not accepted: \(decode(text).notices.samples)")
        continue
      }
      #expect(notices.isEmpty)
      #expect(report.inspection.kind == sheet.kind)
      #expect(report.vessel.hullNumber == "XA-07")
      #expect(report.discrepancies.count == (takesOptions ? 1 : 0))
      #expect((report.maintenance != nil) == takesOptions)
      #expect((report.supply != nil) == takesOptions && (report.crew != nil) == takesOptions)
      if let checklist = sheet.checklist {
        #expect(report.results.map(\.item) == checklist.items.map(\.code))
        #expect(report.results.map(\.group) == checklist.items.map(\.group))
        #expect(report.inspection.checklist?.name == checklist.name)
      }
    }
  }

  /// Every form that stands in a comment is one that must be filled in when it is taken in: no
  /// example ever passes for a fact.
  @Test("holds no made-up value", arguments: classes)
  func noExamples(vesselClass: String) throws {
    let sheet = try Self.check(vesselClass, .technicalAssistanceVisit)
    let text = try xml(sheet).split(separator: "\n")
      .filter { !["<!--", "-->"].contains($0.trimmingPrefix(while: \.isWhitespace)) }
      .joined(separator: "\n")
    let notices = decode(text).notices
    #expect(notices.codes == ["empty_value"])
  }

  @Test("says beside each gap what it may be")
  func allowedWords() throws {
    let text = try xml(Self.check("33-ft interceptor"))
    for words in [
      "Source kind: one of team, coastGuard, contractor",
      "Inspection start: day, time and offset from UTC, such as 2026-03-14T09:20:00-04:00",
      "Vessel coastGuard: a coast guard's code: two capital letters",
      "ItemResult result: one of standard, nonstandard, notApplicable, notInspected",
      "Discrepancy severity: one of disabling, restrictive, major, minor",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("speaks Spanish, but for the code words")
  func spanish() throws {
    let text = try xml(Self.check("33-ft interceptor"), .es)
    #expect(text.contains("title=\"Bombas de achique\" result=\"\""))
    #expect(text.contains("Discrepancy severity: una de estas palabras: disabling, restrictive"))
    #expect(text.contains("<!-- 500 Sistemas auxiliares\n"))
    #expect(text.contains("<Checklist name=\"33-ft interceptor boat check\" version=\"1.0\"/>"))
  }

  @Test("keeps to a hundred columns in its comments", arguments: Language.Shipped.allCases)
  func width(language: Language.Shipped) throws {
    let lines = try xml(Self.check("85-ft near-coastal patrol vessel"), language)
      .split(separator: "\n").filter { !$0.contains("=\"") }
    #expect(lines.filter { $0.count > 100 } == [])
  }

  @Test("reads back what a hostile standard names")
  func hostile() throws {
    let name = "A<b> & \"c\" -- 'd' --> \t\u{202E}"
    let checklist = ClassChecklist(
      vesselClass: name, name: name, version: "1", isIllustrative: false,
      items: [ChecklistItem(code: "1", group: .hull, title: name)])
    let text = try xml(BlankSheet(.boatCheck, checklist: checklist))
    let filled = FilledSheet.of(text, takingOptionsIn: false)
    guard case .document(.report(let report), _, _) = decode(filled) else {
      Issue.record("not accepted: \(decode(filled).notices.samples)")
      return
    }
    #expect(report.vessel.vesselClass == name)
    #expect(report.results.map(\.title) == [name])
  }
}
