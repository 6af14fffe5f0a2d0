import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// A statement that is shown beside the figures, as JSON.
struct StatementJSON: Encodable {
  let kind: String
  let coastGuard: String
  let hullNumber: String?
  let answers: String?
  let at: String
  let until: String?
  let level: Int?
  let authority: String?
  let text: String
  let statedBy: String
  let statedByName: String?
  let preparedAt: String
  let isInConflict: Bool
  let source: CitationJSON

  init(_ cited: CitedStatement, sources: CitationJSON.Files) {
    let statement = cited.statement
    switch statement.content {
    case .rightOfReply(let reply): (text, answers) = (reply.text, reply.report?.text)
    case .commandersOverride(let override): (text, answers) = (override.reason, nil)
    case .knownChange(let change): (text, answers) = (change.reason, nil)
    }
    kind = cited.kind
    coastGuard = statement.coastGuard
    hullNumber = cited.vessel?.hullNumber
    at = cited.at.description
    until = cited.override?.until?.instant.description
    level = cited.override?.level
    authority = cited.override?.authority
    statedBy = statement.source.kind.rawValue
    statedByName = statement.source.name
    preparedAt = statement.preparedAt.instant.description
    isInConflict = cited.isInConflict
    source = CitationJSON(cited.citation, sources: sources)
  }
}

extension CitedStatement {
  /// What kind of statement it is, by the name of its element.
  fileprivate var kind: String {
    switch statement.content {
    case .rightOfReply: "rightOfReply"
    case .commandersOverride: "commandersOverride"
    case .knownChange: "knownChange"
    }
  }
}
