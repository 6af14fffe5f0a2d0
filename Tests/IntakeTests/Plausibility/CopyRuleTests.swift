import SeaworthyInspection
import SeaworthyPhrases
import Testing

@testable import SeaworthyIntake

@Suite struct CopyRuleTests {
  private func report(
    _ id: Int = 1, days: Double = 0, graded: Int = 5, readings: Int = 1, findings: UInt64 = 42
  ) -> TracedReport {
    TracedReport.sample(id, days: days).with {
      ($0.gradedItems, $0.readings, $0.findings) = (graded, readings, findings)
    }
  }

  private func findings(_ report: TracedReport) -> [PlausibilityFinding] {
    CopyRule.findings(on: ReportPair(inHand: report, other: self.report()), .standard)
  }

  @Test("The same on another day under another identifier") func copy() {
    #expect(
      findings(report(2, days: 30)) == [
        PlausibilityFinding(
          kind: .copyOfLast, spot: .start,
          fields: ["otherDay": .date(report().start), "file": .whole("1.xml")])
      ])
  }

  @Test("Other findings, one instant, one report: no copy") func noCopy() {
    for report in [
      report(2, days: 30, findings: 43), report(2, days: 30, graded: 6),
      report(2, days: 30, readings: 2), report(2), report(1, days: 30),
    ] {
      #expect(findings(report) == [])
    }
  }

  @Test("Few items, or grades alone, say nothing", arguments: [(4, 1), (5, 0)])
  func few(graded: Int, readings: Int) {
    let pair = ReportPair(
      inHand: report(2, days: 30, graded: graded, readings: readings),
      other: report(graded: graded, readings: readings))
    #expect(CopyRule.findings(on: pair, .standard) == [])
  }
}
