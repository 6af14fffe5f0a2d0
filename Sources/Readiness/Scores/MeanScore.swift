/// The mean of vessels' scores, with how many have one.
public struct MeanScore: Hashable, Sendable {
  /// The mean over the vessels that have a score, in points, 0 to 100.
  public var value: Double?
  /// The mean of all vessels' lows.
  public var low: Double
  /// The mean of all vessels' highs.
  public var high: Double
  /// The mean of all vessels' coverage, 0 to 1.
  public var coverage: Double
  /// How many vessels have a score.
  public var scored: Int
  /// How many vessels there are.
  public var vessels: Int

  /// A mean of scores.
  public init(
    value: Double?, low: Double, high: Double, coverage: Double, scored: Int, vessels: Int
  ) {
    self.value = value
    self.low = low
    self.high = high
    self.coverage = coverage
    self.scored = scored
    self.vessels = vessels
  }
}
