public import SeaworthyTime

/// Time for which a boat was declared down, [start, end); without an end it goes on.
public struct Downtime: Hashable, Sendable {
  /// From when.
  public var start: Timestamp
  /// Until before when.
  public var end: Timestamp?
  /// Why.
  public var cause: DowntimeCause
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// Declared downtime.
  public init(start: Timestamp, end: Timestamp? = nil, cause: DowntimeCause, line: Int = 0) {
    self.start = start
    self.end = end
    self.cause = cause
    self.line = line
  }
}
