public import SeaworthyInspection
public import SeaworthyTime

/// An inspection as an entry of a chronology tells it.
public struct InspectionRecord: Hashable, Sendable {
  /// The kind.
  public var kind: InspectionKind
  /// Who made the report.
  public var source: SourceKind
  /// When it ended, if stated.
  public var end: Instant?
  /// The visit that it is part of, if stated.
  public var visit: String?
  /// In what condition it found the boat on arrival; nil where another inspection of the visit came
  /// first, and for a status report. In dispute, as all reports in dispute together tell. Source:
  /// doctrine 3, "Found ready".
  public var onArrival: Condition?
  /// How many items it found standard, on arrival.
  public var standard: Int
  /// How many it found nonstandard.
  public var nonstandard: Int
  /// How many do not apply.
  public var notApplicable: Int
  /// How many it names without having inspected them.
  public var notInspected: Int

  /// An inspection.
  public init(
    kind: InspectionKind, source: SourceKind, end: Instant? = nil, visit: String? = nil,
    onArrival: Condition? = nil, standard: Int = 0, nonstandard: Int = 0, notApplicable: Int = 0,
    notInspected: Int = 0
  ) {
    self.kind = kind
    self.source = source
    self.end = end
    self.visit = visit
    self.onArrival = onArrival
    self.standard = standard
    self.nonstandard = nonstandard
    self.notApplicable = notApplicable
    self.notInspected = notInspected
  }
}

extension InspectionRecord {
  /// What a report tells of its inspection.
  init(_ report: ReportFacts, onArrival: Condition?) {
    func count(_ result: ItemResult) -> Int { report.grades.count { $0.result == result } }
    self.init(
      kind: report.kind, source: report.source, end: report.end, visit: report.visit,
      onArrival: onArrival, standard: count(.standard), nonstandard: count(.nonstandard),
      notApplicable: count(.notApplicable), notInspected: count(.notInspected))
  }
}
