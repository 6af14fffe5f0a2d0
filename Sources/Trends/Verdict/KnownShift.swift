public import SeaworthyReadiness
public import SeaworthyTime

/// Something known to have changed what is measured, at which the limits of a chart restart.
///
/// Source: doctrine 7, "XmR": limits restart only at a known change, stated with its reason.
public struct KnownShift: Hashable, Sendable {
  /// When it took effect.
  public var at: Instant
  /// Why.
  public var reason: String
  /// The statement that says so.
  public var citation: Citation

  /// A known change.
  public init(at: Instant, reason: String, citation: Citation) {
    self.at = at
    self.reason = reason
    self.citation = citation
  }
}
