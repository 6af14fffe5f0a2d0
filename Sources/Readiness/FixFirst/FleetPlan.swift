public import SeaworthyInspection
import SeaworthyTime

/// Corrections on one boat of several, and what they bring.
public struct FleetPlan: Hashable, Sendable {
  /// Which boat.
  public var vessel: VesselKey
  /// What would be corrected on it.
  public var plan: CorrectionPlan

  /// Corrections on a boat.
  public init(vessel: VesselKey, plan: CorrectionPlan) {
    self.vessel = vessel
    self.plan = plan
  }
}

extension Collection<VesselProspects> {
  /// What to fix first over several boats: the most mission-capable time first, then the most points.
  ///
  /// Discrepancies that hold a boat down together stand there as one plan, each of them by itself only
  /// if it brings time of its own. What would bring nothing is left out.
  public var fleetPlans: [FleetPlan] {
    flatMap { boat in boat.fixFirst.plans.map { FleetPlan(vessel: boat.vessel, plan: $0) } }
      .filter { $0.plan.gain.missionCapableTime > .zero || $0.plan.gain.lows > 0 }
      .enumerated().sorted { left, right in
        let (first, second) = (left.element.plan.gain, right.element.plan.gain)
        if first.missionCapableTime != second.missionCapableTime {
          return first.missionCapableTime > second.missionCapableTime
        }
        if first.lows != second.lows { return first.lows > second.lows }
        return (left.element.vessel, left.offset) < (right.element.vessel, right.offset)
      }.map(\.element)
  }
}

extension FixFirst {
  /// The plans that compete with those of other boats.
  fileprivate var plans: [CorrectionPlan] {
    guard let together else { return single }
    let held = Set(together.work)
    let others = single.filter {
      $0.gain.missionCapableTime > .zero || held.isDisjoint(with: $0.work)
    }
    return [together] + others
  }
}

extension CorrectionGain {
  /// By how many points both lows together would rise.
  var lows: Double { maintenance.low + operational.low }
}
