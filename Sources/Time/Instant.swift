/// A point in time, counted in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// Leap seconds are not counted, as in POSIX time, so every UTC day has 86,400,000 milliseconds and
/// rates over windows are exact ratios of whole numbers.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before it.
  public var milliseconds: Int64

  /// An instant at a number of milliseconds since 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The earlier instant is the lesser.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The instant a duration later (earlier, if it is negative).
  public static func + (instant: Instant, duration: Milliseconds) -> Instant {
    Instant(milliseconds: instant.milliseconds + duration.count)
  }

  /// The instant a duration earlier.
  public static func - (instant: Instant, duration: Milliseconds) -> Instant {
    Instant(milliseconds: instant.milliseconds - duration.count)
  }

  /// The duration from the right instant to the left one.
  public static func - (left: Instant, right: Instant) -> Milliseconds {
    Milliseconds(left.milliseconds - right.milliseconds)
  }

  /// Before everything: the start of an interval that has none.
  public static let distantPast = Instant(milliseconds: Int64.min / 4)

  /// After everything: the end of an interval that has none.
  public static let distantFuture = Instant(milliseconds: Int64.max / 4)
}
