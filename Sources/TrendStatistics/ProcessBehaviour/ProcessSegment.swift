/// A part of a chart with limits of its own: from a known change, or the start, to the next.
public struct ProcessSegment: Hashable, Sendable {
  /// By what the points of a segment are judged.
  public enum Basis: Hashable, Sendable {
    /// Under 8 points: drawn about their median, and nothing is called.
    case runChart
    /// Under 12 points: limits that a few more points may move.
    case trialLimits(ProcessLimits)
    /// From 12 points on.
    case limits(ProcessLimits)
    /// Too many points equal the one before, or none follows another: drawn about their median,
    /// and nothing is called.
    case noLimits
  }

  /// How many points limits take.
  public static let leastPointsForLimits = 8
  /// How many points settled limits take.
  public static let leastPointsForSettledLimits = 12

  /// Which places of the chart it spans, gaps included.
  public let places: Range<Int>
  /// How many of them have a value.
  public let n: Int
  /// By what its points are judged.
  public let basis: Basis
  /// The line that its points are drawn about: the mean where there are limits, else the median;
  /// nil without any value.
  public let centre: Double?
  /// How likely a process that does not change gives at least one signal in so many points; nil
  /// without limits, where nothing is called, and where gaps part the points, for which nothing is
  /// tabulated.
  public let falseAlarm: Double?

  /// Its limits, trial or settled; nil without.
  public var limits: ProcessLimits? {
    switch basis {
    case .trialLimits(let limits), .limits(let limits): limits
    case .runChart, .noLimits: nil
    }
  }

  init(
    _ places: Range<Int>, values: [Double?], movingRanges: [Double?], rules: ChartRuleSet
  ) {
    let points = values[places].compactMap(\.self)
    // The range into a segment's first place is that of another segment.
    let ranges = movingRanges[places].compactMap(\.self)
    self.places = places
    n = points.count
    let limits =
      n < Self.leastPointsForLimits
      ? nil : ProcessLimits(points, movingRanges: ranges)
    if let limits {
      basis = n < Self.leastPointsForSettledLimits ? .trialLimits(limits) : .limits(limits)
    } else {
      basis = n < Self.leastPointsForLimits ? .runChart : .noLimits
    }
    centre = limits?.mean ?? median(points)
    falseAlarm =
      limits != nil && ranges.count == n - 1 ? rules.falseAlarm(points: n) : nil
  }
}
