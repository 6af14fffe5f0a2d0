public import SeaworthyTime

/// The standards that can be chosen, and which of them is in effect at an instant.
public struct StandardsListing: Hashable, Sendable {
  /// The instant.
  public var asOf: Instant
  /// The standards.
  public var known: KnownStandards
  /// Files beside them that cannot be used, with the codes of the notices that say why.
  public var unusable: [Unusable]

  /// A file that is no usable standard.
  public struct Unusable: Hashable, Sendable {
    /// Its path.
    public var file: String
    /// The codes of its notices, sorted.
    public var codes: [String]

    /// A file with the codes of its notices.
    public init(file: String, codes: [String]) {
      self.file = file
      self.codes = codes
    }
  }

  /// The standards that can be chosen at an instant.
  public init(asOf: Instant, known: KnownStandards, unusable: [Unusable]) {
    self.asOf = asOf
    self.known = known
    self.unusable = unusable
  }

  /// The standard in effect at the instant; nil if none is, or if several cannot be told apart.
  public var inEffect: KnownStandard? { try? known.inEffect(at: asOf).known }
}
