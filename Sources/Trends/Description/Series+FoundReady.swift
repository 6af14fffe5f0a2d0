public import SeaworthyReadiness
public import SeaworthyTime

extension Series {
  /// Found ready by period: the observations on arrival of each period.
  ///
  /// A boat and visit counts once, in the period of its first inspection. Periods are cut at the
  /// instant of the question. A period without observations is a gap.
  /// Source: doctrine 3, "Found ready".
  ///
  /// - Parameters:
  ///   - arrivals: All observations of the vessels that count, in any order.
  ///   - subject: Of what.
  ///   - periods: The periods, in order.
  ///   - t: As of when; what was observed at or after it is left out.
  public static func foundReady(
    _ arrivals: [ArrivalObservation], of subject: Subject, by periods: [Period], asOf t: Instant
  ) -> Series {
    let arrivals = arrivals.sorted { $0.at < $1.at }
    let points = periods.map { period in
      let interval = period.interval(asOf: t)
      return Point(
        Proportion(of: Array(arrivals.within(interval, by: \.at))), in: period, over: interval)
    }
    return Series(metric: .foundReady, of: subject, points: points)
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

extension Array {
  /// The elements whose time lies in an interval, of elements in the order of their times.
  func within(_ interval: Interval, by time: (Element) -> Instant) -> ArraySlice<Element> {
    func place(of instant: Instant) -> Int {
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        if time(self[middle]) < instant { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return self[place(of: interval.start)..<place(of: interval.end)]
  }
}
