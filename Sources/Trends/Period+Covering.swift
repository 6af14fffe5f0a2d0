public import SeaworthyTime

extension Period {
  /// The periods of a length in which at least one instant of an interval falls, in order, none
  /// left out; none for an empty interval.
  ///
  /// An interval that ends at the very start of a period does not reach into it.
  public static func covering(_ interval: Interval, by length: Length) -> [Period] {
    guard !interval.isEmpty else { return [] }
    var periods = [Period(length, containing: interval.start)]
    while let last = periods.last, last.interval.end < interval.end {
      periods.append(last.next)
    }
    return periods
  }
}
