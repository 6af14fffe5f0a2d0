import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

@Suite("Mission-capable rate by period")
struct MissionCapableRateTests {
  /// A boat of XA over some periods: mission capable and other days of each.
  private func vessel(_ hullNumber: String, _ days: [Days], in periods: [Period])
    -> VesselAvailability
  {
    VesselAvailability(
      vessel: VesselKey(coastGuard: "XA", hullNumber: hullNumber),
      windows: zip(days, periods).map { $0.window($1.interval) })
  }

  /// How many days of a period a boat was in each condition.
  private struct Days {
    var ready = 0
    var down = 0
    var unknown = 0

    func window(_ interval: Interval) -> AvailabilityWindow {
      AvailabilityWindow(
        window: interval,
        times: ConditionTimes(fmc: .days(ready), nmcm: .days(down), unknown: .days(unknown)),
        lowMissionCapable: .days(ready), lowFullyMissionCapable: .days(ready),
        highMissionCapable: .days(ready + unknown),
        highFullyMissionCapable: .days(ready + unknown), free: .days(ready))
    }
  }

  @Test(
    "pools time as the checks of doctrine 3 do",
    arguments: [
      // Three boats, 30 days, 0/5/7 NMC days: 78/90, 86.67 %.
      ([(30, 0), (25, 5), (23, 7)], 78.0 / 90),
      // A 30/30; B joined on day 21, 5/10: 87.5 %, where the mean of the rates would be 75 %.
      ([(30, 0), (5, 5)], 0.875),
    ])
  func pooled(boats: [(ready: Int, down: Int)], rate: Double) throws {
    let june = try period("2025-06")
    let vessels = boats.enumerated().map { index, days in
      vessel("XA-0\(index)", [Days(ready: days.ready, down: days.down)], in: [june])
    }
    #expect(
      Series.missionCapableRate(vessels, of: .coastGuard("XA"), by: [june], asOf: june.interval.end)
        == Series(
          metric: .missionCapableRate, of: .coastGuard("XA"),
          points: [
            Series.Point(
              period: june, interval: june.interval, value: rate, low: rate, high: rate,
              n: boats.count, coverage: 1)
          ]))
  }

  @Test("without possible time there is no rate, but the range while in service is kept")
  func gaps() throws {
    let periods = try ["2025-06", "2025-07", "2025-08"].map(period)
    let vessels = [
      vessel("XA-07", [Days(), Days(unknown: 31), Days(ready: 20, unknown: 11)], in: periods),
      vessel("XA-08", [Days(), Days(), Days(unknown: 31)], in: periods),
    ]
    let series = Series.missionCapableRate(
      vessels, of: .region, by: periods, asOf: periods[2].interval.end)
    #expect(
      series.points == [
        Series.Point(
          period: periods[0], interval: periods[0].interval, value: nil, low: nil, high: nil, n: 0,
          coverage: nil),
        Series.Point(
          period: periods[1], interval: periods[1].interval, value: nil, low: 0, high: 1, n: 0,
          coverage: 0),
        Series.Point(
          period: periods[2], interval: periods[2].interval, value: 1, low: 20.0 / 62, high: 1,
          n: 1, coverage: 20.0 / 62),
      ])
  }

  @Test("a group without vessels has gaps only, each period cut at the instant of the question")
  func empty() throws {
    let periods = try ["2025-06", "2025-07"].map(period)
    let asOf = try instant("2025-07-10T00:00:00Z")
    let series = Series.missionCapableRate([], of: .region, by: periods, asOf: asOf)
    #expect(
      series.points.map(\.interval) == [
        periods[0].interval, Interval(periods[1].interval.start, asOf),
      ])
    #expect(series.points.allSatisfy { $0.value == nil && $0.low == nil && $0.high == nil })
  }
}
