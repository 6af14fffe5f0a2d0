public import SeaworthyInspection
public import SeaworthyTime

/// In what condition a boat was found on arrival, before any repair: the evidence of found ready.
///
/// One for each boat and visit, the first inspection on board of the visit.
/// Source: doctrine 3, "Found ready".
public struct ArrivalObservation: Hashable, Sendable {
  /// Which vessel.
  public var vessel: VesselKey
  /// When the inspection began.
  public var at: Instant
  /// The visit, if the report names one.
  public var visit: String?
  /// The kind of inspection, never a status report; nil where it can't be read.
  public var kind: InspectionKind?
  /// The condition on arrival.
  public var condition: Condition
  /// The report.
  public var citation: Citation

  /// An observation on arrival.
  public init(
    vessel: VesselKey, at: Instant, visit: String?, kind: InspectionKind?, condition: Condition,
    citation: Citation
  ) {
    self.vessel = vessel
    self.at = at
    self.visit = visit
    self.kind = kind
    self.condition = condition
    self.citation = citation
  }

  /// Whether the boat was found ready: FMC or PMC.
  public var isReady: Bool { condition.isMissionCapable }
}
