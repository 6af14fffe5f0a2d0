import SeaworthyTime

extension Period {
  /// The part of it that has passed as of an instant. Source: doctrine 2, rule 2: windows are cut
  /// at t.
  func interval(asOf t: Instant) -> Interval { Interval(interval.start, min(interval.end, t)) }
}
