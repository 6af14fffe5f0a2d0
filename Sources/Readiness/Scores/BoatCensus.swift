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

  /// A census.
  public init(
    ready: Int, notReady: Int, unknown: Int, required: Int? = nil,
    requirementSource: String? = nil
  ) {
    self.ready = ready
    self.notReady = notReady
    self.unknown = unknown
    self.required = required
    self.requirementSource = requirementSource
  }

  /// In service.
  public var inService: Int { ready + notReady + unknown }

  /// The least and the most that could be ready.
  public var range: ClosedRange<Int> { ready...(ready + unknown) }
}
