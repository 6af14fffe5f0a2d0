import SeaworthyStandards

extension ReadinessScore {
  /// A score from its parts.
  ///
  /// Score: the parts that are known, their weights scaled up; none without what it cannot do
  /// without. Low and high: full weights, a part with no data 0 and 1. Coverage: Σ part weight ×
  /// known share.
  /// Source: doctrine 4, "Score", "Low, high", "Coverage".
  init(of parts: [Part], isScored: Bool, caps: Caps, standard: ScoringStandard) {
    let known = parts.filter { $0.ranged.value != nil }
    let knownWeight = known.reduce(0) { $0 + $1.weight }
    let weight = parts.reduce(0) { $0 + $1.weight }
    let uncapped =
      isScored && knownWeight > 0
      ? 100 * known.reduce(0) { $0 + $1.weight * ($1.ranged.value ?? 0) } / knownWeight : nil
    func mean(_ share: (Ranged) -> Double) -> Double {
      weight > 0 ? parts.reduce(0) { $0 + $1.weight * share($1.ranged) } / weight : 0
    }
    let (lowest, highest) = (100 * mean(\.low), 100 * mean(\.high))
    let points = Ranged(
      value: uncapped.map { min($0, caps.score) }, low: min(lowest, caps.low),
      high: min(highest, caps.high), coverage: mean(\.coverage)
    ).ordered
    let band = points.value.map { _ in
      points.coverage < standard.coverageFloor
        ? .insufficientData : standard.band(of: points.low)
    }
    let best = standard.band(of: points.high)
    self.init(
      score: points.value, low: points.low, high: points.high, coverage: points.coverage,
      band: band, couldBe: band.flatMap { best.isBetter(than: $0) ? best : nil },
      cap: Self.cap(caps, score: uncapped, low: lowest),
      missing: parts.filter { $0.ranged.value == nil }.map(\.part), parts: parts)
  }

  /// The cap, where it holds the score or the low below what it would be without it.
  private static func cap(_ caps: Caps, score: Double?, low: Double) -> ScoreCap? {
    if let score, score > caps.score {
      return ScoreCap(points: caps.score, causes: caps.causes)
    }
    return low > caps.low ? ScoreCap(points: caps.low, causes: caps.causes) : nil
  }

  /// A score of which nothing is known: low 0, high 100, coverage 0. Source: doctrine 2, rule 3.
  init(unknown parts: [Part]) {
    self.init(
      score: nil, low: 0, high: 100, coverage: 0, band: nil, couldBe: nil, cap: nil,
      missing: parts.map(\.part),
      parts: parts.map { Part(part: $0.part, weight: $0.weight, ranged: .unknown) })
  }
}
