public import SeaworthyTime

/// What readiness takes from a report, read straight from its compact form.
public struct ReportFacts: Hashable, Sendable {
  /// The report's identifier.
  public var identifier: DocumentIdentifier
  /// Its revision.
  public var revision: Int
  /// The digest of its canonical form.
  public var digest: Digest
  /// When it was made out.
  public var preparedAt: Instant
  /// Who made it.
  public var source: SourceKind
  /// The kind of inspection.
  public var kind: InspectionKind
  /// The report's time: when its inspection began.
  public var start: Instant
  /// When the inspection ended, if stated.
  public var end: Instant?
  /// The line on which the inspection stands.
  public var line: Int
  /// Which vessel.
  public var vessel: VesselKey
  /// The vessel's name, if stated.
  public var vesselName: String?
  /// The vessel's class, if stated.
  public var vesselClass: String?
  /// Where the vessel stands in its life, if stated.
  public var lifecycle: LifecycleStatus?
  /// The visit during which it was made, if stated.
  public var visit: String?
  /// What was found of the checklist's items, in the order of the file.
  public var grades: [Grade]
  /// The discrepancies, in the order of the file.
  public var discrepancies: [Discrepancy]
  /// Declared downtime, in the order of the file.
  public var downtime: [Downtime]
  /// Preventive maintenance; nil if nothing is told of it.
  public var maintenance: PreventiveMaintenance?
  /// The allowance of parts as it was counted, in the order of the file; nil if nothing is told.
  public var supply: [AllowanceLine]?
  /// The billets as they are filled, in the order of the file; nil if nothing is told.
  public var crew: [CrewBillet]?
  /// The readings of the engines' hour meters, in the order of the file.
  public var engineHours: [EngineHours]
  /// Training delivered, in the order of the file.
  public var training: [TrainingSession]

  /// What was found of one item.
  public struct Grade: Hashable, Sendable {
    /// The item's code.
    public var item: String
    /// Its SWBS group.
    public var group: SWBSGroup
    /// What was found on arrival.
    public var result: ItemResult
    /// How it was left, if it was worked on.
    public var afterRepair: ItemResult?
    /// The line on which it stands.
    public var line: Int

    /// A grade of an item.
    public init(
      item: String, group: SWBSGroup, result: ItemResult, afterRepair: ItemResult? = nil,
      line: Int = 0
    ) {
      self.item = item
      self.group = group
      self.result = result
      self.afterRepair = afterRepair
      self.line = line
    }
  }
}

extension ReportFacts {
  /// The facts of a report whose canonical form has a digest.
  public init(_ report: InspectionReport, digest: Digest) {
    identifier = report.identifier
    revision = report.revision
    self.digest = digest
    preparedAt = report.preparedAt.instant
    source = report.source.kind
    kind = report.inspection.kind
    start = report.inspection.start.instant
    end = report.inspection.end?.instant
    line = report.inspection.line
    vessel = report.vessel.key
    vesselName = report.vessel.name
    vesselClass = report.vessel.vesselClass
    lifecycle = report.vessel.lifecycle
    visit = report.visit
    grades = report.results.map {
      Grade(
        item: $0.item, group: $0.group, result: $0.result, afterRepair: $0.afterRepair,
        line: $0.line)
    }
    discrepancies = report.discrepancies
    downtime = report.downtime
    maintenance = report.maintenance
    supply = report.supply
    crew = report.crew
    engineHours = report.vessel.engineHours
    training = report.training
  }
}
