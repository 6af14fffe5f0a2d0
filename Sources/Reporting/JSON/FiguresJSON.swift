import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

/// A figure with its range, as JSON.
struct RangedJSON: Encodable {
  let value: Double?
  let low: Double
  let high: Double
  let coverage: Double

  /// A share from 0 to 1.
  init(_ ranged: Ranged) {
    value = ranged.value?.asShare
    low = ranged.low.asShare
    high = ranged.high.asShare
    coverage = ranged.coverage.asShare
  }
}

/// A share of observations, as JSON.
struct ProportionJSON: Encodable {
  let count: Int
  let n: Int
  let value: Double?
  let low: Double
  let high: Double

  init(_ proportion: Proportion) {
    count = proportion.count
    n = proportion.n
    value = proportion.value?.asShare
    low = proportion.low.asShare
    high = proportion.high.asShare
  }
}

/// A level, as JSON: stated, or at best.
struct LevelJSON: Encodable {
  let level: Int
  let isAtBest: Bool

  /// Nil where there is nothing to rate.
  init?(_ level: Level) {
    switch level {
    case .stated(let number): (self.level, isAtBest) = (number, false)
    case .atBest(let number): (self.level, isAtBest) = (number, true)
    case .none: return nil
    }
  }
}

/// The mean of vessels' scores in points, as JSON.
struct MeanJSON: Encodable {
  let value: Double?
  let low: Double
  let high: Double
  let coverage: Double
  let scored: Int
  let vessels: Int

  init(_ mean: MeanScore) {
    value = mean.value?.asPoints
    low = mean.low.asPoints
    high = mean.high.asPoints
    coverage = mean.coverage.asShare
    scored = mean.scored
    vessels = mean.vessels
  }
}

/// A score of a vessel in points, as JSON.
struct ScoreJSON: Encodable {
  let score: Double?
  let low: Double
  let high: Double
  let coverage: Double
  let band: String?
  let couldBe: String?
  let cap: Cap?
  let missing: [String]
  let unknown: [Unknown]
  let parts: [Part]

  struct Cap: Encodable {
    let points: Double
    let causes: [CauseJSON]
  }

  struct Unknown: Encodable {
    let part: String
    let kind: String
    let count: Int
  }

  struct Part: Encodable {
    let name: String
    let weight: Double
    let value: Double?
    let low: Double
    let high: Double
    let coverage: Double
  }

  init(_ score: ReadinessScore, sources: CitationJSON.Files) {
    self.score = score.score?.asPoints
    low = score.low.asPoints
    high = score.high.asPoints
    coverage = score.coverage.asShare
    band = score.band?.rawValue
    couldBe = score.couldBe?.rawValue
    cap = score.cap.map { cap in
      Cap(
        points: cap.points.asPoints,
        causes: cap.causes.map { CauseJSON($0, sources: sources) })
    }
    missing = score.missing.map(\.rawValue)
    unknown = score.unknowns.map {
      Unknown(part: $0.part.rawValue, kind: $0.kind.rawValue, count: $0.count)
    }
    parts = score.parts.map {
      Part(
        name: $0.part.rawValue, weight: $0.weight.asShare, value: $0.ranged.value?.asShare,
        low: $0.ranged.low.asShare, high: $0.ranged.high.asShare,
        coverage: $0.ranged.coverage.asShare)
    }
  }
}

/// The shares of a window in each condition, as JSON: of the known time, unknown of the time in
/// service.
struct SharesJSON: Encodable {
  let fmc: Double
  let pmc: Double
  let nmcm: Double
  let nmcs: Double
  let nmcd: Double
  let unknown: Double

  /// Nil without time in service.
  init?(_ shares: ConditionShares?) {
    guard let shares else { return nil }
    fmc = shares.fmc.asShare
    pmc = shares.pmc.asShare
    nmcm = shares.nmcm.asShare
    nmcs = shares.nmcs.asShare
    nmcd = shares.nmcd.asShare
    unknown = shares.unknown.asShare
  }
}
