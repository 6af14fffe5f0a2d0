import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// The most that a boat's condition lets its scores be, in points.
///
/// Source: doctrine 4, "Caps".
struct Caps {
  /// On the score.
  var score: Double
  /// On the low: unknown counts as not mission capable.
  var low: Double
  /// On the high: by the condition with claimed corrections counted; unknown is not capped.
  var high: Double
  /// What holds the score or the low.
  var causes: [ConditionFinding.Cause]
}

extension VesselHistory {
  /// The caps at an instant.
  func caps(at instant: Instant) -> Caps {
    let stated = circumstances(at: instant, .asStated)
    let claimed = circumstances(at: instant, .claimsCounted)
    return Caps(
      score: cap(of: stated), low: lowCap(of: stated.condition), high: cap(of: claimed),
      causes: capCauses(of: stated.condition, at: instant))
  }

  /// NMC of any kind, and PMC. A restrictive discrepancy under waiver goes on holding the score
  /// while the condition is unknown: time without news never raises one.
  private func cap(of circumstances: Circumstances) -> Double {
    switch circumstances.condition {
    case .nmcm, .nmcs, .nmcd: standard.notMissionCapableCap
    case .pmc: standard.partiallyMissionCapableCap
    case .unknown:
      circumstances.isPartiallyCapable ? standard.partiallyMissionCapableCap : 100
    case .fmc, .outOfFleet: 100
    }
  }

  private func lowCap(of condition: Condition) -> Double {
    switch condition {
    case .nmcm, .nmcs, .nmcd, .unknown, .outOfFleet: standard.notMissionCapableCap
    case .pmc: standard.partiallyMissionCapableCap
    case .fmc: 100
    }
  }

  /// All that would hold the cap by itself: of a boat in depot also what would keep it down after.
  private func capCauses(
    of condition: Condition, at instant: Instant
  ) -> [ConditionFinding.Cause] {
    switch condition {
    case .nmcm, .nmcs, .nmcd:
      discrepancyCauses(.notCapable, at: instant, .asStated)
        + downtimeCauses(at: instant) { _ in true }
    case .pmc, .unknown, .fmc, .outOfFleet: self.condition(at: instant).causes
    }
  }
}
