import SeaworthyInspection

/// What registers that are held or missing take from the pooled figures of a coast guard or region.
///
/// One rule: what a register alone could tell counts for nothing in a low. A held register may have
/// taken any boat of its coast guard out of the fleet, or have added one that is not ready: none of
/// these boats lifts a low, and no R-level is stated. Where a register is held or missing there may
/// be lines and billets that nobody knows of: supply and crew are unknown, and with them S, P and
/// the overall level. But without any register all boats count, by what reports say: the rates,
/// their lows and the R-levels stay as these make them. Source: product, promise 1; doctrine 4, "A
/// coast guard at t".
struct RegisterDoubt {
  /// The gaps that bear on the group.
  let gaps: [RegisterGap]

  /// Whether a register is held, so that nobody knows which boats to pool.
  var isFleetUnknown: Bool { gaps.contains { $0.reason == .registerHeld } }

  /// Whether a held register may have taken a boat out of the pooled figures, or outweighed it.
  func isUncertain(_ vessel: VesselKey) -> Bool { gaps.contains { $0.isUncertain(vessel) } }

  /// The availability that a vessel brings into the pooled figures.
  func pooled(_ score: VesselScore) -> AvailabilityWindow {
    isUncertain(score.vessel) ? score.availability.withoutLow : score.availability
  }

  /// A pooled count of what a register requires.
  func pooled(_ count: PooledCount) -> PooledCount {
    gaps.isEmpty ? count : PooledCount(satisfied: 0, known: 0, total: count.total)
  }

  /// A vessel's score as it goes into the mean.
  func pooled(_ score: ReadinessScore, of vessel: VesselKey) -> ReadinessScore {
    guard isUncertain(vessel) else { return score }
    var score = score
    score.low = 0
    return score
  }

  /// A census in which no uncertain boat is surely ready, and no fewer are required than may be.
  func pooled(_ census: BoatCensus, of vessels: [VesselScore]) -> BoatCensus {
    var census = census
    census.uncertain = vessels.count {
      $0.condition.condition.isMissionCapable && isUncertain($0.vessel)
    }
    census.isRequiredAtLeast = census.required != nil && !gaps.isEmpty
    return census
  }
}
