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
  /// Reports among which somebody has to decide, in any order.
  public var disputes: [Dispute]
  /// What the register says of the vessel; nil if no register holds it.
  public var registration: Registration?
  /// Why nobody can say all that a register holds of the vessel; nil if one does.
  public var registerGap: RegisterGap?

  /// What is known of a vessel.
  public init(
    vessel: VesselKey, reports: [ReportFacts] = [], gaps: [EvidenceGap] = [],
    disputes: [Dispute] = [], registration: Registration? = nil,
    registerGap: RegisterGap? = nil
  ) {
    self.vessel = vessel
    self.reports = reports
    self.gaps = gaps
    self.disputes = disputes
    self.registration = registration
    self.registerGap = registerGap
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
    /// Whether a held register may put it in service at other times: nothing is then known of it
    /// before ``delivered`` and from ``disposed`` on.
    public var isServiceUncertain: Bool
    /// The parts that it is to have on board.
    public var allowances: [Allowance]
    /// The billets of its crew.
    public var billets: [Billet]
    /// When the register that says so was made out.
    public var statedAt: Instant
    /// Where the register says so.
    public var citation: Citation

    /// An entry in the register.
    public init(
      name: String? = nil, vesselClass: String? = nil, lifecycle: LifecycleStatus? = nil,
      delivered: Instant? = nil, disposed: Instant? = nil, isServiceUncertain: Bool = false,
      allowances: [Allowance] = [], billets: [Billet] = [], statedAt: Instant = .distantPast,
      citation: Citation
    ) {
      self.name = name
      self.vesselClass = vesselClass
      self.lifecycle = lifecycle
      self.delivered = delivered
      self.disposed = disposed
      self.isServiceUncertain = isServiceUncertain
      self.allowances = allowances
      self.billets = billets
      self.statedAt = statedAt
      self.citation = citation
    }
  }
}
