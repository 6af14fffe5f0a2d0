import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Allowances and windows run in days of 24 hours across a leap day, wherever a time was written.
@Suite("Leap days and offsets")
struct LeapDayTests {
  /// An instant as a report states it.
  private func at(_ text: String) throws -> Instant { try #require(Timestamp(text)).instant }

  @Test("evidence goes stale 35 days on, in a leap year and in another")
  func staleness() throws {
    for (told, stale) in [
      ("2024-02-29T12:00:00Z", "2024-04-04T12:00:00Z"),
      ("2024-02-28T12:00:00Z", "2024-04-03T12:00:00Z"),
      ("2023-02-28T12:00:00Z", "2023-04-04T12:00:00Z"),
    ] {
      let history = Sample.history([report(.statusReport, try at(told))])
      let stale = try at(stale)
      #expect(
        [stale.before, stale].map { history.condition(at: $0).condition } == [.fmc, .unknown])
    }
  }

  @Test("a disabling casualty of the eve of a leap day is due 48 hours on")
  func due() throws {
    let found = try at("2024-02-28T00:00:00Z")
    let history = Sample.history([report(.boatCheck, found, [discrepancy(found: found)])])
    let due = try at("2024-03-01T00:00:00Z")
    let overdue = [due.before, due].map { instant in
      history.score(at: instant, isRegistered: true).openDiscrepancies
        .map { $0.isOverdue(at: instant) }
    }
    #expect(overdue == [[false], [true]])
  }

  @Test("a window of 90 days that holds a leap day is 90 days long")
  func window() throws {
    let (start, end) = (try at("2024-01-02T00:00:00Z"), try at("2024-04-01T00:00:00Z"))
    let check = report(.boatCheck, try at("2024-01-01T00:00:00Z"), grades: Sample.allStandard)
    let window = Sample.history([check]).score(at: end, isRegistered: true).availability
    #expect(window.window == Interval(start, end))
    #expect(window.times.fmc == .days(90))
  }

  @Test("times written in other offsets are the same instants, on either side of the leap day")
  func offsets() throws {
    let (utc, local, east) = (
      try at("2024-03-01T00:30:00Z"), try at("2024-02-29T20:30:00-04:00"),
      try at("2024-03-01T14:30:00+14:00")
    )
    let papers = [utc, local, east].map { start in
      [report(.boatCheck, start, [discrepancy(found: start)])]
    }
    let scores = papers.map {
      Sample.history($0).score(at: utc + .hours(47), isRegistered: true)
    }
    #expect(scores[0] == scores[1] && scores[0] == scores[2])
    #expect(Sample.history(papers[1]).condition(at: utc).condition == .nmcm)
    #expect(Sample.history(papers[1]).condition(at: utc.before).condition != .nmcm)
  }
}
