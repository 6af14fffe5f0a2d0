import SeaworthyTrendStatistics

/// What may be said of an effect.
///
/// Source: doctrine 7, "effect of a visit", and "Verdicts", of the level.
public enum EffectVerdict: Hashable, Sendable {
  /// None of the boats was seen on arrival since.
  case notSeenSince
  /// None of the boats that were seen since can be compared with others.
  case noComparison
  /// However large the effect were, no p could reach the level.
  ///
  /// - Parameter more: How many more dates, or visits with as many dates as those there are, it
  ///   takes at least, from 1.
  case tooFew(more: Int, of: Lacking)
  /// The effect can't be told from what happened at other dates.
  case undetermined
  /// The boats were found ready more often than expected anyway.
  case better
  /// The boats were found ready less often than expected anyway.
  case worse
  /// Reports that cannot be relied on decide it: with them counted against the visits another thing
  /// is called than without them.
  case inDoubt

  /// What there is too little of.
  public enum Lacking: String, Hashable, Sendable, CaseIterable {
    /// Admissible dates of the same boats.
    case dates
    /// Visits of the kind with boats that can be compared.
    case visits
  }

  /// The verdict on an effect of which the p is known.
  init(effect: Double, p: Double, level: Double) {
    self = p > level || effect == 0 ? .undetermined : effect > 0 ? .better : .worse
  }

  /// The verdict with reports that cannot be relied on counted against visits, held against that on
  /// the other reports alone.
  ///
  /// *Better* is called where both say so: whatever is missing, it would be no less. *Worse* is
  /// called where the other reports alone say so, which nothing makes better that is unknown; never
  /// for what is only assumed against the visits. Source: doctrine 2, rule 3.
  func held(against reliedOn: EffectVerdict) -> EffectVerdict {
    if reliedOn == .worse || reliedOn == self { return reliedOn }
    return isCalled || reliedOn.isCalled ? .inDoubt : self
  }

  private var isCalled: Bool { self == .better || self == .worse }
}

extension VisitEffect {
  /// What may be said of the effect of this visit alone.
  public func verdict(level: Double) -> EffectVerdict {
    let counted = Self.verdict(boats, test, level)
    return reliedOn.map { counted.held(against: Self.verdict($0.boats, $0.test, level)) } ?? counted
  }

  private static func verdict(
    _ boats: [VisitedBoat], _ test: PlaceboDateTest?, _ level: Double
  ) -> EffectVerdict {
    guard let test else {
      return boats.allSatisfy { $0.nextAt == nil } ? .notSeenSince : .noComparison
    }
    guard test.smallestP <= level else {
      return .tooFew(more: datesNeeded(level) - test.placebos.count, of: .dates)
    }
    return EffectVerdict(effect: test.effect, p: test.p, level: level)
  }

  /// The least number m of placebo dates with 1/(m + 1) ≤ α.
  static func datesNeeded(_ level: Double) -> Int {
    let ways = Int((1 / level).rounded(.up))
    // 1/α may come out a little too large: 1/.05 is 20, and 19 dates are enough.
    return 1 / Double(ways - 1) <= level ? ways - 2 : ways - 1
  }
}
