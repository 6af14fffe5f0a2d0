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

extension Ranged {
  /// Nothing known: anything from 0 to 1.
  static let unknown = Ranged(value: nil, low: 0, high: 1, coverage: 0)

  /// The same with low ≤ value ≤ high also where the sums of binary fractions differ in the last
  /// place.
  var ordered: Ranged {
    guard let value else { return self }
    return Ranged(
      value: value, low: min(low, value), high: max(high, value), coverage: coverage)
  }
}
