public import SeaworthyTime

/// What to correct first on a boat, and what that would bring.
///
/// All by exact counterfactual scoring at one instant: as if a correction with its corrector and
/// test were reported then. Source: doctrine 4, "Fix these first".
public struct FixFirst: Hashable, Sendable {
  /// Over how long, from the instant, mission-capable time is counted.
  public var outlook: Milliseconds
  /// Each open discrepancy corrected by itself: the most mission-capable time first, then what
  /// holds the boat down with others, then the most points.
  public var single: [CorrectionPlan]
  /// The discrepancies that together hold the boat's condition down, corrected together; nil unless
  /// there are several.
  public var together: CorrectionPlan?
  /// Whether declared downtime holds the condition down as well, which no correction ends.
  public var isHeldByDowntime: Bool
  /// For each score, the way to the next band; none where there is no score, or no better band.
  public var steps: [BandStep]

  /// What to correct first.
  public init(
    outlook: Milliseconds, single: [CorrectionPlan], together: CorrectionPlan?,
    isHeldByDowntime: Bool, steps: [BandStep]
  ) {
    self.outlook = outlook
    self.single = single
    self.together = together
    self.isHeldByDowntime = isHeldByDowntime
    self.steps = steps
  }
}
