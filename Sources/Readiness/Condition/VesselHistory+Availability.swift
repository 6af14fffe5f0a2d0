import SeaworthyStandards
public import SeaworthyTime

extension VesselHistory {
  /// What a window says of the boat's availability as of an instant, at which the window is cut.
  ///
  /// While a register of its coast guard is held, its time in service may be another: none of it is
  /// surely ready. Source: doctrine 3, "Mission-capable rate", and 2, rules 2 and 3.
  public func availability(over window: Interval, asOf instant: Instant) -> AvailabilityWindow {
    let window = Interval(window.start, min(window.end, instant))
    let known = timeline.stretches(over: window).reduce(into: AvailabilityWindow(empty: window)) {
      $0.add($1, by: standard.availabilityMethod)
    }
    return record.registerGap?.isUncertain(vessel) == true ? known.withoutLow : known
  }
}
