public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

/// A vessel's figures with their reasons, as JSON.
struct ExplainJSON: Encodable {
  let formatVersion = JSONForm.version
  let basis: BasisJSON
  let score: VesselJSON
  let arrivals: [ArrivalJSON]
  let conditions: [SpellJSON]
  let tree: [NodeJSON]
  let statements: [StatementJSON]
  let fixFirst: [CorrectionPlanJSON]
  let fixTogether: CorrectionPlanJSON?
  let nextBand: [BandStepJSON]
  let missing: [MissingJSON]

  init(_ answer: VesselAnswer) {
    let sources = answer.basis.fileNames
    basis = BasisJSON(answer.basis)
    score = VesselJSON(answer.score, sources: sources)
    arrivals = answer.arrivals.map { ArrivalJSON($0, sources: sources) }
    conditions = answer.conditions.map { SpellJSON($0) }
    statements = answer.statements.map { StatementJSON($0, sources: sources) }
    tree = answer.score.trees(sources: sources)
    let (vessel, fix) = (answer.score.vessel, answer.prospects?.fixFirst)
    fixFirst =
      fix?.single.map { CorrectionPlanJSON($0, on: vessel, sources: sources) } ?? []
    fixTogether = fix?.together.map { CorrectionPlanJSON($0, on: vessel, sources: sources) }
    nextBand = fix?.steps.map { BandStepJSON($0, on: vessel, sources: sources) } ?? []
    missing = answer.prospects?.missing.map { MissingJSON($0) } ?? []
  }

  private enum CodingKeys: CodingKey {
    case formatVersion
    case score
    case arrivals
    case conditions
    case tree
    case statements
    case fixFirst
    case fixTogether
    case nextBand
    case missing
  }

  func encode(to encoder: any Encoder) throws {
    try basis.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(formatVersion, forKey: .formatVersion)
    try container.encode(score, forKey: .score)
    try container.encode(arrivals, forKey: .arrivals)
    try container.encode(conditions, forKey: .conditions)
    try container.encode(tree, forKey: .tree)
    try container.encode(statements, forKey: .statements)
    try container.encode(fixFirst, forKey: .fixFirst)
    try container.encodeIfPresent(fixTogether, forKey: .fixTogether)
    try container.encode(nextBand, forKey: .nextBand)
    try container.encode(missing, forKey: .missing)
  }
}

/// How a boat was found on arrival, as JSON.
struct ArrivalJSON: Encodable {
  let at: String
  let kind: String?
  let visit: String?
  let condition: String
  let isReady: Bool
  let source: CitationJSON

  init(_ arrival: ArrivalObservation, sources: CitationJSON.Files) {
    at = arrival.at.description
    kind = arrival.kind?.rawValue
    visit = arrival.visit
    condition = arrival.condition.rawValue
    isReady = arrival.isReady
    source = CitationJSON(arrival.citation, sources: sources)
  }
}

/// A stretch of unchanged condition, as JSON.
struct SpellJSON: Encodable {
  let start: String
  let end: String
  let condition: String

  init(_ spell: ConditionSpell) {
    start = spell.interval.start.description
    end = spell.interval.end.description
    condition = spell.condition.rawValue
  }
}

extension VesselAnswer {
  /// The answer as JSON: the vessel's figures, its condition over time, and the tree of reasons
  /// down to report, file and line.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public func json() throws -> String { try JSONForm.text(ExplainJSON(self)) }
}
