public import SeaworthyTrends

/// What is said of change over time: the answer of ``Assessment``.
public struct TrendsAnswer: Hashable, Sendable {
  /// Which question it answers.
  public var basis: AnswerBasis
  /// Observations with their verdicts: the region's first, then each coast guard's by code.
  public var trends: [Trend]
  /// Description by period, in the same order of subjects; found ready before the rate.
  public var series: [Series]
  /// Which of the trends that the standard tests together, over all coast guards, may be called,
  /// family by family; named are those of the boats asked about. Empty where they are told beside
  /// it, as in a report, and of a standard that tests none.
  public var warnings: [FamilyWarnings]
  /// What older evidence it does not tell of; nil if none is left out, or the first period was asked
  /// for.
  public var leftOut: LeftOutEvidence?

  /// What is said of change.
  public init(
    basis: AnswerBasis, trends: [Trend] = [], series: [Series], warnings: [FamilyWarnings] = [],
    leftOut: LeftOutEvidence? = nil
  ) {
    self.basis = basis
    self.trends = trends
    self.series = series
    self.warnings = warnings
    self.leftOut = leftOut
  }

  /// What it is about, in order.
  public var subjects: [Subject] {
    var seen: Set<Subject> = []
    return (series.map(\.of) + trends.map(\.series.of)).filter { seen.insert($0).inserted }
  }
}
