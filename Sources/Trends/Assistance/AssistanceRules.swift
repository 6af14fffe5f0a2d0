public import SeaworthyTime

/// By what rules the effect of a visit is worked out.
///
/// Source: doctrine 7, "effect of a visit".
public struct AssistanceRules: Hashable, Sendable {
  /// The level at or below which a p is called, above 0 and below 1.
  public var level: Double
  /// How many boats a comparison takes at least.
  public var comparisonBoats: Int
  /// How long after the end of a stay on board somebody who comes still sees what it left behind:
  /// only who comes later arrives. Inspections without a visit's name that are not farther apart
  /// are of one visit.
  public var settling: Milliseconds

  /// Rules.
  public init(level: Double, comparisonBoats: Int, settling: Milliseconds) {
    self.level = level
    self.comparisonBoats = comparisonBoats
    self.settling = settling
  }
}
