import SeaworthyTrendStatistics

/// The early warnings of a family of tested series: which of many changes may be called at once.
///
/// The family is every series that the standard declares and that has the points a test takes,
/// whatever its test said: leaving out what looks dull would make the rest look sure. What a chart
/// signals is shown beside it and never counted.
/// Source: doctrine 7, "many at once".
public struct EarlyWarnings<Name: Hashable & Sendable>: Hashable, Sendable {
  /// A series with what its test said.
  public struct TestedSeries: Hashable, Sendable {
    /// Which series.
    public var name: Name
    /// The two-sided p of no trend, 0 to 1.
    public var p: Double
    /// Whether what its trend goes towards is worse; nil where it has none.
    public var isWorsening: Bool?

    /// A series with what its test said.
    public init(name: Name, p: Double, isWorsening: Bool?) {
      self.name = name
      self.p = p
      self.isWorsening = isWorsening
    }
  }

  /// A series of the family that is called.
  public struct CalledSeries: Hashable, Sendable {
    /// The series with what its test said.
    public var series: TestedSeries
    /// The least share of false calls at which it would be called, 0 to 1.
    public var adjustedP: Double

    /// A series that is called.
    public init(series: TestedSeries, adjustedP: Double) {
      self.series = series
      self.adjustedP = adjustedP
    }
  }

  /// How many series the family has.
  public let tested: Int
  /// Those that are called, the surest first; of equal ones in the order of the family.
  public let called: [CalledSeries]
  /// How many of those called are false on average, at most.
  public let expectedFalse: Double
  /// The share of those called that may be false on average.
  public let rate: Double

  /// The early warnings of a family.
  ///
  /// - Parameters:
  ///   - family: Every series that was tested.
  ///   - rate: The share of those called that may be false on average, above 0 and below 1.
  public init(_ family: [TestedSeries], rate: Double) {
    let adjustment = BenjaminiYekutieli(family.map(\.p), rate: rate)
    tested = adjustment.tested
    called = adjustment.called.sorted {
      (adjustment.adjusted[$0], family[$0].p, $0) < (adjustment.adjusted[$1], family[$1].p, $1)
    }.map { CalledSeries(series: family[$0], adjustedP: adjustment.adjusted[$0]) }
    expectedFalse = adjustment.expectedFalse
    self.rate = rate
  }

  /// Those of the called that go towards what is worse.
  public var warnings: [CalledSeries] { called.filter { $0.series.isWorsening == true } }
}
