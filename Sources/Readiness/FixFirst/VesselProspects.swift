public import SeaworthyInspection
public import SeaworthyTime

/// What could be done about a boat's figures: what to fix first, and what to find out.
///
/// Source: doctrine 4, "Fix these first" and "Every score explains itself".
public struct VesselProspects: Hashable, Sendable {
  /// Which vessel.
  public var vessel: VesselKey
  /// What to correct first.
  public var fixFirst: FixFirst
  /// What is not known, and how far that could move the scores.
  public var missing: [MissingEvidence]

  /// What could be done.
  public init(vessel: VesselKey, fixFirst: FixFirst, missing: [MissingEvidence]) {
    self.vessel = vessel
    self.fixFirst = fixFirst
    self.missing = missing
  }
}

extension VesselHistory {
  /// What could be done about the boat's figures at an instant.
  public func prospects(at instant: Instant) -> VesselProspects {
    let rescoring = Rescoring(self, at: instant)
    return VesselProspects(
      vessel: vessel, fixFirst: rescoring.fixFirst, missing: rescoring.missingEvidence)
  }
}
