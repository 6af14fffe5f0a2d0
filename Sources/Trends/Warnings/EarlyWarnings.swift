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
  /// Those that become worse and would be called if the reports that cannot be relied on spoke
  /// most for it, but are not called: warnings that nobody can rule out, in the same order.
  public let possible: [CalledSeries]
  /// How many of those called are false on average, at most.
  public let expectedFalse: Double
  /// The share of those called that may be false on average.
  public let rate: Double

  /// The early warnings of a family in which every report can be relied on.
  ///
  /// - Parameters:
  ///   - family: Every series that was tested.
  ///   - rate: The share of those called that may be false on average, above 0 and below 1.
  public init(_ family: [TestedSeries], rate: Double) {
    self.init(family, atWorst: family, rate: rate)
  }

  /// The early warnings of a family.
  ///
  /// What is called, and how much of it may be false, rests on what can be relied on alone: a p
  /// chosen as the smallest of several would promise too much. But what cannot be relied on neither
  /// hides a warning, which is then a possible one, nor betters anything: what becomes better is
  /// called only if it is so at worst too. Source: doctrine 4, "Forgetting".
  ///
  /// - Parameters:
  ///   - family: Every series that was tested.
  ///   - atWorst: The same, and those with too few points otherwise, if the reports that cannot be
  ///     relied on spoke most for a worsening.
  ///   - rate: The share of those called that may be false on average, above 0 and below 1.
  public init(_ family: [TestedSeries], atWorst: [TestedSeries], rate: Double) {
    let adjustment = BenjaminiYekutieli(family.map(\.p), rate: rate)
    let read = Self.called(family, adjustment)
    let worst = Self.called(atWorst, BenjaminiYekutieli(atWorst.map(\.p), rate: rate))
    let worse = Set(read.filter { $0.series.isWorsening == true }.map(\.series.name))
    let better = Set(worst.filter { $0.series.isWorsening == false }.map(\.series.name))
    tested = adjustment.tested
    called = read.filter { $0.series.isWorsening != false || better.contains($0.series.name) }
    possible = worst.filter {
      $0.series.isWorsening == true && !worse.contains($0.series.name)
    }
    expectedFalse = adjustment.expectedFalse
    self.rate = rate
  }

  private static func called(
    _ family: [TestedSeries], _ adjustment: BenjaminiYekutieli
  ) -> [CalledSeries] {
    adjustment.called.sorted {
      (adjustment.adjusted[$0], family[$0].p, $0) < (adjustment.adjusted[$1], family[$1].p, $1)
    }.map { CalledSeries(series: family[$0], adjustedP: adjustment.adjusted[$0]) }
  }

  /// Those of the called that go towards what is worse.
  public var warnings: [CalledSeries] { called.filter { $0.series.isWorsening == true } }
}
