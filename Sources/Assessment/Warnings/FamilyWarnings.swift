public import SeaworthyStandards
public import SeaworthyTrends

/// The early warnings of one family of tested series: how many were tested, which of them are
/// called, and how many of those may be false.
///
/// Source: doctrine 7, "many at once".
public struct FamilyWarnings: Hashable, Sendable {
  /// The family's name in the standard.
  public var name: String
  /// What the standard tests together.
  public var tests: [TestFamily]
  /// How many series had the points a test takes.
  public var tested: Int
  /// How many had too few.
  public var tooFew: Int
  /// How many are called in the whole family.
  public var calledOfAll: Int
  /// How many of those are false on average, at most.
  public var expectedFalse: Double
  /// The share of those called that may be false on average, above 0 and below 1.
  public var rate: Double
  /// The called ones, the surest first; in an answer about some boats only theirs.
  public var called: [CalledTrend]
  /// Those that become worse and would be called if the reports that cannot be relied on spoke most
  /// for it, with the p of that reading; in an answer about some boats only theirs.
  public var possible: [CalledTrend]

  /// The early warnings of a family.
  public init(
    name: String, tests: [TestFamily], tested: Int, tooFew: Int, calledOfAll: Int,
    expectedFalse: Double, rate: Double, called: [CalledTrend], possible: [CalledTrend] = []
  ) {
    self.name = name
    self.tests = tests
    self.tested = tested
    self.tooFew = tooFew
    self.calledOfAll = calledOfAll
    self.expectedFalse = expectedFalse
    self.rate = rate
    self.called = called
    self.possible = possible
  }

  /// The same family, of which only what is about some boats is named.
  ///
  /// How many were tested and called in all stays: it is what each call is to be held against, and
  /// names nobody.
  public func naming(_ isAsked: (Subject) -> Bool) -> FamilyWarnings {
    var warnings = self
    warnings.called.removeAll { !isAsked($0.trend.series.of) }
    warnings.possible.removeAll { !isAsked($0.trend.series.of) }
    return warnings
  }
}

/// A series that is called among the others of its family.
public struct CalledTrend: Hashable, Sendable {
  /// What it shows.
  public var trend: Trend
  /// The two-sided p of its test alone, 0 to 1.
  public var p: Double
  /// The least share of false calls at which it would be called, 0 to 1.
  public var adjustedP: Double
  /// Whether what it goes towards is worse, else better; what goes nowhere is never called.
  public var isWorsening: Bool

  /// A series that is called.
  public init(trend: Trend, p: Double, adjustedP: Double, isWorsening: Bool) {
    self.trend = trend
    self.p = p
    self.adjustedP = adjustedP
    self.isWorsening = isWorsening
  }
}
