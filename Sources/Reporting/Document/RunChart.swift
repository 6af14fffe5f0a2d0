/// A figure over periods, to be drawn as points with whiskers about their median.
struct RunChart: Hashable, Sendable {
  /// Its identifier, unique in the document.
  var id: String
  /// What it shows.
  var title: String
  /// The same in a sentence, for those who cannot see it.
  var summary: String
  /// The words beside the middle line.
  var medianLabel: String
  /// The axis of figures.
  var scale = ChartScale.share
  /// Whether it is one of many, drawn lower.
  var isSmall = false
  /// The median of the points; nil without any.
  var median: Double?
  /// The points in order of time; those without a value are gaps.
  var points: [Point]

  /// A period's point.
  struct Point: Hashable, Sendable {
    /// The period's name, such as `2026-Q1`.
    var period: String
    /// The figure; nil for a gap.
    var value: Double?
    /// The least that it could be; nil for a gap.
    var low: Double?
    /// The most that it could be; nil for a gap, and where nothing limits it.
    var high: Double?
    /// How many observations, boats or other things it rests on.
    var n: Int
  }
}
