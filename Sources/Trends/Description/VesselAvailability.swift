public import SeaworthyInspection
public import SeaworthyReadiness
public import SeaworthyTime

/// One vessel's availability over each of some periods.
///
/// Only time inside the period counts, never what a trailing window would carry into it.
/// Source: doctrine 7, period rates.
public struct VesselAvailability: Hashable, Sendable {
  /// Which vessel.
  public var vessel: VesselKey
  /// What each period says, in the order of the periods, cut at the instant of the question.
  public var windows: [AvailabilityWindow]

  /// What some periods say of a vessel.
  public init(vessel: VesselKey, windows: [AvailabilityWindow]) {
    self.vessel = vessel
    self.windows = windows
  }

  /// What some periods say of a vessel as of an instant.
  public init(_ history: VesselHistory, by periods: [Period], asOf t: Instant) {
    vessel = history.vessel
    windows = periods.map { history.availability(over: $0.interval(asOf: t), asOf: t) }
  }
}
