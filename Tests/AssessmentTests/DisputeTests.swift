import Foundation
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

/// A casualty that somebody else's paper would make vanish.
@Suite("A disputed casualty")
struct DisputeTests {
  /// A boat check of 10 June with a casualty.
  private func casualty() throws -> String {
    let fault = """
        <Discrepancies>
          <Discrepancy id="D-1" item="529-01" severity="disabling" foundAt="2025-06-10T14:00:00Z"
              found="observed"/>
        </Discrepancies>
      </InspectionReport>
      """
    return try boatCheckFile(result: "nonstandard")
      .replacingOccurrences(of: "</InspectionReport>", with: fault)
  }

  /// What somebody forges of it: the words to replace, each with another.
  enum Forgery: String, CaseIterable {
    case sameRevision, otherSource, otherVessel, skippedNumber, withdrawn, corrected

    var words: [(String, String)] {
      let standard = ("result=\"nonstandard\"", "result=\"standard\"")
      let next = ("revision=\"1\"", "revision=\"2\"")
      let correction = (
        "found=\"observed\"/>",
        "found=\"observed\"><Correction at=\"2025-06-10T14:00:00Z\" by=\"team\" test=\"ran\"/>"
          + "</Discrepancy>"
      )
      let other = ("<Source kind=\"team\"/>", "<Source kind=\"coastGuard\"/>")
      return switch self {
      case .sameRevision: [standard]
      case .otherSource: [standard, next, other]
      case .otherVessel: [next, ("XA-07", "XA-08")]
      case .skippedNumber: [standard, ("revision=\"1\"", "revision=\"3\"")]
      case .withdrawn: [next, other, ("status=\"final\"", "status=\"withdrawn\"")]
      case .corrected: [correction]
      }
    }

    /// Whether it leaves the casualty out.
    var hidesCasualty: Bool { [.sameRevision, .otherSource, .skippedNumber].contains(self) }
  }

  @Test("stays, whatever is forged and whichever came first", arguments: Forgery.allCases)
  func stays(forgery: Forgery) async throws {
    let genuine = try casualty()
    let source = forgery.hidesCasualty ? try boatCheckFile(result: "nonstandard") : genuine
    let forged = forgery.words.reduce(source) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
    for files in [[genuine, forged], [forged, genuine]] {
      let scratch = try ScratchLedger()
      for (place, file) in files.enumerated() {
        let outcome = try scratch.keep("\(place).xml", file)
        if case .held = outcome { Issue.record("\(forgery) is held") }
      }
      let assessment = try await Assessment(
        scratch.ledger, standard: try standard(), asOf: try instant("2025-06-20T00:00:00Z"),
        knownUntil: .distantFuture)
      let answer = try assessment.explain(try vessel("XA/XA-07"))
      #expect(answer.score.condition.condition == .nmcm)
      #expect(answer.score.marks.contains(.conflict))
      let cited = answer.score.condition.causes.compactMap { $0.citation?.digest }
      #expect(Set(cited).isSubset(of: Set(answer.basis.fileNames.keys)))
    }
  }
}
