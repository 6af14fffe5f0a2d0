/// The performance of preventive maintenance (PMS) over the window before an instant: what is
/// recorded, and what spot checks verified of it, apart.
///
/// Source: doctrine 4, PMS performance, and 5.
public struct PreventiveMaintenancePerformance: Hashable, Sendable {
  /// Tasks that fell due in the window.
  public var scheduled: Int
  /// Of those, done wholly by the instant, late or not.
  public var accomplished: Int
  /// Of those, done in part.
  public var partial: Int
  /// Of those, last told of before they were due and not as done: nobody knows what became of them.
  public var unsettled: Int
  /// Spot checks in the window that found a task done as recorded.
  public var verified: Int
  /// Spot checks in the window that did not.
  public var notVerified: Int
  /// The recorded accomplishment rate (RAR), each figure 0 to 1: (accomplished +
  /// partial/2)/scheduled.
  public var recorded: Ranged
  /// The accomplishment confidence factor (ACF), each figure 0 to 1: verified/(verified + not
  /// verified); of no spot check 1, with a low of 0, not covered.
  public var confidence: Ranged
  /// The PMS performance rate (PPR), each figure 0 to 1: RAR × ACF.
  public var performance: Ranged
  /// The performance from which it passes, 0 to 1.
  public var passMark: Double

  /// Figures of preventive maintenance.
  public init(
    scheduled: Int, accomplished: Int, partial: Int, unsettled: Int, verified: Int,
    notVerified: Int, recorded: Ranged, confidence: Ranged, performance: Ranged, passMark: Double
  ) {
    self.scheduled = scheduled
    self.accomplished = accomplished
    self.partial = partial
    self.unsettled = unsettled
    self.verified = verified
    self.notVerified = notVerified
    self.recorded = recorded
    self.confidence = confidence
    self.performance = performance
    self.passMark = passMark
  }
}

extension PreventiveMaintenancePerformance {
  /// Whether it passes, by its low; nil where too little is known and it may or may not.
  ///
  /// Source: doctrine 4, "Bands, ranks, levels, targets and gates use the low", and 5.
  public var passes: Bool? {
    // The last places of binary fractions do not count.
    if performance.low >= passMark - 1e-9 { return true }
    return performance.high < passMark - 1e-9 ? false : nil
  }
}
