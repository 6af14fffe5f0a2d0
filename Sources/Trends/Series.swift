public import SeaworthyTime

/// A figure of a coast guard or region over periods.
public struct Series: Hashable, Sendable {
  /// What is measured.
  public var metric: Metric
  /// The coast guard's code; nil for the region.
  public var coastGuard: String?
  /// The points in order of time; a period without data is a gap, not a missing point.
  public var points: [Point]

  /// A series.
  public init(metric: Metric, coastGuard: String?, points: [Point]) {
    self.metric = metric
    self.coastGuard = coastGuard
    self.points = points
  }

  /// What a series measures.
  public enum Metric: String, Hashable, Sendable, CaseIterable {
    /// The share of boats inspected on board that were FMC or PMC on arrival.
    case foundReady
    /// The mission-capable rate.
    case missionCapableRate

    /// Whether points are independent observations, which may be tested, or description.
    ///
    /// Source: doctrine 7.
    public var kind: Kind {
      switch self {
      case .foundReady: .observations
      case .missionCapableRate: .description
      }
    }
  }

  /// What the points of a series are.
  public enum Kind: String, Hashable, Sendable {
    /// Independent observations.
    case observations
    /// Rates over periods, drawn without a verdict.
    case description
  }

  /// One period's figure.
  public struct Point: Hashable, Sendable {
    /// The period.
    public var period: Period
    /// The part of the period that had passed as of the question.
    public var interval: Interval
    /// The figure, 0 to 1; nil for a gap.
    public var value: Double?
    /// The least that it could be, 0 to 1; nil for a gap.
    public var low: Double?
    /// The most that it could be, 0 to 1; nil for a gap.
    public var high: Double?
    /// How many observations or boats it rests on.
    public var n: Int
    /// The share that is known, 0 to 1; nil where it does not apply.
    public var coverage: Double?

    /// A period's figure.
    public init(
      period: Period, interval: Interval, value: Double?, low: Double?, high: Double?, n: Int,
      coverage: Double?
    ) {
      self.period = period
      self.interval = interval
      self.value = value
      self.low = low
      self.high = high
      self.n = n
      self.coverage = coverage
    }
  }
}
