public import SeaworthyAssessment
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

/// The scores of a region, as JSON.
struct ScoresJSON: Encodable {
  let formatVersion = JSONForm.version
  let basis: BasisJSON
  let region: GroupJSON?
  let coastGuards: [GroupJSON]

  init(_ answer: ScoresAnswer) {
    basis = BasisJSON(answer.basis)
    region = answer.region.map { GroupJSON($0, sources: answer.basis.fileNames, vessels: false) }
    coastGuards = answer.coastGuards.map { GroupJSON($0, sources: answer.basis.fileNames) }
  }

  private enum CodingKeys: CodingKey {
    case formatVersion
    case region
    case coastGuards
  }

  func encode(to encoder: any Encoder) throws {
    try basis.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(formatVersion, forKey: .formatVersion)
    try container.encodeIfPresent(region, forKey: .region)
    try container.encode(coastGuards, forKey: .coastGuards)
  }
}

/// A coast guard's or the region's figures, as JSON.
struct GroupJSON: Encodable {
  let code: String?
  let name: String?
  let foundReady: ProportionJSON
  let missionCapableRate: RangedJSON?
  let fullyMissionCapableRate: RangedJSON?
  let rLevel: Levels
  let sLevel: LevelJSON?
  let pLevel: LevelJSON?
  let overallLevel: LevelJSON?
  let supply: PooledCountJSON
  let crew: PooledCountJSON
  let boats: Boats
  let marks: [String]?
  let registerGaps: [RegisterGapJSON]?
  let insidePeriodicity: Int
  let newestInspection: String?
  let oldestInspection: String?
  let maintenance: MeanJSON
  let operational: MeanJSON
  let flow: FlowJSON
  let vessels: [VesselJSON]?
  let provisional: [VesselJSON]?
  let statements: [StatementJSON]?

  struct Levels: Encodable {
    let fullyMissionCapable: LevelJSON?
    let missionCapable: LevelJSON?
  }

  struct Boats: Encodable {
    let ready: Int
    let notReady: Int
    let unknown: Int
    let inService: Int
    let required: Int?
    let requirementSource: String?
    let previousRequirement: PreviousRequirement?
    let isRequiredAtLeast: Bool?
    let uncertain: Int?
  }

  struct PreviousRequirement: Encodable {
    let count: Int
    let until: String
    let source: String

    init(_ previous: BoatCensus.PreviousRequirement) {
      count = previous.count
      until = previous.until.description
      source = previous.source
    }
  }

  /// `vessels` is false for a region, whose vessels stand under their coast guards.
  init(_ group: GroupAnswer, sources: CitationJSON.Files, vessels: Bool = true) {
    let score = group.score
    code = score.code
    name = score.name
    foundReady = ProportionJSON(group.foundReady)
    missionCapableRate = score.availability.missionCapableRate.map { RangedJSON($0) }
    fullyMissionCapableRate = score.availability.fullyMissionCapableRate.map { RangedJSON($0) }
    rLevel = Levels(
      fullyMissionCapable: LevelJSON(score.fullyMissionCapableLevel),
      missionCapable: LevelJSON(score.missionCapableLevel))
    sLevel = LevelJSON(score.supplyLevel)
    pLevel = LevelJSON(score.personnelLevel)
    overallLevel = LevelJSON(score.overallLevel)
    supply = PooledCountJSON(score.supply)
    crew = PooledCountJSON(score.crew)
    boats = Boats(
      ready: score.boats.ready, notReady: score.boats.notReady, unknown: score.boats.unknown,
      inService: score.boats.inService, required: score.boats.required,
      requirementSource: score.boats.requirementSource,
      previousRequirement: score.boats.previousRequirement.map { PreviousRequirement($0) },
      isRequiredAtLeast: score.boats.isRequiredAtLeast ? true : nil,
      uncertain: score.boats.uncertain > 0 ? score.boats.uncertain : nil)
    let isInConflict = score.vessels.contains { $0.marks.contains(.conflict) }
    marks = isInConflict ? [VesselScore.Mark.conflict.rawValue] : nil
    registerGaps =
      score.registerGaps.isEmpty
      ? nil : score.registerGaps.map { RegisterGapJSON($0, sources: sources) }
    insidePeriodicity = score.insidePeriodicity
    newestInspection = score.newestInspection?.description
    oldestInspection = score.oldestInspection?.description
    maintenance = MeanJSON(score.maintenance)
    operational = MeanJSON(score.operational)
    flow = FlowJSON(score.flow)
    self.vessels = vessels ? score.vessels.map { VesselJSON($0, sources: sources) } : nil
    provisional = vessels ? score.provisional.map { VesselJSON($0, sources: sources) } : nil
    statements = vessels ? group.statements.map { StatementJSON($0, sources: sources) } : nil
  }
}

extension ScoresAnswer {
  /// The answer as JSON: rates 0 to 1 to six decimals, scores 0 to 100 to one, times in UTC, keys
  /// in order, absent instead of null.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public func json() throws -> String { try JSONForm.text(ScoresJSON(self)) }
}
