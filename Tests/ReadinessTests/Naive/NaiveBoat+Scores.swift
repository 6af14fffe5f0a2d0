import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

@testable import SeaworthyReadiness

/// Both scores, after all reports. Source: doctrine 4.
extension NaiveBoat {
  /// A score's figures, in points.
  struct Score {
    var points: Ranged
    var parts: [ScorePart: Ranged]
  }

  func maintenanceReadiness(at instant: Instant) -> Score {
    let parts: [ScorePart: Ranged] = [
      .materialCondition: materialCondition(at: instant), .pms: maintenance(at: instant),
      .backlog: backlog(at: instant), .supply: supply(at: instant),
    ]
    return score(
      parts, standard.maintenanceWeights, at: instant,
      isScored: parts[.materialCondition]?.value != nil)
  }

  func operationalReadiness(at instant: Instant) -> Score {
    let window = Interval(instant - standard.windows.missionCapableRate, instant)
    let rate = availability(over: window).missionCapableRate
    let parts: [ScorePart: Ranged] = [
      .availability: rate ?? Ranged(value: nil, low: 0, high: 1, coverage: 0),
      .crew: crew(at: instant), .missionEssential: missionEssential(at: instant),
    ]
    return score(
      parts, standard.operationalWeights, at: instant,
      isScored: condition(at: instant) != .unknown)
  }

  private func score(
    _ parts: [ScorePart: Ranged], _ weights: [ScorePart: Double], at instant: Instant,
    isScored: Bool
  ) -> Score {
    let mean = weighted(parts.map { (weights[$0.key] ?? 0, $0.value) })
    let caps = caps(at: instant)
    return Score(
      points: Ranged(
        value: isScored ? mean.value.map { min(100 * $0, caps.score) } : nil,
        low: min(100 * mean.low, caps.low), high: min(100 * mean.high, caps.high),
        coverage: mean.coverage), parts: parts)
  }

  private func caps(at instant: Instant) -> (score: Double, low: Double, high: Double) {
    let (down, partial) = (standard.notMissionCapableCap, standard.partiallyMissionCapableCap)
    func cap(_ reading: SpellReading) -> Double {
      let isDown =
        !downtimeCauses(at: instant).isEmpty || !restricting(at: instant, reading).isEmpty
      return isDown ? down : waived(at: instant, reading).isEmpty ? 100 : partial
    }
    let score = cap(.asStated)
    return (score, isKnown(at: instant) ? score : min(score, down), cap(.claimsCounted))
  }
}
