public import SeaworthyInspection
public import SeaworthyTime

/// Everything that is said of one vessel at an instant. Condition first, scores last.
public struct VesselScore: Hashable, Sendable {
  /// Which vessel.
  public var vessel: VesselKey
  /// Its name, as the register or the latest report states it.
  public var name: String?
  /// Its class as last stated.
  public var vesselClass: String?
  /// Where it stands in its life, as last stated; shown apart.
  public var lifecycle: LifecycleStatus?
  /// Whether a register holds it; without any register, true for all.
  public var isRegistered: Bool
  /// Its condition.
  public var condition: ConditionFinding
  /// Its availability over the trailing window.
  public var availability: AvailabilityWindow
  /// Maintenance readiness.
  public var maintenance: ReadinessScore
  /// Operational readiness.
  public var operational: ReadinessScore
  /// All its open discrepancies, most severe first, then oldest first.
  public var openDiscrepancies: [OpenDiscrepancy]
  /// The start of the newest inspection on board (any kind but a status report).
  public var newestInspection: Instant?
  /// The newest evidence of any kind, and where it stands.
  public var newestEvidence: Evidence?
  /// What a reader must know to read the figures.
  public var marks: [Mark]
  /// Its preventive maintenance, recorded and verified apart; nil where nothing is told of the
  /// window.
  public var preventiveMaintenance: PreventiveMaintenancePerformance?
  /// How its discrepancies come and go.
  public var flow: FlowFigures
  /// Hours run while it was not mission capable, in the trailing window.
  public var hoursRunNotMissionCapable: [HoursRunNotMissionCapable]
  /// Which casualty reports were due, and whether they were given.
  public var casualtyClocks: [CasualtyClock]

  /// Evidence: an inspection or status report.
  public struct Evidence: Hashable, Sendable {
    /// When.
    public var at: Instant
    /// Of what kind.
    public var kind: InspectionKind
    /// Where it stands.
    public var citation: Citation

    /// Evidence of a kind.
    public init(at: Instant, kind: InspectionKind, citation: Citation) {
      self.at = at
      self.kind = kind
      self.citation = citation
    }
  }

  /// Something that a reader must know to read a vessel's figures.
  public enum Mark: String, Hashable, Sendable, CaseIterable {
    /// A file of the boat is held.
    case reportHeld
    /// A report of the boat was withdrawn.
    case reportWithdrawn
    /// Reports of the boat conflict.
    case conflict
    /// No register holds it.
    case provisional
    /// The standard has no checklist for its class.
    case classUnknown
    /// Its register entry does not say when it was delivered.
    case deliveryUnknown
    /// A waiver of something other than a restrictive discrepancy had no effect.
    case waiverWithoutEffect
    /// A report grades items that its class checklist lacks.
    case itemsOutsideChecklist
    /// Its engines ran while it was not mission capable.
    case operatedWhileNotMissionCapable
  }

  /// A vessel's figures.
  public init(
    vessel: VesselKey, name: String?, vesselClass: String?, lifecycle: LifecycleStatus?,
    isRegistered: Bool, condition: ConditionFinding, availability: AvailabilityWindow,
    maintenance: ReadinessScore, operational: ReadinessScore,
    openDiscrepancies: [OpenDiscrepancy], newestInspection: Instant?, newestEvidence: Evidence?,
    marks: [Mark], preventiveMaintenance: PreventiveMaintenancePerformance? = nil,
    flow: FlowFigures = FlowFigures(),
    hoursRunNotMissionCapable: [HoursRunNotMissionCapable] = [],
    casualtyClocks: [CasualtyClock] = []
  ) {
    self.vessel = vessel
    self.name = name
    self.vesselClass = vesselClass
    self.lifecycle = lifecycle
    self.isRegistered = isRegistered
    self.condition = condition
    self.availability = availability
    self.maintenance = maintenance
    self.operational = operational
    self.openDiscrepancies = openDiscrepancies
    self.newestInspection = newestInspection
    self.newestEvidence = newestEvidence
    self.marks = marks
    self.preventiveMaintenance = preventiveMaintenance
    self.flow = flow
    self.hoursRunNotMissionCapable = hoursRunNotMissionCapable
    self.casualtyClocks = casualtyClocks
  }
}
