import SeaworthyStandards

extension Level {
  /// The overall level: the worst of R, S and P if all are stated or one is 4, otherwise at best
  /// the worst of those stated and of what the others can be at best. Without boats there is none.
  ///
  /// Readiness is a gate, not an average. Source: doctrine 4, "A coast guard at t".
  ///
  /// - Parameters:
  ///   - readiness: the R-level of the mission-capable rate; none without a boat in service.
  ///   - others: the S- and the P-level; one of which nothing is known can be 1 at best.
  init(overall readiness: Level, _ others: [Level]) {
    guard readiness != .none else {
      self = .none
      return
    }
    let levels = [readiness] + others
    let worst = levels.map(\.number).max() ?? ScoringStandard.lowestLevel
    let isStated =
      levels.allSatisfy(\.isStated) || levels.contains(.stated(ScoringStandard.lowestLevel))
    self = isStated ? .stated(worst) : .atBest(worst)
  }

  private var isStated: Bool {
    if case .stated = self { true } else { false }
  }

  /// Its number, of what is not stated the best that it can be.
  private var number: Int {
    switch self {
    case .stated(let level), .atBest(let level): level
    case .none: 1
    }
  }
}
