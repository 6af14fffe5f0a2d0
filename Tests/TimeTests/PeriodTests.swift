import SeaworthyTime
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2026-03", "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"),
    ("2026-12", "2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z"),
    ("2026-Q1", "2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z"),
    ("2026", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"),
    ("FY2026-Q1", "2025-10-01T00:00:00Z", "2026-01-01T00:00:00Z"),
    ("FY2026-Q4", "2026-07-01T00:00:00Z", "2026-10-01T00:00:00Z"),
    ("FY2026", "2025-10-01T00:00:00Z", "2026-10-01T00:00:00Z"),
  ])
  func coversFromItsNameToTheNext(name: String, start: String, end: String) throws {
    let period = try #require(Period(name))
    let first = try #require(Timestamp(start)).instant
    let last = try #require(Timestamp(end)).instant
    #expect(period.interval == Interval(first, last))
    #expect(period.description == name)
    #expect(period.next.interval.start == last)
    #expect(Period(period.length, containing: first) == period)
    #expect(Period(period.length, containing: last - Milliseconds(1)) == period)
    #expect(Period(period.length, containing: last) == period.next)
  }

  @Test(arguments: [
    "", "26", "2026-", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "FY2026-03", "2026-Q10",
    "fy2026", "2026-1", "20260", "FY",
  ])
  func refusesOtherNames(name: String) {
    #expect(Period(name) == nil)
  }
}
