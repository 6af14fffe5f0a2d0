/// A figure with the range in which the truth may lie, and how much of it is known.
public struct Ranged: Hashable, Sendable {
  /// The figure; nil where too little is known to state one.
  public var value: Double?
  /// The least that it could be.
  public var low: Double
  /// The most that it could be.
  public var high: Double
  /// The share that is known, 0 to 1.
  public var coverage: Double

  /// A figure with its range: low ≤ value ≤ high.
  public init(value: Double?, low: Double, high: Double, coverage: Double) {
    self.value = value
    self.low = low
    self.high = high
    self.coverage = coverage
  }
}
