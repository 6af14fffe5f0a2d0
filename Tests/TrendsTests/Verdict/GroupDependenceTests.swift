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

  @Test("leave out of a visit the boat whose report cannot be relied on")
  func unreliableBoat() throws {
    let score = { (day: Int) in Double(40 + 3 * abs(day % 12 - 6) + day % 5) }
    let all = try (0..<18).flatMap { day in
      try ["XA-01", "XA-02"].enumerated().map { boat, name in
        try findings(
          name, day, score: boat == 1 && day % 4 == 1 ? nil : score(day + 5 * boat) / 100)
      }
    }
    let series = try #require(
      ObservationSeries.series(.scoreAtInspection, of: .coastGuard("XA"), from: all).first)
    let known = (0..<18).map { day in
      let values = [0, 1].filter { day % 4 != 1 || $0 == 0 }
        .map { PooledPoint.Value(score(day + 5 * $0), of: $0) }
      return PooledPoint(values, at: Double(day))
    }
    let expected = SerialDependence(withinUnitsOf: known)
    #expect(expected != .none)
    let found = Trend(series, rule: rule).dependence
    #expect(abs(found.correlation - expected.correlation) < 1e-9)
    #expect(abs(found.inflation - expected.inflation) < 1e-9)
  }

  @Test("are told apart at worst too: one report that cannot be relied on makes them no one thing")
  func atWorst() throws {
    // 48 boats, each seen once, in three steps up; from point to point they are alike.
    let all = try (0..<48).map { day in
      let score = 0.4 + 0.15 * Double(day / 16) - 0.002 * Double(day % 16)
      return try findings("XA-\(day)", day, score: day == 5 ? nil : score)
    }
    let series = try #require(
      ObservationSeries.series(.scoreAtInspection, of: .coastGuard("XA"), from: all).first)
    let trend = Trend(series, rule: VerdictRule(level: 0.05, smallestChange: 5))
    #expect(trend.verdict == .improving(.significantly))
    #expect(!trend.isWithheld)
    var unnamed = series
    for place in unnamed.points.indices { unnamed.points[place].boats = [] }
    #expect(Trend(unnamed, rule: trend.rule).verdict != trend.verdict)
  }

  @Test("of which not every point tells are taken from point to point")
  func notAll() throws {
    var some = try inTurn()
    some.points[7].boats = []
    var none = some
    for place in none.points.indices { none.points[place].boats = [] }
    #expect(Trend(some, rule: rule).dependence == Trend(none, rule: rule).dependence)
  }

  @Test("widen the interval of a slope, and take more points until a call")
  func slopeAndMore() throws {
    // A slow wave: its neighbours are alike.
    let values = [0.0, 1, 2, 3, 3, 2, 1, 0, -1, -2, -3, -3, -2, -1, 0, 1, 2, 3, 3, 2]
    let trend = Trend(observed(values, every: 1), rule: rule)
    let points = values.enumerated().map { TimedValue($1, at: Double($0)) }
    #expect(trend.slope == TheilSen(points, level: 0.05, dependence: trend.dependence))
    #expect(trend.slope != TheilSen(points, level: 0.05))
    #expect(
      trend.more == MannKendall.furtherPoints(points, level: 0.05, dependence: trend.dependence))
    #expect(trend.more != MannKendall.furtherPoints(points, level: 0.05))
  }
}
