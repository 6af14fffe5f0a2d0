/// How many of the observations made at one time had what is counted.
public struct TimedCount: Hashable, Sendable {
  /// When, on any axis of time whose unit is the caller's; finite.
  public let time: Double
  /// How many had it, from 0 to ``n``.
  public let count: Int
  /// How many observations were made, 1 or more.
  public let n: Int

  /// A count and its time.
  public init(_ count: Int, of n: Int, at time: Double) {
    precondition(0 <= count && count <= n && n > 0, "a count lies between 0 and n")
    precondition(time.isFinite, "what is observed is observed at a time")
    self.time = time
    self.count = count
    self.n = n
  }
}
