import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// Whether a casualty report was due and given, as JSON.
struct CasualtyReportJSON: Encodable {
  let identifier: String
  let item: String
  let severity: String
  let casualty: String
  let closed: String?
  let tellCommand: String?
  let required: String
  let due: String
  let standing: String
  let sent: String?
  let source: CitationJSON

  init(_ clock: CasualtyClock, sources: CitationJSON.Files) {
    identifier = clock.identifier
    item = clock.item
    severity = clock.severity.rawValue
    casualty = clock.casualty.description
    closed = clock.closed?.description
    tellCommand = clock.command?.word
    required = clock.report.word
    due = clock.due.description
    standing = clock.standing.word
    sent = clock.given?.sent?.description
    source = CitationJSON(clock.citation, sources: sources)
  }
}

extension CasualtyClock.Requirement {
  /// The code word in data.
  var word: String {
    switch self {
    case .no: "no"
    case .unlessCorrected: "unlessCorrected"
    case .yes: "yes"
    }
  }
}

extension CasualtyClock.Standing {
  /// The code word in data, and the last part of the key of its words.
  var word: String {
    switch self {
    case .notDue: "notDue"
    case .open: "open"
    case .missing: "missing"
    case .inTime: "inTime"
    case .late: "late"
    case .undated: "undated"
    }
  }
}
