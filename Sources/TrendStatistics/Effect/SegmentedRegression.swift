/// A line whose level and slope may both change at a known date: an interrupted time series.
///
/// y = a + b t + c D + d (t − T) D, with D = 1 from T on and 0 before, by least squares. It describes
/// what changed at the date, whatever changed it; it tells no p, since neighbouring points of one
/// boat or one force are seldom independent. It takes two different times on either side of the
/// date.
///
/// Source: doctrine 7, "segmented regression"; Wagner, Soumerai, Zhang and Ross-Degnan 2002.
public struct SegmentedRegression: Hashable, Sendable {
  /// a: the value of the first line at time 0.
  public let level: Double
  /// b: the slope before the date, in units of the values over one unit of time.
  public let slope: Double
  /// c: how far the second line starts above the first one at the date.
  public let changeOfLevel: Double
  /// d: the slope from the date on, less the one before.
  public let changeOfSlope: Double

  /// The lines through points in any order.
  ///
  /// - Parameter date: T; a point at T comes after the change.
  /// - Complexity: O(n).
  public init(_ points: [TimedValue], at date: Double) throws(LeastSquaresFault) {
    // Counted from the date, the columns differ as much as they can.
    let times = points.map { $0.time - date }
    let isAfter = times.map { $0 >= 0 ? 1.0 : 0.0 }
    let found = try leastSquares(
      [points.map { _ in 1 }, times, isAfter, zip(times, isAfter).map(*)], points.map(\.value))
    level = found[0] - found[1] * date
    slope = found[1]
    changeOfLevel = found[2]
    changeOfSlope = found[3]
  }
}
