import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyTime
import Testing

@testable import SeaworthyReporting

@Suite("Words about a change")
struct LanguageChangesTests {
  @Test("a period that had not ended says until when it goes")
  func period() throws {
    let quarter = try #require(Period("FY2025-Q4"))
    let english = try Language.english()
    let end = quarter.interval.end
    #expect(english.name(of: quarter, until: end) == "FY2025-Q4")
    #expect(
      english.name(of: quarter, until: end - Milliseconds(1)) == "FY2025-Q4 (until 30 Sep 2025)")
  }

  @Test("a standard younger than the earlier period is told where it tells both")
  func restated() throws {
    let english = try Language.english()
    var answer = try Sample.changes()
    func notes() -> [String] {
      let worded = answer.groups.map { WordedChange($0, of: answer, in: english) }
      return answer.notes(on: worded, in: english).filter { $0.hasPrefix("Both periods") }
    }
    answer.from.standard.effectiveFrom = answer.from.interval.start + Milliseconds(1)
    try #require(answer.changesStandard)
    #expect(notes() == [])
    answer.to.standard = answer.from.standard
    #expect(
      notes() == [
        """
        Both periods are told by the standard Seaworthy default 1.0, in effect from 1 Oct 2025. What \
        was told of 2025-Q4 by an earlier standard may differ, and no part here accounts for that: \
        the verb changes tells each period by its own.
        """
      ])
    answer.from.standard.effectiveFrom = answer.from.interval.start
    answer.to.standard = answer.from.standard
    #expect(notes() == [])
  }
}
