import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

@Suite("How far back trends go")
struct TrendsWindowTests {
  private func window(
    _ length: Period.Length, oldest: String?, from: String? = nil, through: String? = nil
  ) throws -> TrendsWindow {
    TrendsWindow(
      by: length, from: try from.map(period), through: try through.map(period),
      oldest: try oldest.map(instant), asOf: try instant("2025-08-10T00:00:00Z"))
  }

  private static let lengths: [Period.Length] = [
    .month, .quarter, .year, .fiscalQuarter, .fiscalYear,
  ]

  @Test("Verdicts rest on the same inspections however long the periods are", arguments: lengths)
  func observed(by length: Period.Length) throws {
    let observed = Interval(
      try instant("2010-10-01T00:00:00Z"), try instant("2025-08-10T00:00:00Z"))
    for oldest in [nil, "0204-05-10T14:00:00Z", "2012-05-10T14:00:00Z", "2025-08-01T00:00:00Z"] {
      #expect(try window(length, oldest: oldest).observed == observed)
    }
  }

  @Test("what is older is left out of verdicts and periods, and said so")
  func cut() throws {
    let first = try instant("2010-10-01T00:00:00Z")
    let old = try window(.quarter, oldest: "2010-09-30T23:59:59.999Z")
    #expect(
      old.leftOut == LeftOutEvidence(shownFrom: try period("2010-Q4"), observedFrom: first))
    #expect(try window(.quarter, oldest: "2010-10-01T00:00:00Z").leftOut == nil)
    let years = try window(.year, oldest: "2010-09-30T23:59:59.999Z")
    #expect(years.periods.first == (try period("2010")))
    #expect(years.leftOut == LeftOutEvidence(shownFrom: nil, observedFrom: first))
  }

  @Test("of months only the last sixty are shown, of which verdicts see more")
  func months() throws {
    let months = try window(.month, oldest: "2020-08-31T00:00:00Z")
    #expect(months.periods.count == 60)
    #expect(
      months.leftOut == LeftOutEvidence(shownFrom: try period("2020-09"), observedFrom: nil))
    #expect(try window(.month, oldest: "2020-09-01T00:00:00Z").leftOut == nil)
  }

  @Test("a first period that is asked for bounds both, and nothing is left out unsaid")
  func asked() throws {
    let asked = try window(.month, oldest: "1990-01-01T00:00:00Z", from: "1990", through: "2024")
    #expect(asked.periods.count == 35 * 12)
    #expect(asked.leftOut == nil)
    #expect(
      asked.observed
        == Interval(try instant("1990-01-01T00:00:00Z"), try instant("2025-01-01T00:00:00Z")))
  }

  @Test("without evidence nothing is left out")
  func nothing() throws {
    #expect(try window(.quarter, oldest: nil).leftOut == nil)
    #expect(try window(.quarter, oldest: nil).periods == [try period("2025-Q3")])
  }
}
