/// How fast a series rises or falls: the median of the slopes of all pairs of its points, which a
/// few wild points do not move.
///
/// slope = median of (yⱼ − yᵢ)/(tⱼ − tᵢ) over real times, pairs at one time skipped; intercept =
/// median(y) − slope · median(t).
///
/// The interval holds the slopes β that the test of Mann and Kendall, at that level, does not
/// refuse for y − β t: between the k-th slope from below and the k-th from above, k = (N − c)/2 + 1
/// of N slopes, c being the least |S| that would be refused, exactly up to ten points and by the
/// normal distribution with continuity correction beyond, which is the rounding of Sen and SciPy.
/// Without ties of values the interval so excludes 0 just where the test has p at or below the
/// level. Ties of values give slopes of 0, which count as evidence for 0: then the interval is the
/// more cautious of the two.
///
/// Valid for points that are independent but for their trend; the interval is the caller's to use
/// only where the points are as many as ``MannKendall`` asks for. Without two different times
/// there is no slope.
///
/// Source: doctrine 7, "Theil–Sen"; Theil 1950; Sen 1968, of the interval and of tied times;
/// Conover 1980, of the intercept.
public struct TheilSen: Hashable, Sendable {
  /// The slope, in units of the values over one unit of time.
  public let slope: Double
  /// The value of the line at time 0.
  public let intercept: Double
  /// Between which slopes the true one lies; nil where so few points refuse no slope at all.
  public let interval: ClosedRange<Double>?
  /// How sure the interval is not: the level α it was made for.
  public let level: Double
  /// The time from the first point to the last, above 0.
  public let span: Double
  /// How many points there are.
  public let n: Int

  /// The line through points in any order; nil without two different times.
  ///
  /// - Parameters:
  ///   - level: α, two-sided, of the interval; above 0 and below 1.
  ///   - dependence: how far neighbours are alike, as in the test.
  /// - Complexity: O(n²) in time and in space.
  public init?(
    _ points: [TimedValue], level: Double, dependence: SerialDependence = .none
  ) {
    precondition(0 < level && level < 1, "a level lies between 0 and 1")
    let slopes = Self.slopes(points)
    guard !slopes.isEmpty, let times = median(points.map(\.time)),
      let values = median(points.map(\.value)), let first = points.map(\.time).min(),
      let last = points.map(\.time).max()
    else { return nil }
    let reach = Self.reach(points, of: slopes.count, level: level, dependence)
    let least = min(reach.map { $0 - 1 } ?? .max, (slopes.count - 1) / 2)
    // The places lie as far from the one end as from the other.
    var placed = PlacedNumbers(slopes, at: least...(slopes.count - 1 - least))
    slope = placed.selectMedian()
    intercept = values - slope * times
    interval = reach.map { placed.select($0 - 1)...placed.select(slopes.count - $0) }
    self.level = level
    span = last - first
    n = points.count
  }

  /// How much the line rises over the span.
  public var change: Double { slope * span }

  /// How much the true change over the span may be; nil where the slope's interval is.
  public var changeInterval: ClosedRange<Double>? {
    interval.map { ($0.lowerBound * span)...($0.upperBound * span) }
  }

  private static func slopes(_ points: [TimedValue]) -> [Double] {
    var slopes: [Double] = []
    slopes.reserveCapacity(points.count * max(0, points.count - 1) / 2)
    for (place, one) in points.enumerated() {
      for other in points[..<place] where other.time != one.time {
        slopes.append((one.value - other.value) / (one.time - other.time))
      }
    }
    return slopes
  }

  /// k: the interval goes from the k-th slope from below to the k-th from above.
  private static func reach(
    _ points: [TimedValue], of slopes: Int, level: Double, _ dependence: SerialDependence
  ) -> Int? {
    let times = tiedGroups(points.lazy.map(\.time))
    // At the true slope the values differ from the line by chance alone, and are not tied.
    let untied = [Int](repeating: 1, count: points.count)
    let critical: Int?
    if points.count <= MannKendall.mostExactPoints {
      critical = KendallDistribution(values: untied, times: times).critical(level: level)
    } else {
      let variance =
        KendallScore.variance(values: untied, times: times) * dependence.inflation
      let least = 1 + normalDeviate(tails: level) * variance.squareRoot()
      // S has the parity of the number of slopes.
      let even = Int(((least - Double(slopes)) / 2).rounded(.up)) * 2
      critical = slopes + even
    }
    guard let critical, critical <= slopes else { return nil }
    return (slopes - critical) / 2 + 1
  }
}
