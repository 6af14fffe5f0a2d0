public import SeaworthyInspection
public import SeaworthyTime

/// What changed besides the boats, as far as it is known.
public struct AssistanceCircumstances: Hashable, Sendable {
  /// From when the standard is in effect under which the answer is given.
  public var standardEffectiveFrom: Instant
  /// What coast guards stated to have changed.
  public var knownChanges: [KnownChange]

  /// What changed besides.
  public init(standardEffectiveFrom: Instant, knownChanges: [KnownChange] = []) {
    self.standardEffectiveFrom = standardEffectiveFrom
    self.knownChanges = knownChanges
  }

  /// A stated change.
  public struct KnownChange: Hashable, Sendable {
    /// The coast guard's code.
    public var coastGuard: String
    /// The vessel that it is about; nil if it is about the coast guard as a whole.
    public var vessel: VesselKey?
    /// When it took effect.
    public var at: Instant

    /// A stated change.
    public init(coastGuard: String, vessel: VesselKey? = nil, at: Instant) {
      self.coastGuard = coastGuard
      self.vessel = vessel
      self.at = at
    }

    /// Whether it bears on a vessel in an interval.
    func bears(on boat: VesselKey, in interval: Interval) -> Bool {
      coastGuard == boat.coastGuard && (vessel == nil || vessel == boat) && interval.contains(at)
    }
  }
}
