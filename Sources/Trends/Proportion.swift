/// A share of independent observations, with its Wilson interval at 95 %.
///
/// Source: doctrine 3, "Found ready".
public struct Proportion: Hashable, Sendable {
  /// How many observations had it.
  public var count: Int
  /// How many observations there are.
  public var n: Int
  /// count/n; nil without observations.
  public var value: Double?
  /// The interval's lower end; 0 without observations.
  public var low: Double
  /// The interval's upper end; 1 without observations.
  public var high: Double

  /// A share with its interval.
  public init(count: Int, n: Int, value: Double?, low: Double, high: Double) {
    self.count = count
    self.n = n
    self.value = value
    self.low = low
    self.high = high
  }
}
