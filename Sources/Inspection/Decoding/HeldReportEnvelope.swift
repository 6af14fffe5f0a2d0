public import SeaworthyTime
import SeaworthyXML

/// What can be read of a report that has errors: enough to know which boat is unknown from when.
///
/// Source: doctrine 2, rule 3.
public struct HeldReportEnvelope: Hashable, Sendable {
  /// Which vessel.
  public var vessel: VesselKey
  /// When the inspection began.
  public var start: Timestamp
  /// The kind of inspection; nil where it can't be read, which counts as the most rigorous.
  public var kind: InspectionKind?
  /// The report's identifier, if it can be read.
  public var identifier: DocumentIdentifier?
  /// Its revision, if it can be read.
  public var revision: Int?
  /// Who made it, if that can be read.
  public var source: SourceKind?
  /// The visit that it is part of, if one can be read.
  public var visit: String?
  /// When the report was made out, if that can be read.
  public var preparedAt: Timestamp?

  /// An envelope from what could be read.
  public init(
    vessel: VesselKey, start: Timestamp, kind: InspectionKind? = nil,
    identifier: DocumentIdentifier? = nil, revision: Int? = nil, source: SourceKind? = nil,
    visit: String? = nil, preparedAt: Timestamp? = nil
  ) {
    self.vessel = vessel
    self.start = start
    self.kind = kind
    self.identifier = identifier
    self.revision = revision
    self.source = source
    self.visit = visit
    self.preparedAt = preparedAt
  }
}

extension HeldReportEnvelope {
  /// The envelope of an `InspectionReport`; nil unless it names one vessel and an inspection's
  /// start, the earliest if there are several.
  init?(_ root: XMLElement) {
    let vessels = Set(root.children(.vessel).compactMap(\.vesselKey))
    let inspections = Array(root.children(.inspection))
    guard vessels.count == 1, let vessel = vessels.first,
      let start = inspections.compactMap({ $0.time(.start) }).min(by: {
        $0.instant < $1.instant
      })
    else { return nil }
    self.init(
      vessel: vessel, start: start,
      kind: inspections.count == 1 ? inspections.first?.word(.kind) : nil,
      identifier: root.documentIdentifier, revision: root.revision, source: root.sourceKind,
      visit: root.visit,
      preparedAt: root.time(.preparedAt))
  }
}

extension XMLElement {
  fileprivate func word<Word: CodeWord>(_ name: AttributeName) -> Word? {
    attribute(name).flatMap { Word(rawValue: $0.value) }
  }

  fileprivate var visit: String? {
    let visits = Set(
      children(.visit).compactMap { visit in
        visit.attribute(.id).flatMap { id in
          id.withValueBytes(ValueRule.shortText.accepts) ? id.value : nil
        }
      })
    return visits.count == 1 ? visits.first : nil
  }
}
