import SeaworthyPhrases
import Testing

@testable import SeaworthyAssessment

@Suite("Assessment error")
struct AssessmentErrorTests {
  @Test("says what is wrong in one sentence")
  func sentences() throws {
    let english = try Language.english()
    let later = AssessmentError.asOfAfterKnown(
      asOf: try instant("2025-09-30T00:00:00.001Z"), known: try instant("2025-09-30T00:00:00Z"))
    #expect(
      english.text(later.phrase)
        == "As of 2025-09-30T00:00:00.001Z lies after 2025-09-30T00:00:00Z, where what is known "
        + "ends; nothing is told of the future.")
    let future = AssessmentError.periodNotBegun(
      try period("FY2031-Q4"), asOf: try instant("2025-09-30T00:00:00Z"))
    #expect(
      english.text(future.phrase)
        == "FY2031-Q4 has not begun by 30 Sep 2025 00:00 UTC; nothing is told of the future.")
    #expect(
      english.text(AssessmentError.unknownCoastGuard(code: "XQ", known: ["XA", "XB"]).phrase)
        == "No coast guard XQ is known; there are XA, XB.")
    #expect(
      english.text(AssessmentError.unknownCoastGuard(code: "XQ", known: []).phrase)
        == "No coast guard XQ is known: the ledger holds no register and no report.")
  }
}
