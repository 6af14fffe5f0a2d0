public import SeaworthyTime

/// A stretch of time in which a boat was not mission capable, and all of that time for the same
/// reasons.
public struct LostStretch: Hashable, Sendable {
  /// The stretch.
  public var interval: Interval
  /// How much of it counts in a rate, by the standard's method.
  public var length: Milliseconds
  /// The condition: NMCM, NMCS or NMCD.
  public var condition: Condition
  /// What made it so, never empty: in a planned yard period that alone, which comes first in the
  /// rules of the condition; otherwise every discrepancy and all downtime in force. Source: doctrine
  /// 3, "Condition at t".
  public var causes: [LostTimeCause]
  /// Whether the boat would have been mission capable without these causes: nothing else held it,
  /// and there was fresh evidence of it. What is unknown is never taken for won.
  public var isOtherwiseCapable: Bool

  /// A stretch of lost time.
  public init(
    interval: Interval, length: Milliseconds, condition: Condition, causes: [LostTimeCause],
    isOtherwiseCapable: Bool
  ) {
    self.interval = interval
    self.length = length
    self.condition = condition
    self.causes = causes
    self.isOtherwiseCapable = isOtherwiseCapable
  }
}
