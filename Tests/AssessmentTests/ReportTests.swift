import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

@Suite("Report on a period")
struct ReportTests {
  @Test("has the scores at the period's end and the series up to it")
  func past() async throws {
    let fleet = try Fleet()
    let june = try period("2025-06")
    let report = try await fleet.assessment(asOf: "2025-08-01T00:00:00Z").report(period: june)
    let atEnd = try await fleet.assessment(asOf: "2025-07-01T00:00:00Z")
    #expect(report.period == june)
    #expect(report.scores == (try atEnd.scores()))
    #expect(
      report.trends.series
        == (try await atEnd.trends(TrendsQuestion(by: .month, metrics: .ofReport)).series))
    #expect(report.scores.basis.asOf == june.interval.end)
    #expect(report.scores.basis == report.trends.basis)
  }

  @Test("of a period under way has the scores as of the question")
  func underWay() async throws {
    let assessment = try await Fleet().assessment(asOf: "2025-06-28T00:00:00Z")
    let report = try await assessment.report(period: try period("2025-Q2"))
    #expect(report.scores == (try assessment.scores()))
    #expect(
      report.trends.series
        == (try await assessment.trends(TrendsQuestion(by: .quarter, metrics: .ofReport)).series))
  }

  @Test("of a period that has not begun is refused, from its first instant on it is not")
  func notBegun() async throws {
    let july = try period("2025-07")
    let before = try await Fleet().assessment(asOf: "2025-07-01T00:00:00Z")
    await #expect(throws: AssessmentError.periodNotBegun(july, asOf: july.interval.start)) {
      try await before.report(period: july)
    }
    let after = try await Fleet().assessment(asOf: "2025-07-01T00:00:00.001Z")
    #expect(try await after.report(period: july).period == july)
  }

  @Test("has each vessel's condition over the time of the series, those shown apart too")
  func conditions() async throws {
    let report = try await Fleet().assessment(asOf: "2025-06-28T00:00:00Z").report(
      period: try period("2025-06"), coastGuard: "XA")
    func spell(_ start: String, _ end: String, _ condition: Condition) throws -> ConditionSpell {
      ConditionSpell(
        interval: Interval(try instant(start), try instant(end)), condition: condition)
    }
    let expected = [
      try vessel("XA/XA-07"): [
        try spell("2025-05-01T00:00:00Z", "2025-05-31T00:00:00Z", .unknown),
        try spell("2025-05-31T00:00:00Z", "2025-06-28T00:00:00Z", .fmc),
      ],
      try vessel("XA/XA-08"): [
        try spell("2025-05-01T00:00:00Z", "2025-06-21T00:00:00Z", .outOfFleet),
        try spell("2025-06-21T00:00:00Z", "2025-06-26T00:00:00Z", .fmc),
        try spell("2025-06-26T00:00:00Z", "2025-06-28T00:00:00Z", .nmcm),
      ],
      try vessel("XA/XA-09"): [
        try spell("2025-05-01T00:00:00Z", "2025-06-26T00:00:00Z", .unknown),
        try spell("2025-06-26T00:00:00Z", "2025-06-28T00:00:00Z", .nmcm),
      ],
    ]
    #expect(report.conditions == expected)
  }

  @Test("of a coast guard that nothing names is refused")
  func unknown() async throws {
    let assessment = try await Fleet().assessment(asOf: "2025-06-28T00:00:00Z")
    await #expect(throws: AssessmentError.unknownCoastGuard(code: "XQ", known: ["XA", "XB"])) {
      _ = try await assessment.report(period: try period("2025-06"), coastGuard: "XQ")
    }
  }
}
