import SeaworthyStandards

extension MeanScore {
  /// The mean of the scores that there are, with the means of all lows and highs, scored or not,
  /// each weighted by the vessel's class.
  ///
  /// Source: doctrine 4, "A coast guard at t".
  init(
    _ vessels: [VesselScore], _ score: (VesselScore) -> ReadinessScore, standard: ScoringStandard
  ) {
    let weighed = vessels.map { vessel in
      (weight: standard.weight(ofClass: vessel.vesselClass), score: score(vessel))
    }
    func mean(_ figure: (ReadinessScore) -> Double?) -> Double? {
      let stated = weighed.compactMap { weight, score in figure(score).map { (weight, $0) } }
      let weight = stated.reduce(0) { $0 + $1.0 }
      return weight > 0 ? stated.reduce(0) { $0 + $1.0 * $1.1 } / weight : nil
    }
    self.init(
      value: mean(\.score), low: mean(\.low) ?? 0, high: mean(\.high) ?? 100,
      coverage: mean(\.coverage) ?? 0, scored: weighed.count { $0.score.score != nil },
      vessels: weighed.count)
  }
}
