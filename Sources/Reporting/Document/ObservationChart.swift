import SeaworthyTime

/// What visits found, to be drawn as points at their real dates about a mean or median, with limits
/// where there are some.
struct ObservationChart: Hashable, Sendable {
  /// Its identifier, unique in the document.
  var id: String
  /// What it shows.
  var title: String
  /// The same in a sentence, for those who cannot see it.
  var summary: String
  /// The words beside the samples of the lines, above the plot.
  var key: Key
  /// The axis of figures.
  var scale: ChartScale
  /// The time that the chart covers.
  var window: Interval
  /// The instants at which the axis of time is marked.
  var ticks: [ConditionStrip.Tick]
  /// The points, oldest first; those without a figure are gaps.
  var points: [Point]
  /// The parts with limits of their own, oldest first.
  var stretches: [Stretch]

  /// What the lines are.
  struct Key: Hashable, Sendable {
    /// The middle line: the mean, or the median where there are no limits.
    var centre: String
    /// The limits; nil where the chart has none.
    var limits: String?
    /// A point that a rule calls; nil where none is called.
    var signal: String?
  }

  /// What a visit found.
  struct Point: Hashable, Sendable {
    /// When.
    var at: Instant
    /// The figure; nil for a gap.
    var value: Double?
    /// The least that it could be; nil for a gap.
    var low: Double?
    /// The most that it could be; nil for a gap, and where nothing limits it.
    var high: Double?
    /// Whether a rule of the chart calls it.
    var isSignal: Bool
  }

  /// A part with limits of its own.
  struct Stretch: Hashable, Sendable {
    /// From its first point to its last.
    var interval: Interval
    /// The middle line; nil without a point.
    var centre: Double?
    /// The limits; nil where there are none.
    var limits: ClosedRange<Double>?
  }
}
