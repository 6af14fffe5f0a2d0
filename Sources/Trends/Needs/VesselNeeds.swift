public import SeaworthyInspection
public import SeaworthyReadiness
public import SeaworthyTime

/// What a window says of one vessel's needs.
public struct VesselNeeds: Sendable {
  /// Which vessel.
  public var vessel: VesselKey
  /// Its class, as last stated; nil where nobody states it.
  public var vesselClass: String?
  /// Its time in each condition.
  public var availability: AvailabilityWindow
  /// Its lost time, cut wherever the causes change.
  public var lost: [LostStretch]
  /// The spells of discrepancies that were open at some time in the window, as they stand at its
  /// end.
  public var discrepancies: [DiscrepancyStanding]
  /// How its allowance of parts stands at the end; nothing of a boat that is not in service then.
  public var allowance: [CountStanding]
  /// How its billets are filled at the end, likewise.
  public var billets: [CountStanding]
  /// The training that reports of the window tell of.
  public var training: [DeliveredTraining]
}

extension VesselNeeds {
  /// What a window says of a vessel as of an instant, at which the window is cut.
  public init(_ history: VesselHistory, over window: Interval, asOf t: Instant) {
    let window = Interval(window.start, min(window.end, t))
    let isInService = history.isInService(at: t)
    self.init(
      vessel: history.vessel, vesselClass: history.statedClass(at: t),
      availability: history.availability(over: window, asOf: t),
      lost: history.lostTime(over: window, asOf: t),
      discrepancies: history.discrepancies(at: t).filter { $0.isOpen(in: window) },
      allowance: isInService ? history.allowanceStandings(at: t) : [],
      billets: isInService ? history.billetStandings(at: t) : [],
      training: history.training(in: window))
  }
}

extension DiscrepancyStanding {
  /// Whether it was open at some time in a window, or opened and closed at one instant of it.
  fileprivate func isOpen(in window: Interval) -> Bool {
    guard opened < window.end else { return false }
    return opened >= window.start || closure.map { $0.at > window.start } ?? true
  }
}
