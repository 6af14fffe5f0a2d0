public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

/// A vessel's service sheet, as JSON.
struct HistoryJSON: Encodable {
  let formatVersion = JSONForm.version
  let basis: BasisJSON
  let vessel: BoatJSON
  let entries: [EntryJSON]
  let papers: [PaperJSON]

  init(_ answer: HistoryAnswer) {
    basis = BasisJSON(answer.basis)
    vessel = BoatJSON(answer.score)
    entries = answer.entries.map { entry in
      EntryJSON(
        entry, place: entry.citation.flatMap { answer.places[$0.digest] },
        sources: answer.basis.fileNames)
    }
    papers = answer.papers.map { PaperJSON($0) }
  }

  private enum CodingKeys: CodingKey {
    case formatVersion
    case vessel
    case entries
    case papers
  }

  func encode(to encoder: any Encoder) throws {
    try basis.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(formatVersion, forKey: .formatVersion)
    try container.encode(vessel, forKey: .vessel)
    try container.encode(entries, forKey: .entries)
    try container.encode(papers, forKey: .papers)
  }
}

/// An entry of a service sheet, as JSON.
struct EntryJSON: Encodable {
  let at: String
  let event: String
  let inspection: InspectionJSON?
  let discrepancy: NotedJSON?
  let before: String?
  let after: String?
  let cause: String?
  let until: String?
  let by: String?
  let basis: String?
  let text: String?
  let isDisputed: Bool
  let source: CitationJSON?

  init(_ entry: ChronologyEntry, place: Place?, sources: CitationJSON.Files) {
    let particulars = EntryParticulars(entry.event)
    at = entry.at.description
    event = entry.event.kind.rawValue
    inspection = entry.event.inspection.map { InspectionJSON($0, place: place) }
    discrepancy = entry.event.discrepancy.map { NotedJSON($0) }
    before = particulars.before
    after = particulars.after
    cause = particulars.cause
    until = particulars.until?.description
    by = particulars.by
    basis = particulars.basis
    text = particulars.text
    isDisputed = entry.isDisputed
    source = entry.citation.map { CitationJSON($0, sources: sources) }
  }

  /// An inspection, as JSON.
  struct InspectionJSON: Encodable {
    let kind: String
    let source: String
    let end: String?
    let visit: String?
    let locode: String?
    let place: String?
    let conditionOnArrival: String?
    let standard: Int
    let nonstandard: Int
    let notApplicable: Int
    let notInspected: Int

    init(_ inspection: InspectionRecord, place: Place?) {
      kind = inspection.kind.rawValue
      source = inspection.source.rawValue
      end = inspection.end?.description
      visit = inspection.visit
      locode = place?.locode
      self.place = place?.name
      conditionOnArrival = inspection.onArrival?.rawValue
      standard = inspection.standard
      nonstandard = inspection.nonstandard
      notApplicable = inspection.notApplicable
      notInspected = inspection.notInspected
    }
  }

  /// A discrepancy as an entry names it, as JSON.
  struct NotedJSON: Encodable {
    let identifier: String
    let item: String
    let title: String?
    let severity: String
    let description: String?

    init(_ noted: NotedDiscrepancy) {
      identifier = noted.identifier
      item = noted.item
      title = noted.checklistItem?.title
      severity = noted.severity.rawValue
      description = noted.description
    }
  }
}

extension HistoryAnswer {
  /// The answer as JSON, oldest entry first.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public func json() throws -> String { try JSONForm.text(HistoryJSON(self)) }
}
