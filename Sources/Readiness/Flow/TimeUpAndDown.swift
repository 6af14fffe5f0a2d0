public import SeaworthyTime

/// Time up, under repair, and waiting for parts, and the availability that follows from it.
///
/// Source: doctrine 6; OPNAVINST 3000.12A.
public struct TimeUpAndDown: Hashable, Sendable {
  /// Time in which the boat could be used.
  public var up: Milliseconds
  /// Time down other than waiting for parts.
  public var repair: Milliseconds
  /// Time down waiting for parts.
  public var supplyDelay: Milliseconds

  /// Times up and down.
  public init(up: Milliseconds, repair: Milliseconds, supplyDelay: Milliseconds) {
    self.up = up
    self.repair = repair
    self.supplyDelay = supplyDelay
  }

  /// Ao = up/(up + down), 0 to 1; nil without time.
  public var operationalAvailability: Double? { share(of: up + repair + supplyDelay) }

  /// Ai = MTBF/(MTBF + MTTR), 0 to 1; nil without time up or under repair.
  ///
  /// Over a time with r failures MTBF is up/r and MTTR is repair/r, so that the number of failures
  /// falls out: up/(up + repair).
  public var inherentAvailability: Double? { share(of: up + repair) }

  private func share(of time: Milliseconds) -> Double? {
    time > .zero ? Double(up.count) / Double(time.count) : nil
  }
}

extension AvailabilityWindow {
  /// Up is mission capable; down is not mission capable for maintenance or supply. A planned yard
  /// period is neither, nor is time of which nothing is known.
  ///
  /// Repair is all time down that does not wait for parts: reports tell no more of it.
  public var timeUpAndDown: TimeUpAndDown {
    TimeUpAndDown(up: times.fmc + times.pmc, repair: times.nmcm, supplyDelay: times.nmcs)
  }

  /// Ao with the range that unknown time and the uncertain ends of spells leave; nil without time
  /// in service outside of planned yard periods.
  public var operationalAvailability: Ranged? {
    let (known, all) = (times.possible - times.nmcd, times.inService - times.nmcd)
    guard all > .zero else { return nil }
    return Ranged(
      value: timeUpAndDown.operationalAvailability,
      low: Double(lowMissionCapable.count) / Double(all.count),
      high: Double(highMissionCapable.count) / Double(all.count),
      coverage: Double(known.count) / Double(all.count)
    ).ordered
  }
}
