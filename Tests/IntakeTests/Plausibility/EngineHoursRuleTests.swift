import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases
import Testing

@testable import SeaworthyIntake

@Suite struct EngineHoursRuleTests {
  private func findings(_ hours: String, after others: String, days: Double)
    -> [PlausibilityFinding]
  {
    EngineHoursRule.findings(
      on: ReportPair(
        inHand: .sample(2, days: days, hours: hours), other: .sample(1, hours: others)), .standard)
  }

  @Test(
    "After 300 hours, ten days later, from both sides of each limit",
    arguments: [
      ("300", nil), ("299", nil), ("298.9", "engine_hours_down"), ("541", nil),
      ("541.1", "engine_hours_too_fast"), ("30.5", "unit_slip"), ("3050", "unit_slip"),
      ("18300", "unit_slip"), ("5.1", "unit_slip"), ("0", "engine_hours_down"),
      ("9999", "engine_hours_too_fast"),
    ])
  func later(hours: String, code: String?) {
    #expect(findings(hours, after: "300", days: 10).map(\.kind.code) == [code].compactMap { $0 })
  }

  @Test(
    "Before 300 hours, ten days earlier",
    arguments: [
      ("301", nil), ("301.1", "engine_hours_down"), ("59", nil), ("58.9", "engine_hours_too_fast"),
      ("2900", "unit_slip"),
    ])
  func earlier(hours: String, code: String?) {
    let pair = ReportPair(
      inHand: .sample(2, hours: hours), other: .sample(1, days: 10, hours: "300"))
    #expect(
      EngineHoursRule.findings(on: pair, .standard).map(\.kind.code) == [code].compactMap { $0 })
  }

  @Test("Tells both readings in the order of time, whichever is in hand")
  func words() throws {
    for isLater in [true, false] {
      let (first, second) = (
        TracedReport.sample(1, hours: "300"), TracedReport.sample(2, days: 1, hours: "200")
      )
      let pair =
        isLater
        ? ReportPair(inHand: second, other: first) : ReportPair(inHand: first, other: second)
      let finding = try #require(EngineHoursRule.findings(on: pair, .standard).first)
      #expect(finding.found == (isLater ? "200" : "300"))
      #expect(
        finding.fields == [
          "engine": .text("port"), "earlierHours": .text("300"), "laterHours": .text("200"),
          "earlierDay": .date(first.start), "laterDay": .date(second.start),
          "file": .whole(isLater ? "1.xml" : "2.xml"),
        ])
    }
  }

  @Test("Another engine, no reading, one instant: nothing to compare")
  func nothing() {
    let other = TracedReport.sample(1, hours: "300")
    let center = TracedReport.sample(2, days: 1, hours: "1").with { trace in
      trace.engineHours = trace.engineHours.map { EngineHours(engine: "center", hours: $0.hours) }
    }
    for report in [center, .sample(2, days: 1), .sample(2, hours: "1")] {
      #expect(
        EngineHoursRule.findings(on: ReportPair(inHand: report, other: other), .standard) == [])
    }
  }
}
