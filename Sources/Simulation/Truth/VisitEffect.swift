public import SeaworthyInspection
public import SeaworthyTime

/// What a visit really did to a boat.
public struct VisitEffect: Hashable, Sendable {
  /// The boat.
  public var vessel: VesselKey
  /// When the visit reached it.
  public var arrival: Instant
  /// The condition in which it really was then.
  public var condition: TrueCondition
  /// How many faults the team put right.
  public var repairedFaults: Int
  /// How many days it was mission capable within ``horizon`` after the arrival that it would not
  /// have been without the visit, no other visit coming: exact, since the same boat with the same
  /// chances is followed with and without.
  public var gainedDays: Double

  /// Over how many days a visit's effect is followed.
  public static let horizon = 180
}

/// What a technical assistance visit does to a boat, as drawn by chance.
struct VisitProcess {
  /// The faults that the team puts right, by the place of the item, and when.
  var repairs: [(item: Int, at: Instant)] = []
  /// What its training does; nil if it does nothing.
  var training: TrainingEffect?

  /// Draws what a visit does to a boat that stands at the visit's beginning.
  init(to boat: BoatTruth, until end: Instant, strength: Double, random: inout RandomStream) {
    guard strength > 0 else { return }
    for fault in boat.open {
      let lacksParts = fault.awaitingParts.map { end < $0.end } ?? false
      let isRepaired = random.happens(strength * (lacksParts ? 0.35 : 0.9))
      let moment = random.between(0.3, 0.9) * Double((end - boat.now).count)
      if isRepaired {
        let time = boat.now + .minutes(Int(moment / 60_000))
        if time < fault.repaired { repairs.append((fault.item, time)) }
      }
    }
    training = TrainingEffect(strength: strength, interval: Interval(end, end + .days(180)))
  }

  /// Lets it take effect, and works out what it really did.
  func apply(to boat: inout BoatTruth, of vessel: VesselKey) -> VisitEffect {
    let (arrival, condition, untouched) = (boat.now, boat.condition, boat)
    boat.takeEffect(repairs, training)
    var gained = 0.0
    if training != nil {
      let window = Interval(arrival, arrival + .days(VisitEffect.horizon))
        .clipped(to: boat.plan.service)
      let with = boat.missionCapableTime(over: window)
      gained = (with - untouched.missionCapableTime(over: window)).inDays
    }
    return VisitEffect(
      vessel: vessel, arrival: arrival, condition: condition, repairedFaults: repairs.count,
      gainedDays: gained)
  }
}

extension BoatTruth {
  /// How long it will be mission capable in a stretch of time from now on if nothing else happens.
  fileprivate func missionCapableTime(over window: Interval) -> Milliseconds {
    var boat = self
    boat.advance(to: window.end)
    let faults = boat.faults.filter { window.start < $0.repaired }
    return ConditionTruth.spells(faults: faults, depots: plan.depots, over: window)
      .missionCapableTime
  }
}
