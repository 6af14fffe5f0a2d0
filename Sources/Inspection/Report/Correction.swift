public import SeaworthyTime

/// The claim that a discrepancy was corrected.
///
/// It is verified only if it names both who corrected it and how it was tested; a bare corrected
/// time is a claim. Source: doctrine 2, rule 6.
public struct Correction: Hashable, Sendable {
  /// When it was corrected; not before it was found.
  public var at: Timestamp
  /// Who corrected it.
  public var by: Corrector?
  /// How the correction was tested.
  public var test: String?

  /// A correction.
  public init(at: Timestamp, by: Corrector? = nil, test: String? = nil) {
    self.at = at
    self.by = by
    self.test = test
  }

  /// Whether it names who corrected it and how that was tested.
  public var isVerified: Bool { by != nil && test != nil }
}
