import SeaworthyStandards
import SeaworthyTime

extension ConditionTimeline.Stretch {
  /// How much of its time counts in a rate.
  ///
  /// By day-close a UTC day belongs to a window if its 24:00 lies in (start, end], and takes the
  /// condition just before it: a stretch has as many days as midnights lie in it, after its start
  /// and up to its end. Source: doctrine 3, "Mission-capable rate".
  func length(by method: AvailabilityMethod) -> Milliseconds {
    switch method {
    case .exact: interval.length
    case .dayClose: .days(interval.end.wholeDays - interval.start.wholeDays)
    }
  }
}

extension Instant {
  /// The UTC days that ended by the instant, counted from the epoch; negative before it.
  fileprivate var wholeDays: Int {
    let day = Milliseconds.days(1).count
    let days = milliseconds / day
    return Int(milliseconds % day < 0 ? days - 1 : days)
  }
}
