public import SeaworthyReadiness
public import SeaworthyTime

extension AvailabilityWindow {
  /// Lost time: NMCM, NMCS and NMCD.
  public var lost: Milliseconds { times.nmcm + times.nmcs + times.nmcd }

  /// The least that can have been lost: spells at their shortest, unknown time ready.
  public var leastLost: Milliseconds { times.inService - highMissionCapable }

  /// The most that can have been lost: spells at their longest, unknown time not ready.
  public var mostLost: Milliseconds { times.inService - lowMissionCapable }

  /// Lost time/known time, 0 to 1; nil without known time.
  public var lostShare: Double? {
    times.possible > .zero ? Double(lost.count) / Double(times.possible.count) : nil
  }

  /// Known time/time in service, 0 to 1; nil without time in service.
  public var coverage: Double? { missionCapableRate?.coverage }
}
