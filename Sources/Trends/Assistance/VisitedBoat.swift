public import SeaworthyInspection
public import SeaworthyTime

/// What became of one boat that a visit worked on.
public struct VisitedBoat: Hashable, Sendable {
  /// The boat.
  public var vessel: VesselKey
  /// When the visit found it.
  public var at: Instant
  /// Whether it was found ready then, before any repair; nil if that is not known: then it is held
  /// against whichever state more is to be expected of.
  public var wasReady: Bool?
  /// When it was next found on arrival; nil if it was not seen since.
  public var nextAt: Instant?
  /// Whether it was found ready then; what is unknown is not ready. Nil if it was not seen since.
  public var isReady: Bool?
  /// Against what that is held.
  public var comparison: Comparison
  /// Whether only reports tell of the visit to it that cannot be relied on.
  public var isInDoubt: Bool

  /// What became of a boat.
  public init(
    vessel: VesselKey, at: Instant, wasReady: Bool?, nextAt: Instant?, isReady: Bool?,
    comparison: Comparison, isInDoubt: Bool = false
  ) {
    self.vessel = vessel
    self.at = at
    self.wasReady = wasReady
    self.nextAt = nextAt
    self.isReady = isReady
    self.comparison = comparison
    self.isInDoubt = isInDoubt
  }

  /// Against what the outcome of a boat is held.
  public enum Comparison: Hashable, Sendable {
    /// So likely was it to be found ready anyway, 0 to 1, by so many boats compared.
    case expected(Double, boats: Int)
    /// Nobody has seen the boat since.
    case notSeenSince
    /// Nothing tells of its arrival: the visit found it out of service.
    case noArrival
    /// Too few boats of its class that were not worked on were seen in the window.
    case noComparison(boats: Int)
    /// No boat of its class was found in such a state while nobody worked on it.
    case noneFoundSo
  }

  /// The outcome less what was expected anyway, −1 to 1; nil if it can't be compared.
  public var effect: Double? {
    guard case .expected(let anyway, _) = comparison, let isReady else { return nil }
    return (isReady ? 1 : 0) - anyway
  }
}
