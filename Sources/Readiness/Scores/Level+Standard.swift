import SeaworthyStandards
import SeaworthyTime

extension Level {
  /// The R-level of a rate over a window, cut on its low.
  ///
  /// Percent rounded half up once, from the exact ratio, to a whole number. Stated only where coverage
  /// reaches the standard's floor, or if the high is level 4; otherwise at best that of the high.
  /// Source: doctrine 3, "Levels".
  init(
    low: Milliseconds, high: Milliseconds, of availability: AvailabilityWindow,
    standard: ScoringStandard
  ) {
    let inService = availability.times.inService
    guard inService > .zero else {
      self = .none
      return
    }
    let worst = standard.level(ofPercent: Self.wholePercent(low, of: inService))
    let best = standard.level(ofPercent: Self.wholePercent(high, of: inService))
    let coverage = Double(availability.times.possible.count) / Double(inService.count)
    let isStated = coverage >= standard.coverageFloor || best == standard.lowestLevel
    self = isStated ? .stated(worst) : .atBest(best)
  }

  /// A ratio in whole percent, rounded half up once.
  static func wholePercent(_ part: Milliseconds, of whole: Milliseconds) -> Int {
    Int((200 * part.count + whole.count) / (2 * whole.count))
  }
}

extension ScoringStandard {
  /// The level of a whole percentage: 1 is best.
  func level(ofPercent percent: Int) -> Int {
    (readinessLevels.firstIndex { percent >= $0 } ?? readinessLevels.count) + 1
  }

  /// The worst level, below every limit.
  var lowestLevel: Int { readinessLevels.count + 1 }
}
