import SeaworthyTime
import SeaworthyTrends
import Testing

@Suite("Periods covering an interval")
struct PeriodCoveringTests {
  @Test(
    "are all that hold one of its instants",
    arguments: [
      // From within one quarter to within another.
      (
        "2025-02-10T00:00:00Z", "2025-08-01T00:00:00Z", Period.Length.quarter,
        ["2025-Q1", "2025-Q2", "2025-Q3"]
      ),
      // From the first instant of a quarter up to, not at, the first of another.
      ("2025-01-01T00:00:00Z", "2025-07-01T00:00:00Z", .quarter, ["2025-Q1", "2025-Q2"]),
      // One millisecond more on either side.
      (
        "2024-12-31T23:59:59.999Z", "2025-07-01T00:00:00.001Z", .quarter,
        ["2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3"]
      ),
      (
        "2025-11-30T00:00:00Z", "2026-01-01T00:00:00.001Z", .month,
        ["2025-11", "2025-12", "2026-01"]
      ),
      ("2024-10-01T00:00:00Z", "2025-10-01T00:00:00Z", .fiscalYear, ["FY2025"]),
      (
        "2024-10-01T00:00:00Z", "2025-01-01T00:00:00.001Z", .fiscalQuarter,
        ["FY2025-Q1", "FY2025-Q2"]
      ),
      ("2025-01-01T00:00:00Z", "2025-01-01T00:00:00Z", .year, []),
    ])
  func covering(start: String, end: String, length: Period.Length, names: [String]) throws {
    let interval = Interval(try instant(start), try instant(end))
    #expect(Period.covering(interval, by: length).map(\.description) == names)
  }
}
