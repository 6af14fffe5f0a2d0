public import SeaworthyInspection
public import SeaworthyStandards
public import SeaworthyTime
public import SeaworthyTrends

/// What is asked about change over time.
public struct TrendsQuestion: Hashable, Sendable {
  /// About which boats.
  public var boats: Boats
  /// The SWBS group of items; nil for the whole boat.
  public var group: SWBSGroup?
  /// How long the periods are.
  public var length: Period.Length
  /// The first period, or one of another length in whose first period to begin; nil for the period
  /// of the oldest evidence, but no more than 60 periods in all, nor anything before the last 60
  /// quarters: one report with a mistyped year does not stretch every series. Verdicts then rest on
  /// the inspections of these quarters however long the periods are.
  public var from: Period?
  /// The last period, or one of another length in whose last period to end; nil for the last of
  /// which some part has passed.
  public var through: Period?
  /// What is asked of the observations, each with a verdict.
  public var observed: [ObservedMetric]
  /// What is described by period.
  public var described: [Series.Metric]
  /// Whether the early warnings are told beside it, for which the series of all coast guards are
  /// tested together.
  public var warns: Bool

  /// A question; without more, found ready and scores at inspection with their verdicts, found ready
  /// and the mission-capable rate by quarter. Of a group of items there are scores, discrepancies
  /// and the backlog.
  ///
  /// - Parameters:
  ///   - metrics: What is asked; nil for that.
  ///   - warns: See ``warns``.
  public init(
    about boats: Boats = .everyCoastGuard, group: SWBSGroup? = nil,
    by length: Period.Length = .quarter,
    from: Period? = nil, through: Period? = nil, metrics: TrendMetrics? = nil, warns: Bool = true
  ) {
    let metrics = metrics ?? (group == nil ? .short : .ofGroup)
    self.boats = boats
    self.group = group
    self.length = length
    self.from = from
    self.through = through
    observed = metrics.observed
    described = metrics.described
    self.warns = warns
  }

  /// Boats that are asked about.
  public enum Boats: Hashable, Sendable {
    /// Those of the region, then those of each coast guard.
    case everyCoastGuard
    /// Those of a coast guard, by its code.
    case coastGuard(String)
    /// Those of a class, of a coast guard by its code or, without one, of the region.
    case vesselClass(String, coastGuard: String?)
    /// One vessel.
    case vessel(VesselKey)
  }
}
