public import SeaworthyTrends

/// The series of a region over periods: the answer of ``Assessment``.
public struct TrendsAnswer: Hashable, Sendable {
  /// Which question it answers.
  public var basis: AnswerBasis
  /// The series: the region's first, then each coast guard's by code; found ready before the rate.
  public var series: [Series]

  /// The series of a region.
  public init(basis: AnswerBasis, series: [Series]) {
    self.basis = basis
    self.series = series
  }
}
