public import SeaworthyInspection
public import SeaworthyTime

/// Everything known at K about one vessel: the input of all readiness.
public struct VesselRecord: Hashable, Sendable {
  /// Which vessel.
  public var vessel: VesselKey
  /// The standing reports, in any order.
  public var reports: [ReportFacts]
  /// Files and reports that cannot be relied on and leave the boat unknown.
  public var gaps: [EvidenceGap]
  /// What the register says of the vessel; nil if no register holds it.
  public var registration: Registration?

  /// What is known of a vessel.
  public init(
    vessel: VesselKey, reports: [ReportFacts] = [], gaps: [EvidenceGap] = [],
    registration: Registration? = nil
  ) {
    self.vessel = vessel
    self.reports = reports
    self.gaps = gaps
    self.registration = registration
  }

  /// A vessel's entry in the register.
  public struct Registration: Hashable, Sendable {
    /// The vessel's name.
    public var name: String?
    /// The vessel's class.
    public var vesselClass: String?
    /// Where the vessel stands in its life.
    public var lifecycle: LifecycleStatus?
    /// When it was delivered; nil counts as before every window.
    public var delivered: Instant?
    /// When it was disposed of; nil counts as after every window.
    public var disposed: Instant?
    /// Where the register says so.
    public var citation: Citation

    /// An entry in the register.
    public init(
      name: String? = nil, vesselClass: String? = nil, lifecycle: LifecycleStatus? = nil,
      delivered: Instant? = nil, disposed: Instant? = nil, citation: Citation
    ) {
      self.name = name
      self.vesselClass = vesselClass
      self.lifecycle = lifecycle
      self.delivered = delivered
      self.disposed = disposed
      self.citation = citation
    }
  }
}

/// A file or report that leaves its boat unknown from its inspection's time, until a later
/// inspection of equal or higher rigour that is not a follow-up.
///
/// Source: doctrine 2, rule 3.
public struct EvidenceGap: Hashable, Sendable {
  /// Why it cannot be relied on.
  public enum Reason: String, Hashable, Sendable, CaseIterable, Codable {
    /// The file has errors and is held.
    case reportHeld
    /// Its sender withdrew the report.
    case reportWithdrawn
    /// Contents that differ under one identifier and revision, or a revision that nobody may make
    /// without a decision.
    case conflict
  }

  /// Why.
  public var reason: Reason
  /// The inspection's time, from which on the boat is unknown.
  public var from: Instant
  /// The kind of inspection; nil, if it cannot be read, counts as the most rigorous.
  public var kind: InspectionKind?
  /// Where it stands.
  public var citation: Citation

  /// A gap in the evidence.
  public init(reason: Reason, from: Instant, kind: InspectionKind?, citation: Citation) {
    self.reason = reason
    self.from = from
    self.kind = kind
    self.citation = citation
  }
}
