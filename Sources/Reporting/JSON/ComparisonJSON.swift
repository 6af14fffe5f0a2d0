public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

/// What two standards make of one history, as JSON.
struct ComparisonJSON: Encodable {
  let formatVersion = JSONForm.version
  let asOf: String
  let knownAt: BasisJSON.KnownAt
  let ledgerDigest: String
  let standards: Both<Standard>
  let differences: [Difference]
  let summary: Summary
  let region: Group?
  let coastGuards: [Group]
  let vessels: [Vessel]

  /// The same under the first and the second standard.
  struct Both<Value: Encodable>: Encodable {
    let first: Value
    let second: Value
  }

  struct Standard: Encodable {
    let name: String
    let version: String
    let digest: String?
  }

  struct Difference: Encodable {
    let table: String
    let `class`: String?
    let key: String?
    let first: String?
    let second: String?
  }

  struct Summary: Encodable {
    let vessels: Int
    let moved: Int
    let bandChanges: Int
    let conditionChanges: Int
  }

  struct Score: Encodable {
    let score: Double?
    let low: Double
    let high: Double
    let band: String?
  }

  struct Vessel: Encodable {
    let vessel: String
    let condition: Both<String>
    let maintenance: Both<Score>
    let operational: Both<Score>
  }

  struct Group: Encodable {
    let code: String?
    let name: String?
    let figures: Both<Figures>
  }

  struct Figures: Encodable {
    let missionCapableRate: RangedJSON?
    let missionCapableLevel: LevelJSON?
    let fullyMissionCapableLevel: LevelJSON?
    let supplyLevel: LevelJSON?
    let personnelLevel: LevelJSON?
    let overallLevel: LevelJSON?
    let ready: Int
    let maintenance: MeanJSON
    let operational: MeanJSON
  }

  init(_ comparison: StandardComparison) {
    let basis = BasisJSON(comparison.basis)
    (asOf, knownAt, ledgerDigest) = (basis.asOf, basis.knownAt, basis.ledgerDigest)
    standards = Both(
      first: Standard(comparison.left.standard), second: Standard(comparison.right.standard))
    differences = comparison.differences.map { row in
      Difference(
        table: row.table, class: row.vesselClass, key: row.key.isEmpty ? nil : row.key,
        first: row.left?.stated, second: row.right?.stated)
    }
    summary = Summary(
      vessels: comparison.vessels.count, moved: comparison.moved.count,
      bandChanges: comparison.bandChanges, conditionChanges: comparison.conditionChanges)
    region = comparison.region.map { Group($0) }
    coastGuards = comparison.coastGuards.map { Group($0) }
    vessels = comparison.vessels.map { Vessel($0) }
  }
}

extension ComparisonJSON.Standard {
  fileprivate init(_ standard: ScoringStandard) {
    self.init(
      name: standard.name, version: standard.version, digest: standard.digest?.hexadecimal)
  }
}

extension ComparisonJSON.Score {
  fileprivate init(_ score: ReadinessScore) {
    self.init(
      score: score.score?.asPoints, low: score.low.asPoints, high: score.high.asPoints,
      band: score.band?.rawValue)
  }
}

extension ComparisonJSON.Vessel {
  fileprivate init(_ pair: StandardComparison.Pair<VesselScore>) {
    self.init(
      vessel: pair.left.vessel.description,
      condition: .init(
        first: pair.left.condition.condition.rawValue,
        second: pair.right.condition.condition.rawValue),
      maintenance: .init(
        first: .init(pair.left.maintenance), second: .init(pair.right.maintenance)),
      operational: .init(
        first: .init(pair.left.operational), second: .init(pair.right.operational)))
  }
}

extension ComparisonJSON.Group {
  fileprivate init(_ pair: StandardComparison.Pair<CoastGuardScore>) {
    self.init(
      code: pair.left.code, name: pair.left.name,
      figures: .init(first: .init(pair.left), second: .init(pair.right)))
  }
}

extension ComparisonJSON.Figures {
  fileprivate init(_ score: CoastGuardScore) {
    self.init(
      missionCapableRate: score.availability.missionCapableRate.map(RangedJSON.init),
      missionCapableLevel: LevelJSON(score.missionCapableLevel),
      fullyMissionCapableLevel: LevelJSON(score.fullyMissionCapableLevel),
      supplyLevel: LevelJSON(score.supplyLevel),
      personnelLevel: LevelJSON(score.personnelLevel),
      overallLevel: LevelJSON(score.overallLevel), ready: score.boats.ready,
      maintenance: MeanJSON(score.maintenance),
      operational: MeanJSON(score.operational))
  }
}

extension StandardComparison {
  /// The comparison as JSON.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public func json() throws -> String { try JSONForm.text(ComparisonJSON(self)) }
}
