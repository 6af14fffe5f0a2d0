import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import Testing

/// The check of doctrine 3 (repairable in 40 min / 2 h → no command report / report), and the limits
/// of doctrine 1 from both sides.
@Suite("Required reports")
struct RequiredReportTests {
  @Test(arguments: [
    (Severity.restrictive, Milliseconds.minutes(40), [RequiredReport]()),
    (.restrictive, .hours(2), [.command]),
    (.restrictive, .hours(1), []),
    (.restrictive, .hours(1) + Milliseconds(1), [.command]),
    (.restrictive, .hours(48), [.command]),
    (.restrictive, .hours(48) + Milliseconds(1), [.command, .casualty]),
    (.disabling, .hours(48), []),
    (.disabling, .hours(48) + Milliseconds(1), [.casualty]),
    (.major, .days(30), []),
    (.minor, .days(30), []),
  ])
  func reports(severity: Severity, repair: Milliseconds, expected: [RequiredReport]) {
    let limits = Sample.standard.casualtyReporting
    #expect(
      RequiredReport.required(by: severity, repairableIn: repair, under: limits) == expected)
  }
}
