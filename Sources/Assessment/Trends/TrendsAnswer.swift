public import SeaworthyTrends

/// What is said of change over time: the answer of ``Assessment``.
public struct TrendsAnswer: Hashable, Sendable {
  /// Which question it answers.
  public var basis: AnswerBasis
  /// Observations with their verdicts: the region's first, then each coast guard's by code.
  public var trends: [Trend]
  /// Description by period, in the same order of subjects; found ready before the rate.
  public var series: [Series]

  /// What is said of change.
  public init(basis: AnswerBasis, trends: [Trend] = [], series: [Series]) {
    self.basis = basis
    self.trends = trends
    self.series = series
  }

  /// What it is about, in order.
  public var subjects: [Subject] {
    var seen: Set<Subject> = []
    return (series.map(\.of) + trends.map(\.series.of)).filter { seen.insert($0).inserted }
  }
}
