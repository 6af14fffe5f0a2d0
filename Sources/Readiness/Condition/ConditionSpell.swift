public import SeaworthyTime

/// A stretch of time over which a boat's condition did not change.
public struct ConditionSpell: Hashable, Sendable {
  /// The stretch.
  public var interval: Interval
  /// The condition over all of it.
  public var condition: Condition

  /// A stretch in a condition.
  public init(interval: Interval, condition: Condition) {
    self.interval = interval
    self.condition = condition
  }
}
