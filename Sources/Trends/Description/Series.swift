public import SeaworthyTime

/// A figure of some boats over periods: description, to be drawn and read.
///
/// It has no verdict and no test, and no function gives it one: figures of neighbouring periods rest
/// in part on the same inspections, so that a test on them calls changes that are none. What may be
/// tested is an ``ObservationSeries``. Source: doctrine 7.
public struct Series: Hashable, Sendable {
  /// What is measured.
  public var metric: Metric
  /// Of what.
  public var of: Subject
  /// The points in order of time; a period without data is a gap, not a missing point.
  public var points: [Point]

  /// A series.
  public init(metric: Metric, of subject: Subject, points: [Point]) {
    self.metric = metric
    of = subject
    self.points = points
  }

  /// One period's figure.
  public struct Point: Hashable, Sendable {
    /// The period.
    public var period: Period
    /// The part of the period that had passed as of the question.
    public var interval: Interval
    /// The figure, in the metric's unit; nil for a gap.
    public var value: Double?
    /// The least that it could be; nil for a gap.
    public var low: Double?
    /// The most that it could be; nil for a gap, and where nothing limits it.
    public var high: Double?
    /// On how many of ``Metric/counted`` it rests.
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
