import SeaworthyTime
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0, 0),
    ("2026-03-14T09:20:00-04:00", 1_773_494_400_000, -240),
    ("2024-02-29T23:59:59.5+05:30", 1_709_231_399_500, 330),
    ("1969-12-31T23:59:59.999Z", -1, 0),
    ("0001-01-01T00:00:00Z", -62_135_596_800_000, 0),
  ])
  func readsInstantAndOffset(text: String, milliseconds: Int64, offset: Int) throws {
    let timestamp = try #require(Timestamp(text))
    #expect(timestamp == Timestamp(Instant(milliseconds: milliseconds), offsetMinutes: offset))
  }

  @Test(arguments: [
    "", "2026-03-14", "2026-03-14T09:20:00", "2026-03-14T09:20Z", "2026-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z", "2026-03-14T24:00:00Z", "2026-03-14T09:60:00Z",
    "2026-03-14T09:20:60Z", "2026-03-14 09:20:00Z", "2026-03-14T09:20:00.Z",
    "2026-03-14T09:20:00.1234Z", "2026-03-14T09:20:00+15:00", "2026-03-14T09:20:00+1:00",
    "2026-03-14T09:20:00Zx", " 2026-03-14T09:20:00Z", "0000-01-01T00:00:00Z",
    "2026-03-14t09:20:00z", "٢٠٢٦-03-14T09:20:00Z",
  ])
  func refusesEverythingElse(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test(arguments: [
    "2026-03-14T09:20:00-04:00", "2024-02-29T23:59:59.500+05:30", "1970-01-01T00:00:00Z",
    "0001-01-01T00:00:00-14:00",
  ])
  func writesWhatItReads(text: String) throws {
    #expect(try #require(Timestamp(text)).description == text)
  }

  @Test func theOffsetIsKeptButDoesNotMoveTheInstant() throws {
    let here = try #require(Timestamp("2026-03-14T09:20:00-04:00"))
    let utc = try #require(Timestamp("2026-03-14T13:20:00Z"))
    #expect(here.instant == utc.instant)
    #expect(here != utc)
  }
}
