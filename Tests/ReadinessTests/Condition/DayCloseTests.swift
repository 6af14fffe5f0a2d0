import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 3, "a standard may say day-close".
@Suite("Day-close")
struct DayCloseTests {
  private var standard: ScoringStandard {
    var standard = Sample.standard
    standard.availabilityMethod = .dayClose
    return standard
  }

  private func boat(_ hull: String, down: [(from: Instant, until: Instant)]) -> VesselHistory {
    VesselHistory(
      VesselRecord(
        vessel: VesselKey(coastGuard: "XA", hullNumber: hull),
        reports: [
          report(
            .materielInspection, .day(-40), grades: Sample.allStandard,
            downtime: down.map { downtime($0.from, $0.until, .maintenance) })
        ]), standard: standard)
  }

  /// Three boats, 30 days, 0/5/7 NMC days: 78/90, 86.67 %, R-2.
  @Test func threeBoatsOverThirtyDays() {
    let window = Interval(.day(0), .day(30))
    let boats = [
      boat("XA-01", down: []), boat("XA-02", down: [(.day(3, 20), .day(8, 4))]),
      boat("XA-03", down: [(.day(1, 1), .day(5, 23)), (.day(20, 12), .day(23, 12))]),
    ]
    let windows = boats.map { $0.availability(over: window, asOf: .day(30)) }
    #expect(windows.map(\.times.nmcm) == [.zero, .days(5), .days(7)])
    let pooled = AvailabilityWindow(pooling: windows, over: window)
    #expect(pooled.times.possible == .days(90) && pooled.times.fmc == .days(78))
    #expect(
      Level(
        low: pooled.lowMissionCapable, high: pooled.highMissionCapable, of: pooled,
        standard: standard) == .stated(2))
  }

  /// A day belongs to the window if its 24:00 lies in (start, end].
  @Test(arguments: [
    (Instant.day(0), Instant.day(2), 2), (.day(0).before, .day(2), 3), (.day(0), .day(2).before, 1),
    (.day(0, 6), .day(0, 18), 0), (.day(0, 6), .day(1), 1), (.day(-2, 5), .day(2, 5), 4),
  ])
  func windowsThatBeginAndEndWithinADay(_ start: Instant, _ end: Instant, _ days: Int) {
    let window = boat("XA-01", down: []).availability(over: Interval(start, end), asOf: .day(100))
    #expect(window.times.possible == .days(days))
  }

  /// It takes the condition just before its 24:00.
  @Test(arguments: [
    (Instant.day(3, 1), Instant.day(3, 23), 0), (.day(3, 1), .day(4), 1),
    (.day(3, 1), .day(4).before, 0), (.day(4), .day(4, 23), 0), (.day(4).before, .day(4), 1),
  ])
  func conditionJustBeforeTheDaysEnd(_ down: Instant, _ up: Instant, _ days: Int) {
    let window = boat("XA-01", down: [(down, up)])
      .availability(over: Interval(.day(0), .day(10)), asOf: .day(10))
    #expect(window.times.nmcm == .days(days) && window.times.possible == .days(10))
  }

  @Test func windowIsCutAtTheInstant() {
    let window = boat("XA-01", down: [])
      .availability(over: Interval(.day(0), .day(30)), asOf: .day(9, 23))
    #expect(window.times.possible == .days(9))
  }

  /// February 2028 has 29 days; a time with an offset is the UTC day that it falls on.
  @Test func leapDaysAndOffsets() throws {
    let first = try #require(Timestamp("2028-02-01T00:00:00Z")).instant
    let last = try #require(Timestamp("2028-03-01T00:00:00Z")).instant
    // 22:00 on 29 February at UTC−4 is 02:00 on 1 March in UTC.
    let down = try #require(Timestamp("2028-02-28T22:00:00-04:00")).instant
    let up = try #require(Timestamp("2028-02-29T22:00:00-04:00")).instant
    var statusReport = report(.materielInspection, first - .days(20), grades: Sample.allStandard)
    statusReport.downtime = [downtime(down, up, .supply)]
    let history = VesselHistory(
      VesselRecord(vessel: Sample.vessel, reports: [statusReport]), standard: standard)
    let times = history.availability(over: Interval(first, last), asOf: last).times
    #expect(times.possible == .days(29) && times.nmcs == .days(1))
  }

  @Test func daysBeforeTheEpochAreDaysToo() throws {
    let first = try #require(Timestamp("1969-12-30T12:00:00Z")).instant
    let stretch = ConditionTimeline.Stretch(
      interval: Interval(first, Instant(milliseconds: 1)),
      state: ConditionTimeline.State(condition: .fmc, worst: .fmc, best: .fmc, isFree: true))
    #expect(stretch.length(by: .dayClose) == .days(2))
  }

  /// The tree's weights are of the days that count, and add up.
  @Test func explainedByTheSameDays() {
    let history = boat("XA-01", down: [(.day(-20, 12), .day(-10, 6))])
    let part = history.availabilityPart(at: .day(0, 12))
    #expect(abs(part.explanation.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
    let value = part.explanation.reduce((0.0, 0.0)) { sum, node in
      guard let value = node.ranged.value else { return sum }
      return (sum.0 + value * node.weight, sum.1 + node.weight)
    }
    #expect(abs(value.0 / value.1 - (part.ranged.value ?? -1)) < 1e-12)
  }
}
