import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

@Suite("Boats of a group that are seen in turn")
struct GroupDependenceTests {
  private let rule = VerdictRule(level: 0.05, smallestChange: 0.05)

  /// Four boats in turn, one a day, of which one goes down for good on day 40.
  private func inTurn() throws -> ObservationSeries {
    let found = try (0..<80).map { day in
      try findings("XA-0\(day % 4)", day, day % 4 == 1 && day >= 40 ? .nmcm : .fmc)
    }
    return try #require(
      ObservationSeries.series(.foundReady, of: .coastGuard("XA"), from: found).first)
  }

  @Test("are alike from one inspection of a boat to its next: one failure is no trend of theirs")
  func found() throws {
    let series = try inTurn()
    let trend = Trend(series, rule: rule)
    var unnamed = series
    for place in unnamed.points.indices { unnamed.points[place].boats = [] }
    let points = Trend(unnamed, rule: rule)
    #expect(trend.dependence.correlation == 0.95)
    #expect(abs(trend.dependence.inflation - 3.351_643_320_999) < 1e-9)
    // From point to point, which are of different boats, hardly any likeness shows.
    #expect(points.dependence.correlation < 0.2)
    guard case .tested(let careful) = trend.test, case .tested(let plain) = points.test,
      case .halves(let wide)? = trend.change, case .halves(let narrow)? = points.change
    else { return #expect(Bool(false)) }
    #expect(careful.p > plain.p)
    #expect(wide.change == narrow.change)
    #expect(wide.interval.lowerBound < narrow.interval.lowerBound)
    #expect(narrow.interval.upperBound < wide.interval.upperBound)
    #expect(points.verdict == .worsening(.significantly))
    #expect(trend.verdict != .worsening(.significantly))
  }

  @Test("change nothing where each is seen once")
  func once() throws {
    let boats = (0..<48).map { "XA-\($0)" }
    let found = try boats.enumerated().map { day, boat in
      try findings(boat, day, day < 20 ? .fmc : .nmcm)
    }
    let series = try #require(
      ObservationSeries.series(.foundReady, of: .coastGuard("XA"), from: found).first)
    #expect(Trend(series, rule: rule).dependence == .none)
  }

  @Test("count where a report cannot be relied on with what else was found, and at worst with it")
  func unreliable() throws {
    let all = try (0..<24).map { day in
      let boat = "XA-0\(day % 3)"
      return try findings(
        boat, day, score: day == 10 ? nil : [0.5, 0.7, 0.9][day % 3] + Double(day % 2) / 50)
    }
    let series = try #require(
      ObservationSeries.series(.scoreAtInspection, of: .coastGuard("XA"), from: all).first)
    let without = try #require(
      ObservationSeries.series(
        .scoreAtInspection, of: .coastGuard("XA"), from: all.filter { $0.found != nil }
      ).first)
    #expect(series.points.count == without.points.count + 1)
    let (trend, other) = (Trend(series, rule: rule), Trend(without, rule: rule))
    #expect(trend.dependence == other.dependence)
    #expect(trend.dependence != .none)
  }
}
