/// Between which values a process that does not change stays, nearly always.
///
/// Source: doctrine 7, "XmR"; Wheeler and Chambers 1992; NIST/SEMATECH e-Handbook 6.3.2.2, whose
/// 3/1.128 and 3.267 these factors are, rounded as the field does.
public struct ProcessLimits: Hashable, Sendable {
  /// How many mean moving ranges each limit lies from the mean.
  static let reachOfLimits = 2.66
  /// How many mean moving ranges the limit of the moving range is.
  static let reachOfMovingRange = 3.267

  /// The mean of the points.
  public let mean: Double
  /// The mean of the moving ranges, above 0.
  public let meanMovingRange: Double

  /// The limits of points with at least one moving range; nil where more than half of the moving
  /// ranges are 0, since their mean then says nothing of how much the process varies.
  init?(_ points: [Double], movingRanges: [Double]) {
    guard !points.isEmpty, movingRanges.count(where: { $0 > 0 }) * 2 >= movingRanges.count,
      movingRanges.contains(where: { $0 > 0 })
    else { return nil }
    mean = points.reduce(0, +) / Double(points.count)
    meanMovingRange = movingRanges.reduce(0, +) / Double(movingRanges.count)
  }

  /// Mean − 2.66 mR̄.
  public var lower: Double { mean - Self.reachOfLimits * meanMovingRange }
  /// Mean + 2.66 mR̄.
  public var upper: Double { mean + Self.reachOfLimits * meanMovingRange }
  /// 3.267 mR̄: what the change from one point to the next stays within.
  public var movingRangeUpper: Double { Self.reachOfMovingRange * meanMovingRange }
  /// How far the upper limit lies above the lower one.
  public var width: Double { upper - lower }

  /// How far from the mean a point lies, in thirds of the way to a limit: σ as the rules count it.
  func sigmas(_ point: Double) -> Double {
    3 * (point - mean) / (Self.reachOfLimits * meanMovingRange)
  }
}
