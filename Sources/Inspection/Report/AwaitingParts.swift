public import SeaworthyTime

/// A spell of waiting for parts, [start, end); without an end it is open.
public struct AwaitingParts: Hashable, Sendable {
  /// From when.
  public var start: Timestamp
  /// Until before when.
  public var end: Timestamp?

  /// A spell of waiting for parts.
  public init(start: Timestamp, end: Timestamp? = nil) {
    self.start = start
    self.end = end
  }
}
