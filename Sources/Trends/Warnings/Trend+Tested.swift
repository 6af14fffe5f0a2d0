import SeaworthyTrendStatistics

extension Trend {
  /// The two-sided p of no trend, 0 to 1; nil where there are too few points for the test.
  public var p: Double? {
    if case .tested(let test) = test { test.p } else { nil }
  }

  /// Whether what its slope goes towards is worse; nil where it goes nowhere, and of a figure that
  /// has no better side.
  public var isWorsening: Bool? {
    guard let change = slope?.change, change != 0 else { return nil }
    return switch series.metric.better {
    case .higher: change < 0
    case .lower: change > 0
    case .neither: nil
    }
  }
}
