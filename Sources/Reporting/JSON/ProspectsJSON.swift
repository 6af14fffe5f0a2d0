import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

/// What corrections would bring and take, as JSON.
struct CorrectionPlanJSON: Encodable {
  let coastGuard: String
  let hullNumber: String
  let discrepancies: [WorkJSON]
  let gainDays: Double
  let gainPoints: GainPointsJSON
  let conditionAfter: String
  let hours: Double?
  let unstatedHours: Int
  let parts: [PartJSON]

  init(_ plan: CorrectionPlan, on vessel: VesselKey, sources: CitationJSON.Files) {
    let cost = plan.cost
    coastGuard = vessel.coastGuard
    hullNumber = vessel.hullNumber
    discrepancies = plan.work.map { WorkJSON($0, sources: sources) }
    gainDays = plan.gain.missionCapableTime.inDays.asShare
    gainPoints = GainPointsJSON(
      maintenance: ScoreGainJSON(plan.gain.maintenance),
      operational: ScoreGainJSON(plan.gain.operational))
    conditionAfter = plan.gain.condition.rawValue
    hours = cost.unstated == cost.corrections ? nil : cost.hours.asShare
    unstatedHours = cost.unstated
    parts = plan.parts.map { PartJSON($0) }
  }
}

/// How far both scores would move, as JSON.
struct GainPointsJSON: Encodable {
  let maintenance: ScoreGainJSON
  let operational: ScoreGainJSON
}

/// How far a score would move in points, as JSON.
struct ScoreGainJSON: Encodable {
  let score: Double?
  let low: Double
  let high: Double
  let bandAfter: String?

  init(_ gain: ScoreGain) {
    score = gain.score?.asPoints
    low = gain.low.asPoints
    high = gain.high.asPoints
    bandAfter = gain.band?.rawValue
  }
}

/// A discrepancy to be corrected, as JSON.
struct WorkJSON: Encodable {
  let identifier: String
  let item: String
  let severity: String
  let description: String?
  let hours: Double?
  let source: CitationJSON

  init(_ work: OpenWork, sources: CitationJSON.Files) {
    identifier = work.discrepancy.identifier
    item = work.discrepancy.item
    severity = work.discrepancy.severity.rawValue
    description = work.discrepancy.description
    hours = work.hours?.doubleValue
    source = CitationJSON(work.discrepancy.citation, sources: sources)
  }
}

/// The way to the next band of a score, as JSON.
struct BandStepJSON: Encodable {
  let score: String
  let from: String
  let to: String
  let way: String
  let corrections: CorrectionPlanJSON?
  let atLeast: CostJSON?
  let lowWithAll: Double?

  /// What no way costs less than, as JSON.
  struct CostJSON: Encodable {
    let hours: Double
    let parts: Int
    let corrections: Int

    init(_ cost: WorkCost) {
      hours = cost.hours.asShare
      parts = cost.parts
      corrections = cost.corrections
    }
  }

  init(_ step: BandStep, on vessel: VesselKey, sources: CitationJSON.Files) {
    score = step.kind.rawValue
    from = step.from.rawValue
    to = step.to.rawValue
    switch step.way {
    case .cheapest(let plan):
      (way, lowWithAll, atLeast) = ("cheapest", nil, nil)
      corrections = CorrectionPlanJSON(plan, on: vessel, sources: sources)
    case .found(let plan, let least):
      (way, lowWithAll, atLeast) = ("found", nil, CostJSON(least))
      corrections = CorrectionPlanJSON(plan, on: vessel, sources: sources)
    case .outOfReach(let low):
      (way, lowWithAll, atLeast) = ("outOfReach", low.asPoints, nil)
      corrections = nil
    }
  }
}

/// Something that is not known, and how far it could move a score, as JSON.
struct MissingJSON: Encodable {
  let score: String
  let what: String
  let part: String?
  let count: Int?
  let lowCouldRise: Double
  let highCouldFall: Double

  init(_ evidence: MissingEvidence) {
    score = evidence.kind.rawValue
    lowCouldRise = evidence.lowCouldRise.asPoints
    highCouldFall = evidence.highCouldFall.asPoints
    switch evidence.what {
    case .condition: (what, part, count) = ("condition", nil, nil)
    case .part(let part): (what, self.part, count) = ("part", part.rawValue, nil)
    case .rest(let part, let count):
      (what, self.part, self.count) = ("rest", part.rawValue, count > 0 ? count : nil)
    case .claims(let count): (what, part, self.count) = ("claims", nil, count)
    }
  }
}
