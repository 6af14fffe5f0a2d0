public import SeaworthyReadiness
public import SeaworthyTime

extension Series {
  /// Found ready by period: the observations on arrival of each period, at their real time.
  ///
  /// A boat and visit counts once, in the period of its first inspection. Periods are cut at the
  /// instant of the question. A period without observations is a gap.
  /// Source: doctrine 3, "Found ready"; doctrine 7, one point an inspection or visit.
  ///
  /// - Parameters:
  ///   - arrivals: All observations of the vessels that count, in any order.
  ///   - coastGuard: The coast guard's code; nil for the region.
  ///   - periods: The periods, in order.
  ///   - t: As of when; what was observed at or after it is left out.
  public static func foundReady(
    _ arrivals: [ArrivalObservation], of coastGuard: String?, by periods: [Period],
    asOf t: Instant
  ) -> Series {
    let points = periods.map { period in
      let interval = period.interval(asOf: t)
      return Point(
        Proportion(of: arrivals.filter { interval.contains($0.at) }), in: period, over: interval)
    }
    return Series(metric: .foundReady, coastGuard: coastGuard, points: points)
  }
}

extension Series.Point {
  /// The share that the observations of a period found ready; a gap without observations.
  init(_ share: Proportion, in period: Period, over interval: Interval) {
    let isGap = share.n == 0
    self.init(
      period: period, interval: interval, value: share.value, low: isGap ? nil : share.low,
      high: isGap ? nil : share.high, n: share.n, coverage: nil)
  }
}
