/// Points of a chart that a rule calls more than noise.
public struct ChartSignal: Hashable, Sendable {
  /// Which way the points differ from the rest, or go.
  public enum Direction: Hashable, Sendable {
    /// Above the mean, or rising.
    case upward
    /// Below the mean, or falling.
    case downward
  }

  /// The rule that calls them.
  public let rule: ChartRule
  /// Their places in the chart, in order.
  public let points: [Int]
  /// Which way; nil of rules that look at both sides together.
  public let direction: Direction?

  /// Points that a rule calls.
  public init(rule: ChartRule, points: [Int], direction: Direction?) {
    self.rule = rule
    self.points = points
    self.direction = direction
  }
}
