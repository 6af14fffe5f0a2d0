import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// An open discrepancy, as JSON.
struct DiscrepancyJSON: Encodable {
  let identifier: String
  let item: String
  let severity: String
  let opened: String
  let description: String?
  let due: String
  let isWaived: Bool
  let waivedUntil: String?
  let isAwaitingParts: Bool
  let isReportedCorrected: Bool
  let isUnseen: Bool
  let isDisputed: Bool
  let source: CitationJSON

  init(_ open: OpenDiscrepancy, sources: CitationJSON.Files) {
    identifier = open.identifier
    item = open.item
    severity = open.severity.rawValue
    opened = open.opened.description
    description = open.description
    due = open.due.description
    isWaived = open.waivedUntil != nil
    waivedUntil = open.waivedUntil == .distantFuture ? nil : open.waivedUntil?.description
    isAwaitingParts = open.isAwaitingParts
    isReportedCorrected = open.isReportedCorrected
    isUnseen = open.isUnseen
    isDisputed = open.isDisputed
    source = CitationJSON(open.citation, sources: sources)
  }
}
