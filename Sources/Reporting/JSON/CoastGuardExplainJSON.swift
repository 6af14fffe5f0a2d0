public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// A coast guard's figures with their reasons, as JSON.
struct CoastGuardExplainJSON: Encodable {
  let formatVersion = JSONForm.version
  let basis: BasisJSON
  let coastGuard: GroupJSON
  let fixFirst: [CorrectionPlanJSON]
  let boats: [BoatJSON]

  /// What lies behind one boat's figures.
  struct BoatJSON: Encodable {
    let hullNumber: String
    let tree: [NodeJSON]
    let nextBand: [BandStepJSON]
    let missing: [MissingJSON]

    init(_ score: VesselScore, _ prospects: VesselProspects?, sources: CitationJSON.Files) {
      hullNumber = score.vessel.hullNumber
      tree = score.trees(sources: sources)
      nextBand =
        prospects?.fixFirst.steps.map {
          BandStepJSON($0, on: score.vessel, sources: sources)
        } ?? []
      missing = prospects?.missing.map { MissingJSON($0) } ?? []
    }
  }

  init(_ answer: CoastGuardAnswer) {
    let sources = answer.basis.fileNames
    let score = answer.group.score
    basis = BasisJSON(answer.basis)
    coastGuard = GroupJSON(answer.group, sources: sources)
    fixFirst = answer.prospects.fleetPlans.map {
      CorrectionPlanJSON($0.plan, on: $0.vessel, sources: sources)
    }
    boats = (score.vessels + score.provisional).map { vessel in
      BoatJSON(
        vessel, answer.prospects.first { $0.vessel == vessel.vessel }, sources: sources)
    }
  }

  private enum CodingKeys: CodingKey {
    case formatVersion
    case coastGuard
    case fixFirst
    case boats
  }

  func encode(to encoder: any Encoder) throws {
    try basis.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(formatVersion, forKey: .formatVersion)
    try container.encode(coastGuard, forKey: .coastGuard)
    try container.encode(fixFirst, forKey: .fixFirst)
    try container.encode(boats, forKey: .boats)
  }
}

extension VesselScore {
  /// The trees of both scores, down to report, file and line.
  func trees(sources: CitationJSON.Files) -> [NodeJSON] {
    [("maintenance", maintenance), ("operational", operational)]
      .map { NodeJSON(label: $0, score: $1, sources: sources) }
  }
}

extension CoastGuardAnswer {
  /// The answer as JSON: the coast guard's figures, what to fix first on its boats, and the trees of
  /// reasons of each.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public func json() throws -> String { try JSONForm.text(CoastGuardExplainJSON(self)) }
}
