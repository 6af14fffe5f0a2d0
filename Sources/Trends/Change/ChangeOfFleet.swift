import SeaworthyReadiness

/// What boats of which something is known in one period only add to the change.
///
/// p is such a boat's known time, r its rate, P the group's known time in that period.
/// Source: doctrine 7, "Change accounted for".
struct ChangeOfFleet {
  /// The boats seen in both periods, against which the others are held.
  let both: SeenInBoth
  /// The known time of the whole group in the earlier period.
  let before: KnownTime
  /// In the later one.
  let after: KnownTime

  /// What a boat adds; nil for one that is seen in both periods, nothing for one seen in neither.
  func parts(of vessel: VesselPeriods) -> ChangeParts? {
    guard !vessel.isSeenInBoth else { return nil }
    var parts = ChangeParts()
    if vessel.before.isSeen {
      parts[vessel.isInFleet ? .noLongerSeen : .leftFleet] = gone(vessel)
    } else if vessel.after.isSeen {
      parts[vessel.wasInFleet ? .newlySeen : .joinedFleet] = come(vessel)
    }
    return parts
  }

  /// p(R₁′ − r)/P₁ of a boat that is seen in the earlier period only: its absence raises the rate if
  /// it was less ready than those that stayed.
  private func gone(_ vessel: VesselPeriods) -> Double {
    let known = KnownTime(vessel.before.times)
    return (known.possible * both.rateBefore - known.capable) / before.possible
  }

  /// p(r − R₂′)/P₂ of a boat that is seen in the later period only.
  private func come(_ vessel: VesselPeriods) -> Double {
    let known = KnownTime(vessel.after.times)
    return (known.capable - known.possible * both.rateAfter) / after.possible
  }
}
