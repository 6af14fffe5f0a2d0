import SeaworthyTime
import Testing

@Suite struct CivilDateTests {
  @Test func countsEveryDayOfFourCenturiesWithoutGapOrRepeat() throws {
    var expected = try #require(CivilDate(year: 1700, month: 1, day: 1)).dayNumber
    for year in 1700..<2100 {
      for month in 1...12 {
        for day in 1...CivilDate.days(in: month, of: year) {
          let date = try #require(CivilDate(year: year, month: month, day: day))
          #expect(date.dayNumber == expected)
          #expect(CivilDate(dayNumber: expected) == date)
          expected += 1
        }
      }
    }
  }

  @Test(arguments: [
    (2024, 29), (2023, 28), (2000, 29), (1900, 28),
  ])
  func februaryFollowsTheLeapRule(year: Int, days: Int) {
    #expect(CivilDate.days(in: 2, of: year) == days)
    #expect(CivilDate(year: year, month: 2, day: days + 1) == nil)
  }

  @Test func theDayDependsOnTheOffset() throws {
    let instant = try #require(Timestamp("2026-01-01T02:00:00Z")).instant
    #expect(CivilDate(instant).description == "2026-01-01")
    #expect(CivilDate(instant, offsetMinutes: -240).description == "2025-12-31")
  }
}
