import SeaworthyReadiness
public import SeaworthyTime

extension Series {
  /// The mission-capable rate by period: Σ mission capable time/Σ possible time over the vessels.
  ///
  /// A period in which no vessel has possible time has no rate, but keeps its range while a vessel
  /// is in service. Source: doctrine 3, "Mission-capable rate"; doctrine 7, period rates.
  ///
  /// - Parameters:
  ///   - vessels: The vessels that count, each with a window for each of the periods.
  ///   - subject: Of what.
  ///   - periods: The periods, in order.
  ///   - t: As of when.
  public static func missionCapableRate(
    _ vessels: [VesselAvailability], of subject: Subject, by periods: [Period], asOf t: Instant
  ) -> Series {
    rate(.missionCapableRate, \.missionCapableRate, vessels, of: subject, by: periods, asOf: t)
  }

  /// The fully mission-capable rate by period, likewise.
  public static func fullyMissionCapableRate(
    _ vessels: [VesselAvailability], of subject: Subject, by periods: [Period], asOf t: Instant
  ) -> Series {
    rate(
      .fullyMissionCapableRate, \.fullyMissionCapableRate, vessels, of: subject, by: periods,
      asOf: t)
  }

  /// Of how much of the time in service the condition is known, by period; n counts boats in
  /// service. Source: doctrine 3, coverage.
  public static func coverage(
    _ vessels: [VesselAvailability], of subject: Subject, by periods: [Period], asOf t: Instant
  ) -> Series {
    let points = periods.enumerated().map { index, period in
      let (windows, interval) = (vessels.map { $0.windows[index] }, period.interval(asOf: t))
      let share = AvailabilityWindow(pooling: windows, over: interval).missionCapableRate?.coverage
      return Point(
        period: period, interval: interval, value: share, low: share, high: share,
        n: windows.count { $0.times.inService > .zero }, coverage: nil)
    }
    return Series(metric: .coverage, of: subject, points: points)
  }

  private static func rate(
    _ metric: Metric, _ rate: (AvailabilityWindow) -> Ranged?, _ vessels: [VesselAvailability],
    of subject: Subject, by periods: [Period], asOf t: Instant
  ) -> Series {
    let points = periods.enumerated().map { index, period in
      let (windows, interval) = (vessels.map { $0.windows[index] }, period.interval(asOf: t))
      return Point(
        rate(AvailabilityWindow(pooling: windows, over: interval)), in: period, over: interval,
        n: windows.count { $0.times.possible > .zero })
    }
    return Series(metric: metric, of: subject, points: points)
  }
}

extension Series.Point {
  /// A figure with its range; without one a gap.
  init(_ ranged: Ranged?, in period: Period, over interval: Interval, n: Int) {
    self.init(
      period: period, interval: interval, value: ranged?.value, low: ranged?.low,
      high: ranged?.high, n: n, coverage: ranged?.coverage)
  }
}
