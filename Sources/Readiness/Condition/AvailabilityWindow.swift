public import SeaworthyTime

/// What a window of time says of availability: for one vessel, or pooled over several.
///
/// Rates are exact ratios of milliseconds. Source: doctrine 3, "Mission-capable rate".
public struct AvailabilityWindow: Hashable, Sendable {
  /// The window.
  public var window: Interval
  /// Times in each condition.
  public var times: ConditionTimes
  /// Mission capable (FMC or PMC) time if unknown time is not ready and spells are at their
  /// longest; and fully mission capable time likewise.
  public var lowMissionCapable: Milliseconds
  /// See ``lowMissionCapable``.
  public var lowFullyMissionCapable: Milliseconds
  /// Mission capable time if unknown time is ready and spells are at their shortest; and fully
  /// mission capable time likewise.
  public var highMissionCapable: Milliseconds
  /// See ``highMissionCapable``.
  public var highFullyMissionCapable: Milliseconds
  /// Operational time (possible less NMCD) without an open disabling or unwaived restrictive
  /// discrepancy.
  public var free: Milliseconds

  /// What a window says.
  public init(
    window: Interval, times: ConditionTimes, lowMissionCapable: Milliseconds,
    lowFullyMissionCapable: Milliseconds, highMissionCapable: Milliseconds,
    highFullyMissionCapable: Milliseconds, free: Milliseconds
  ) {
    self.window = window
    self.times = times
    self.lowMissionCapable = lowMissionCapable
    self.lowFullyMissionCapable = lowFullyMissionCapable
    self.highMissionCapable = highMissionCapable
    self.highFullyMissionCapable = highFullyMissionCapable
    self.free = free
  }

  /// (FMC + PMC)/possible, 0 to 1; nil without in-service time. The value is nil without possible
  /// time; the range is over in-service time.
  public var missionCapableRate: Ranged? {
    rate(times.fmc + times.pmc, low: lowMissionCapable, high: highMissionCapable)
  }

  /// FMC/possible, 0 to 1, likewise.
  public var fullyMissionCapableRate: Ranged? {
    rate(times.fmc, low: lowFullyMissionCapable, high: highFullyMissionCapable)
  }

  /// Percent of time free as a share from 0 to 1; nil without operational time.
  public var shareOfTimeFree: Double? {
    let operational = times.possible - times.nmcd
    return operational > .zero ? Double(free.count) / Double(operational.count) : nil
  }

  /// Of the known time, the share that is presumed, resting on older evidence only; nil without
  /// any.
  public var presumedShare: Double? {
    let possible = times.possible
    return possible > .zero ? Double(times.presumed.count) / Double(possible.count) : nil
  }

  private func rate(_ up: Milliseconds, low: Milliseconds, high: Milliseconds) -> Ranged? {
    let inService = Double(times.inService.count)
    guard inService > 0 else { return nil }
    let possible = Double(times.possible.count)
    return Ranged(
      value: possible > 0 ? Double(up.count) / possible : nil,
      low: Double(low.count) / inService, high: Double(high.count) / inService,
      coverage: possible / inService)
  }
}
