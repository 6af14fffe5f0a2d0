import SeaworthyStandards
public import SeaworthyTime

extension VesselHistory {
  /// What a window says of the boat's availability as of an instant, at which the window is cut.
  ///
  /// Source: doctrine 3, "Mission-capable rate", and 2, rule 2.
  public func availability(over window: Interval, asOf instant: Instant) -> AvailabilityWindow {
    let window = Interval(window.start, min(window.end, instant))
    return timeline.stretches(over: window).reduce(into: AvailabilityWindow(empty: window)) {
      $0.add($1, by: standard.availabilityMethod)
    }
  }
}
