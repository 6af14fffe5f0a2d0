public import SeaworthyTime

/// A vessel with what is said of it at an instant: worked out once for all groups that count it.
public struct ScoredVessel: Sendable {
  /// Its history.
  let history: VesselHistory
  /// What is said of it.
  public let score: VesselScore
  /// Its lines of the allowance, as its groups pool them.
  let supply: PooledCount
  /// Its billets, as its groups pool them.
  let crew: PooledCount

  /// A vessel scored at an instant.
  ///
  /// - Parameters:
  ///   - history: its history.
  ///   - instant: as of when.
  ///   - isRegistered: whether a register holds the vessel; true for all where there is none.
  public init(_ history: VesselHistory, at instant: Instant, isRegistered: Bool) {
    self.history = history
    score = history.score(at: instant, isRegistered: isRegistered)
    supply = history.pooledSupply(at: instant)
    crew = history.pooledCrew(at: instant)
  }
}
