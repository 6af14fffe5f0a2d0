public import SeaworthyTime

/// How many boats are ready: a census, never a sample.
public struct BoatCensus: Hashable, Sendable {
  /// FMC or PMC.
  public var ready: Int
  /// NMCM, NMCS or NMCD.
  public var notReady: Int
  /// Condition not known. Never counted as ready.
  public var unknown: Int
  /// How many are required; nil if no register says.
  public var required: Int?
  /// Who requires them; nil if no register says.
  public var requirementSource: String?
  /// Whether more may be required: a register that says so is held or missing.
  public var isRequiredAtLeast: Bool
  /// How many of ``ready`` a held register may have taken out of the fleet.
  public var uncertain: Int
  /// What was required before, if that was more and fell of late; nil otherwise.
  public var previousRequirement: PreviousRequirement?

  /// A requirement that a lower one took the place of.
  ///
  /// Source: doctrine 4, "A coast guard at t": a fall in required boats is a change that is
  /// reported.
  public struct PreviousRequirement: Hashable, Sendable {
    /// How many were required.
    public var count: Int
    /// Until before when.
    public var until: Instant
    /// Who required them.
    public var source: String

    /// A requirement that fell.
    public init(count: Int, until: Instant, source: String) {
      self.count = count
      self.until = until
      self.source = source
    }
  }

  /// A census.
  public init(
    ready: Int, notReady: Int, unknown: Int, required: Int? = nil,
    requirementSource: String? = nil, isRequiredAtLeast: Bool = false, uncertain: Int = 0,
    previousRequirement: PreviousRequirement? = nil
  ) {
    self.ready = ready
    self.notReady = notReady
    self.unknown = unknown
    self.required = required
    self.requirementSource = requirementSource
    self.isRequiredAtLeast = isRequiredAtLeast
    self.uncertain = uncertain
    self.previousRequirement = previousRequirement
  }

  /// In service.
  public var inService: Int { ready + notReady + unknown }

  /// The least and the most that could be ready.
  public var range: ClosedRange<Int> { (ready - uncertain)...(ready + unknown) }
}
