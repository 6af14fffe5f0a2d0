public import SeaworthyTime

/// That a vessel went to another coast guard: from then on it is no longer this one's.
///
/// Source: doctrine 1 and 2, rule 13.
public struct Transfer: Hashable, Sendable {
  /// The coast guard that received it.
  public var coastGuard: String
  /// Its hull number there.
  public var hullNumber: String
  /// When it was handed over.
  public var at: Timestamp

  /// A transfer.
  public init(to coastGuard: String, as hullNumber: String, at: Timestamp) {
    self.coastGuard = coastGuard
    self.hullNumber = hullNumber
    self.at = at
  }
}
