import SeaworthyReadiness
public import SeaworthyTime

extension Series {
  /// The mission-capable rate by period: Σ mission capable time/Σ possible time over the vessels.
  ///
  /// Description, to be drawn without a verdict. A period in which no vessel has possible time has
  /// no rate, but keeps its range while a vessel is in service.
  /// Source: doctrine 3, "Mission-capable rate"; doctrine 7, period rates.
  ///
  /// - Parameters:
  ///   - vessels: The vessels that count, each with a window for each of the periods.
  ///   - coastGuard: The coast guard's code; nil for the region.
  ///   - periods: The periods, in order.
  ///   - t: As of when.
  public static func missionCapableRate(
    _ vessels: [VesselAvailability], of coastGuard: String?, by periods: [Period],
    asOf t: Instant
  ) -> Series {
    let points = periods.enumerated().map { index, period in
      Point(vessels.map { $0.windows[index] }, in: period, over: period.interval(asOf: t))
    }
    return Series(metric: .missionCapableRate, coastGuard: coastGuard, points: points)
  }
}

extension Series.Point {
  /// The rate of a period from what it says of each vessel; n counts boats with possible time.
  init(_ windows: [AvailabilityWindow], in period: Period, over interval: Interval) {
    let rate = AvailabilityWindow(pooling: windows, over: interval).missionCapableRate
    self.init(
      period: period, interval: interval, value: rate?.value, low: rate?.low, high: rate?.high,
      n: windows.count { $0.times.possible > .zero }, coverage: rate?.coverage)
  }
}
