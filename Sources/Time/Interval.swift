/// A stretch of time from a start up to, but not at, an end.
///
/// Source: doctrine 2, rule 9: intervals are half-open, [start, end).
public struct Interval: Hashable, Sendable {
  /// The first instant inside.
  public let start: Instant
  /// The first instant after it.
  public let end: Instant

  /// The interval [start, end); empty when the end is not after the start.
  public init(_ start: Instant, _ end: Instant) {
    self.start = start
    self.end = max(start, end)
  }

  /// How long it is.
  public var length: Milliseconds { end - start }

  /// Whether no instant is inside.
  public var isEmpty: Bool { start == end }

  /// Whether an instant is inside.
  public func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }

  /// The part of it inside another interval; empty if there is none.
  public func clipped(to other: Interval) -> Interval {
    Interval(max(start, other.start), min(end, other.end))
  }

  /// All of time.
  public static let always = Interval(.distantPast, .distantFuture)
}
