public import SeaworthyStandards
public import SeaworthyTime

extension Level {
  /// The R-level of a rate over a window, cut on its low; none without time in service.
  ///
  /// - Parameter isStatable: whether it is known of which boats; otherwise it is at best one.
  ///
  /// Source: doctrine 3, "Levels".
  public init(
    low: Milliseconds, high: Milliseconds, of availability: AvailabilityWindow,
    isStatable: Bool = true, standard: ScoringStandard
  ) {
    let times = availability.times
    self.init(
      low: low.count, high: high.count, known: times.possible.count, of: times.inService.count,
      limits: standard.readinessLevels, isStatable: isStatable, standard: standard)
  }

  /// The S- or P-level of a pooled count, cut on its low; none where there is nothing to count, at
  /// best one where nobody knows of how many.
  ///
  /// - Parameter limits: the whole percentages from which levels 1, 2 and 3 are reached, falling.
  public init(_ count: PooledCount, limits: [Int], standard: ScoringStandard) {
    self.init(
      low: Int64(count.satisfied), high: Int64(count.isComplete ? count.possible : count.total),
      known: Int64(count.known), of: Int64(count.total), limits: limits,
      isStatable: count.isComplete, standard: standard)
  }

  /// The level of a share from its exact parts.
  ///
  /// Percent rounded half up once, from the exact ratio, to a whole number. Stated only where
  /// coverage reaches the standard's floor, or if the high is the lowest level; otherwise at best
  /// that of the high.
  private init(
    low: Int64, high: Int64, known: Int64, of whole: Int64, limits: [Int],
    isStatable: Bool = true, standard: ScoringStandard
  ) {
    guard whole > 0 else {
      self = .none
      return
    }
    let worst = Self.level(ofPercent: Self.wholePercent(low, of: whole), limits)
    let best = Self.level(ofPercent: Self.wholePercent(high, of: whole), limits)
    let coverage = Double(known) / Double(whole)
    let isKnown = coverage >= standard.coverageFloor || best == ScoringStandard.lowestLevel
    self = isKnown && isStatable ? .stated(worst) : .atBest(best)
  }

  /// A ratio in whole percent, rounded half up once.
  private static func wholePercent(_ part: Int64, of whole: Int64) -> Int {
    Int((200 * part + whole) / (2 * whole))
  }

  /// The level of a whole percentage: 1 is best.
  private static func level(ofPercent percent: Int, _ limits: [Int]) -> Int {
    limits.firstIndex { percent >= $0 }.map { $0 + 1 } ?? ScoringStandard.lowestLevel
  }
}
