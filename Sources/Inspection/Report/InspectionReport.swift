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

  /// A report from its parts.
  public init(
    identifier: DocumentIdentifier, revision: Int = 1, status: ReportStatus = .final,
    preparedAt: Timestamp, source: Source, visit: String? = nil, exercise: String? = nil,
    marking: Marking? = nil, remarks: String? = nil, inspection: Inspection, vessel: Vessel,
    results: [ChecklistResult] = [], discrepancies: [Discrepancy] = [],
    downtime: [Downtime] = []
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
  }
}
