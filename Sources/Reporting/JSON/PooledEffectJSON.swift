import SeaworthyInspection
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends

/// What visits of one kind changed, as JSON.
struct PooledEffectJSON: Encodable {
  let kind: String
  let boats: Int
  let boatsInDoubt: Int
  let doubtfulReports: Int
  let onArrival: ProportionJSON
  let onNextArrival: ProportionJSON
  let compared: Int
  let expectedAnyway: Double?
  let comparison: ProportionJSON
  let effect: EffectJSON?
  let reliedOn: EffectJSON?
  let verdict: VerdictJSON
  let threats: [ThreatJSON]
  let visits: [VisitEffectJSON]

  init(_ pooled: PooledEffect, level: Double) {
    let all = pooled.boats
    kind = pooled.kind.rawValue
    boats = all.count
    boatsInDoubt = all.count(where: \.isInDoubt)
    doubtfulReports = pooled.doubtfulReports
    onArrival = ProportionJSON(all.onArrival)
    onNextArrival = ProportionJSON(all.onNextArrival)
    compared = all.compared.count
    expectedAnyway = all.expectedAnyway?.asShare
    comparison = ProportionJSON(pooled.comparison)
    let interval = pooled.interval(level: level)
    effect = pooled.test.map { EffectJSON($0, interval ?? $0.interval(level: level)) }
    reliedOn = pooled.reliedOn.map { EffectJSON($0, $0.interval(level: level)) }
    verdict = VerdictJSON(pooled.verdict(level: level))
    threats = pooled.threats.map(ThreatJSON.init)
    visits = pooled.visits.map { VisitEffectJSON($0, level: level) }
  }
}

/// An effect and how it ranks among other dates, as JSON.
struct EffectJSON: Encodable {
  let value: Double
  let low: Double?
  let high: Double?
  let p: Double
  let smallestP: Double
  let dates: Int

  init(_ test: StratifiedPlaceboTest, _ interval: PlaceboDateTest.Interval) {
    self.init(
      value: test.effect, interval, p: test.p, smallestP: test.smallestP,
      dates: test.strata.reduce(0) { $0 + $1.placebos.count })
  }

  init(
    value: Double, _ interval: PlaceboDateTest.Interval, p: Double, smallestP: Double, dates: Int
  ) {
    self.value = value.asShare
    // No effect is greater than from never to always.
    low = interval.low.map { max(-1, $0).asShare }
    high = interval.high.map { min(1, $0).asShare }
    self.p = p.asP
    self.smallestP = smallestP.asP
    self.dates = dates
  }
}

/// What may be said of an effect, as JSON.
struct VerdictJSON: Encodable {
  let word: String
  let more: Int?
  let of: String?

  init(_ verdict: EffectVerdict) {
    switch verdict {
    case .notSeenSince: (word, more, of) = ("notSeenSince", nil, nil)
    case .noComparison: (word, more, of) = ("noComparison", nil, nil)
    case .tooFew(let more, let lacking): (word, self.more, of) = ("tooFew", more, lacking.rawValue)
    case .undetermined: (word, more, of) = ("undetermined", nil, nil)
    case .better: (word, more, of) = ("better", nil, nil)
    case .worse: (word, more, of) = ("worse", nil, nil)
    case .inDoubt: (word, more, of) = ("inDoubt", nil, nil)
    }
  }
}

extension Double {
  /// A p as data state it: to twelve decimals, so that a small one is not 0.
  fileprivate var asP: Double { (self * 1e12).rounded(.toNearestOrAwayFromZero) / 1e12 }
}
