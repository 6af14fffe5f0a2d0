public import SeaworthyTime

/// A decision with the receipt under which a ledger keeps it.
public struct KeptDecision: Hashable, Sendable {
  /// The decision.
  public var decision: Decision
  /// Its receipt.
  public var receipt: Int64
  /// When that was given.
  public var receivedAt: Instant
}
