import SeaworthyReadiness
public import SeaworthyTime

extension ChangeAccount {
  /// The account of two periods of a group. Linear in the number of boats.
  ///
  /// - Parameters:
  ///   - vessels: The boats that count in the group in either period, each once.
  ///   - before: The earlier period, cut at the instant of the question.
  ///   - after: The later one.
  public init(_ vessels: [VesselPeriods], from before: Interval, to after: Interval) {
    self.init(
      before: PeriodFigures(
        pooling: vessels.map(\.before), over: before, inFleet: vessels.count(where: \.wasInFleet)),
      after: PeriodFigures(
        pooling: vessels.map(\.restated), over: after, inFleet: vessels.count(where: \.isInFleet)),
      outcome: .noRate)
    let (first, second) = (self.before.known, self.after.known)
    let middle = KnownTime(pooling: vessels.map(\.after))
    guard let rate = first.rate, let later = middle.rate, let restated = second.rate else { return }
    let standard = ChangeOfStandard(first: middle, second: second)
    if let both = SeenInBoth(vessels) {
      let fleet = ChangeOfFleet(both: both, before: first, after: middle)
      outcome = .parts(
        Parts(
          vessels.map { vessel in
            var parts = both.parts(of: vessel) ?? fleet.parts(of: vessel) ?? ChangeParts()
            parts[.standard] = standard.share(of: vessel)
            return VesselParts(vessel: vessel.vessel, parts: parts)
          }, of: both, sameBoats: vessels.count(where: \.isSeenInBoth)))
    } else {
      outcome = .fleetReplaced(
        Replacement(fleetReplaced: later - rate, standard: restated - later))
    }
  }
}

extension ChangeAccount.Parts {
  fileprivate init(
    _ byVessel: [ChangeAccount.VesselParts], of both: SeenInBoth, sameBoats: Int
  ) {
    self.init(
      total: ChangeParts(adding: byVessel.map(\.parts)), byVessel: byVessel,
      sameBoatsBefore: both.rateBefore, sameBoatsAfter: both.rateAfter, sameBoats: sameBoats)
  }
}
