import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

/// A boat of a group over two periods under one standard, by whatever keys it had there.
struct GroupBoat {
  /// The last key that it has in the group.
  let key: VesselKey
  /// It by each of its keys there, in order.
  let vessels: [AssessedVessel]
  /// Those that it had there before, in order.
  let earlierKeys: [VesselKey]
  /// To whom the register transfers it out of the group.
  let movedTo: VesselKey?
  /// The earlier period.
  let before: AvailabilityWindow
  /// The later one.
  let after: AvailabilityWindow
  /// Whether it was in service in the group in each.
  let isInFleet: (before: Bool, after: Bool)
  /// What somebody still has to decide or correct about it in each.
  let marks: (before: [VesselScore.Mark], after: [VesselScore.Mark])

  /// Whether something is known of it in both.
  var isSeenInBoth: Bool { [before, after].allSatisfy { $0.times.possible > .zero } }

  init(
    _ key: VesselKey, _ vessels: [AssessedVessel], of group: VesselGroup,
    over periods: ComparedPeriods,
    _ fleet: RegisteredFleet
  ) {
    let windows = vessels.map {
      group.availability(of: $0, by: [periods.from, periods.to], asOf: periods.asOf).windows
    }
    func isIn(_ place: Int, _ interval: Interval) -> Bool {
      zip(vessels, windows).contains { vessel, windows in
        let times = windows[place].times
        if times.possible > .zero { return true }
        // A register that does not say when it took the boat in does not make it a boat of before.
        let isHere = fleet.arrival(of: vessel.key).map { $0 < interval.end } ?? true
        return times.inService > .zero && isHere
      }
    }
    func marks(_ interval: Interval) -> [VesselScore.Mark] {
      let found = Set(vessels.flatMap { $0.history.marks(over: interval) })
      return VesselScore.Mark.allCases.filter(found.contains)
    }
    self.key = key
    self.vessels = vessels
    let keys = vessels.map(\.key)
    earlierKeys = keys.filter { $0 != key }
    movedTo = fleet.successor(of: key).flatMap { keys.contains($0) ? nil : $0 }
    before = AvailabilityWindow(pooling: windows.map { $0[0] }, over: periods.before)
    after = AvailabilityWindow(pooling: windows.map { $0[1] }, over: periods.after)
    isInFleet = (isIn(0, periods.before), isIn(1, periods.after))
    self.marks = (marks(periods.before), marks(periods.after))
  }
}

extension ChangedVessel {
  /// A boat under the standard of the earlier period, the later one told under its own.
  init(_ boat: GroupBoat, restated: GroupBoat, parts: ChangeParts?) {
    self.init(
      vessel: boat.key, earlierKeys: boat.earlierKeys, movedTo: boat.movedTo,
      before: VesselPeriod(
        window: boat.before, isInFleet: boat.isInFleet.before, marks: boat.marks.before),
      after: VesselPeriod(
        window: restated.after, isInFleet: boat.isInFleet.after, marks: restated.marks.after),
      parts: parts)
  }
}
