public import SeaworthyTime

/// What a standard says of a class of vessels beside its checklist.
///
/// Source: doctrine 4, "A coast guard at t".
public struct ClassRule: Hashable, Sendable {
  /// The weight of its vessels in the mean of a coast guard, above 0; nil for that of every class,
  /// which is 1.
  public var weight: Double?
  /// Within which time its vessels must have been inspected on board; nil for the standard's.
  public var periodicity: Milliseconds?

  /// A rule of a class.
  public init(weight: Double? = nil, periodicity: Milliseconds? = nil) {
    self.weight = weight
    self.periodicity = periodicity
  }
}

extension ScoringStandard {
  /// The weight of a vessel of a class in the mean of a coast guard; of one whose class is not
  /// known that of a class without a rule.
  public func weight(ofClass vesselClass: String?) -> Double {
    vesselClass.flatMap { classRules[$0]?.weight } ?? 1
  }

  /// Within which time a vessel of a class must have been inspected on board.
  public func periodicity(ofClass vesselClass: String?) -> Milliseconds {
    vesselClass.flatMap { classRules[$0]?.periodicity } ?? windows.periodicity
  }
}
