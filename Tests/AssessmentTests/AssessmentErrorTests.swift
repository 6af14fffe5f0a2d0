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
      english.text(later.phrase) == "as of 2025-09-30T00:00:00.001Z is later than what is known: "
        + "the last receipt is of 2025-09-30T00:00:00Z")
    #expect(
      english.text(AssessmentError.unknownCoastGuard(code: "XQ", known: ["XA", "XB"]).phrase)
        == "no coast guard XQ is known: there are XA, XB")
    #expect(
      english.text(AssessmentError.unknownCoastGuard(code: "XQ", known: []).phrase)
        == "no coast guard XQ is known: the ledger holds no register and no report")
  }
}
