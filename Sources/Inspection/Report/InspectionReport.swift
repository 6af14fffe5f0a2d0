public import SeaworthyTime

/// One inspection of one vessel, as its maker wrote it down. Immutable: a correction is a whole
/// report with the same identifier and a higher revision.
///
/// Source: doctrine 2, rule 1.
public struct InspectionReport: Hashable, Sendable {
  /// The identifier that all revisions share.
  public var identifier: DocumentIdentifier
  /// The revision, from 1.
  public var revision: Int
  /// Whether it stands or is withdrawn.
  public var status: ReportStatus
  /// When the report was made out.
  public var preparedAt: Timestamp
  /// Who made it.
  public var source: Source
  /// The visit during which it was made.
  public var visit: String?
  /// The exercise during which it was made.
  public var exercise: String?
  /// How it may be handled and to whom it may be released.
  public var marking: Marking?
  /// Remarks on the whole.
  public var remarks: String?
  /// The inspection.
  public var inspection: Inspection
  /// The vessel, as this report states it.
  public var vessel: Vessel
  /// What was found of the checklist's items, in the order of the file.
  public var results: [ChecklistResult]
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
  /// Training delivered, in the order of the file.
  public var training: [TrainingSession]
  /// Assistance delivered, in the order of the file.
  public var assistance: [AssistanceItem]
  /// Lessons, in the order of the file.
  public var lessons: [Lesson]
  /// Files that travel beside the report, in the order of the file.
  public var attachments: [Attachment]
  /// Elements of other namespaces, in the order of the file.
  public var extensions: [Extension]

  /// A report from its parts.
  public init(
    identifier: DocumentIdentifier, revision: Int = 1, status: ReportStatus = .final,
    preparedAt: Timestamp, source: Source, visit: String? = nil, exercise: String? = nil,
    marking: Marking? = nil, remarks: String? = nil, inspection: Inspection, vessel: Vessel,
    results: [ChecklistResult] = [], discrepancies: [Discrepancy] = [],
    downtime: [Downtime] = [], maintenance: PreventiveMaintenance? = nil,
    supply: [AllowanceLine]? = nil, crew: [CrewBillet]? = nil, training: [TrainingSession] = [],
    assistance: [AssistanceItem] = [], lessons: [Lesson] = [], attachments: [Attachment] = [],
    extensions: [Extension] = []
  ) {
    self.identifier = identifier
    self.revision = revision
    self.status = status
    self.preparedAt = preparedAt
    self.source = source
    self.visit = visit
    self.exercise = exercise
    self.marking = marking
    self.remarks = remarks
    self.inspection = inspection
    self.vessel = vessel
    self.results = results
    self.discrepancies = discrepancies
    self.downtime = downtime
    self.maintenance = maintenance
    self.supply = supply
    self.crew = crew
    self.training = training
    self.assistance = assistance
    self.lessons = lessons
    self.attachments = attachments
    self.extensions = extensions
  }
}
