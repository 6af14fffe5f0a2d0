public import SeaworthyReadiness
public import SeaworthyTrends

/// The scores of a coast guard, or of the region.
public struct GroupAnswer: Hashable, Sendable {
  /// Its figures at the instant.
  public var score: CoastGuardScore
  /// The share of boats found ready over the standard's window.
  public var foundReady: Proportion
  /// The observations behind ``foundReady``, oldest first.
  public var arrivals: [ArrivalObservation]
  /// What its coast guard stated and is to be shown beside the figures, by time; of the region
  /// nothing.
  public var statements: [CitedStatement]

  /// The scores of a group.
  public init(
    score: CoastGuardScore, foundReady: Proportion, arrivals: [ArrivalObservation],
    statements: [CitedStatement] = []
  ) {
    self.score = score
    self.foundReady = foundReady
    self.arrivals = arrivals
    self.statements = statements
  }
}
