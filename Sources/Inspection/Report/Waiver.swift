public import SeaworthyTime

/// Permission to operate with a restrictive discrepancy, in force over [granted, expires).
public struct Waiver: Hashable, Sendable {
  /// A waiver, or operation at commander's risk.
  public var kind: WaiverKind
  /// Who granted it.
  public var authority: String
  /// From when.
  public var granted: Timestamp
  /// Until before when; nil while it is open.
  public var expires: Timestamp?

  /// A waiver.
  public init(
    kind: WaiverKind, authority: String, granted: Timestamp, expires: Timestamp? = nil
  ) {
    self.kind = kind
    self.authority = authority
    self.granted = granted
    self.expires = expires
  }
}
