public import SeaworthyInspection
public import SeaworthyStandards
public import SeaworthyTime

/// What visits found, each at its real time: independent observations, on which a trend may be
/// tested.
///
/// A point is one visit, of a vessel one inspection, and says only what was found on it, never what
/// an earlier one left behind. Source: doctrine 7.
public struct ObservationSeries: Hashable, Sendable {
  /// What is measured.
  public var metric: Metric
  /// Of what.
  public var of: Subject
  /// The kinds of inspection that its points are of, in the order of their words; those that the
  /// standard ranks alike, or, of found ready, any. Empty where none of them could be read.
  public var kinds: [InspectionKind]
  /// The points, oldest first.
  public var points: [Point]

  /// A series of observations.
  public init(metric: Metric, of subject: Subject, kinds: [InspectionKind], points: [Point]) {
    self.metric = metric
    of = subject
    self.kinds = kinds
    self.points = points
  }

  /// What is observed.
  public typealias Metric = ObservedMetric

  /// What one visit found.
  public struct Point: Hashable, Sendable {
    /// When its first inspection began.
    public var at: Instant
    /// The visit, if the reports name one.
    public var visit: String?
    /// The figure, in the metric's unit; nil for a gap: no report of it can be relied on.
    public var value: Double?
    /// The least that it could be.
    public var low: Double?
    /// The most that it could be; nil where nothing limits it.
    public var high: Double?
    /// How many boats were inspected, those with a report that cannot be relied on too.
    public var n: Int
    /// The share of the checklists' items that was graded, by weight, 0 to 1; nil where it does not
    /// apply.
    public var coverage: Double?
    /// The figure if every report that cannot be relied on had told the worst; the figure itself
    /// where all can.
    public var atWorst: Double?
    /// What was found on each boat, which tells how far its later inspections find the same again;
    /// empty where the points are all of one thing.
    public var boats: [Boat]

    /// What a visit found.
    public init(
      at: Instant, visit: String?, value: Double?, low: Double?, high: Double?, n: Int,
      coverage: Double?, atWorst: Double?, boats: [Boat] = []
    ) {
      self.at = at
      self.visit = visit
      self.value = value
      self.low = low
      self.high = high
      self.n = n
      self.coverage = coverage
      self.atWorst = atWorst
      self.boats = boats
    }
  }

  /// What a visit found on one boat.
  public struct Boat: Hashable, Sendable {
    /// Which boat.
    public var vessel: VesselKey
    /// The figure, in the metric's unit; nil where its report cannot be relied on.
    public var value: Double?
    /// The figure if a report that cannot be relied on had told the worst.
    public var atWorst: Double

    /// What was found on a boat.
    public init(_ vessel: VesselKey, value: Double?, atWorst: Double) {
      self.vessel = vessel
      self.value = value
      self.atWorst = atWorst
    }
  }
}

extension ObservedMetric {
  /// In what it is measured.
  public var unit: Unit {
    switch self {
    case .foundReady: .share
    case .scoreAtInspection: .points
    case .discrepanciesFound: .count
    }
  }

  /// Which figures are the better ones.
  public var better: Better { self == .discrepanciesFound ? .lower : .higher }

  /// Whether it can be told of one SWBS group of a boat's items.
  public var isOfGroups: Bool { self != .foundReady }
}
