import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyStandards
import Testing

/// Every notice that reading a file can give has words, and they use only what it brings.
struct NoticeWordsTests {
  @Test(arguments: NoticeKind.inspectionKinds + NoticeKind.standardReadingKinds)
  func hasWords(kind: NoticeKind) throws {
    let english = try Language.english()
    for key in ["notice.\(kind.code)", "notice.\(kind.code).remedy"] {
      let names = try #require(english.arguments(of: key), "no words for \(key)")
      #expect(Set(names).isSubset(of: kind.fields + ["found", "allowed"]), "\(key)")
    }
    #expect(english.arguments(of: "notice.\(kind.code).meaning") == [])
    #expect(!kind.example.isEmpty)
  }

  @Test func codesAreUnique() {
    let codes = (NoticeKind.inspectionKinds + NoticeKind.standardReadingKinds).map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test func everyFormHasWords() throws {
    let english = try Language.english()
    for form in ValueForm.allCases { #expect(english.has("form.\(form.rawValue)")) }
  }

  /// In real files nothing is left unfilled.
  @Test(arguments: try Fixture.paths(in: "refused"))
  func nothingIsLeftUnfilled(path: String) throws {
    let english = try Language.english()
    for notice in InspectionDecoder.decode(try Fixture.bytes("refused/" + path)).notices.samples {
      for text in [english.text(notice.phrase), english.text(notice.remedy)] {
        #expect(!text.contains("{") && !text.contains("⟨"), "\(text)")
      }
      #expect(NoticeKind.inspectionKinds.contains(notice.kind))
    }
  }

  @Test func saysWhatIsAllowed() throws {
    let notice = try #require(
      notices(
        of: try SampleXML.report.replacing(
          one: "severity=\"minor\"", by: "severity=\"Severe\"")
      ).samples.first)
    let english = try Language.english()
    #expect(
      english.text(notice.phrase)
        == "\"Severe\" is not one of disabling, restrictive, major, minor")
    #expect(
      english.text(notice.remedy) == "use the class that the operator's handbook gives the item")
  }
}
