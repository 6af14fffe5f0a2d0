import SeaworthyInspection
import SeaworthyNotices
import SeaworthyTime
import Testing

@testable import SeaworthyIntake

@Suite struct RevisionOrderRuleTests {
  @Test(
    "A revision made out before the one it replaces, whichever comes in first",
    arguments: [(-1, true), (0, false), (1, false)])
  func order(minutesLater: Int, isTold: Bool) {
    let first = TracedReport.sample(revision: 1)
    let second = TracedReport.sample(revision: 2).with {
      $0.preparedAt = $0.preparedAt + .minutes(minutesLater)
    }
    for pair in [
      ReportPair(inHand: first, other: second), ReportPair(inHand: second, other: first),
    ] {
      let codes = RevisionOrderRule.findings(on: pair).map(\.kind.code)
      #expect(codes == (isTold ? ["revision_backwards"] : []))
    }
  }

  @Test("Different reports are no revisions of each other") func others() {
    let pair = ReportPair(
      inHand: .sample(2, revision: 2), other: .sample(1, revision: 1, days: 1))
    #expect(RevisionOrderRule.findings(on: pair) == [])
  }
}
