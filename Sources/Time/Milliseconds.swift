/// A length of time in whole milliseconds.
public struct Milliseconds: Hashable, Comparable, Sendable {
  /// How many milliseconds; negative when it runs backwards.
  public var count: Int64

  /// A length of a number of milliseconds.
  public init(_ count: Int64) {
    self.count = count
  }

  /// A whole number of days of 24 hours.
  public static func days(_ days: Int) -> Milliseconds { Milliseconds(Int64(days) * 86_400_000) }

  /// A whole number of hours.
  public static func hours(_ hours: Int) -> Milliseconds { Milliseconds(Int64(hours) * 3_600_000) }

  /// A whole number of minutes.
  public static func minutes(_ minutes: Int) -> Milliseconds {
    Milliseconds(Int64(minutes) * 60_000)
  }

  /// No time at all.
  public static let zero = Milliseconds(0)

  /// The length in days, with its fraction.
  public var inDays: Double { Double(count) / 86_400_000 }

  /// The length in hours, with its fraction.
  public var inHours: Double { Double(count) / 3_600_000 }

  /// The shorter length is the lesser.
  public static func < (left: Milliseconds, right: Milliseconds) -> Bool {
    left.count < right.count
  }

  /// The two lengths one after the other.
  public static func + (left: Milliseconds, right: Milliseconds) -> Milliseconds {
    Milliseconds(left.count + right.count)
  }

  /// The left length less the right one.
  public static func - (left: Milliseconds, right: Milliseconds) -> Milliseconds {
    Milliseconds(left.count - right.count)
  }

  /// Lengthens by another length.
  public static func += (left: inout Milliseconds, right: Milliseconds) {
    left.count += right.count
  }
}
