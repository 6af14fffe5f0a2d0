import SeaworthyTrendStatistics

/// A case of `make oracle`: a series, durations, two groups, p values or shares, each for the methods
/// that take it.
struct OracleCase: Decodable {
  let kind: String
  /// Of a series: null in `values` is a gap.
  let times: [Double]?
  let values: [Double?]?
  let date: Double?
  let ended: [Bool]?
  let other: [Double]?
  let count: Int?
  let n: Int?
  /// Of the earlier and the later half of a share.
  let counts: [Int]?
  /// Of how many observations each.
  let sizes: [Int]?

  /// The numbers by name; null is what the method does not state.
  func answer() -> [String: Double?] {
    switch kind {
    case "series": series()
    case "durations": durations()
    case "groups": groups()
    case "family": family()
    case "proportion": proportion()
    case "halves": halves()
    default: [:]
    }
  }

  private var numbers: [Double] { (values ?? []).compactMap(\.self) }

  private func series() -> [String: Double?] {
    let points = zip(times ?? [], values ?? []).compactMap { time, value in
      value.map { TimedValue($0, at: time) }
    }
    var found: [String: Double?] = [:]
    if let test = MannKendall(points).test {
      found["statistic"] = Double(test.statistic)
      found["variance"] = test.variance
      found["p"] = test.p
      found["smallestP"] = test.smallestP
    }
    if let line = TheilSen(points, level: 0.05) {
      found["slope"] = line.slope
      found["intercept"] = line.intercept
      found["low"] = line.interval?.lowerBound
      found["high"] = line.interval?.upperBound
    }
    if let date, let lines = try? SegmentedRegression(points, at: date) {
      found["level"] = lines.level
      found["before"] = lines.slope
      found["changeOfLevel"] = lines.changeOfLevel
      found["changeOfSlope"] = lines.changeOfSlope
    }
    let chart = ProcessBehaviourChart(values ?? [])
    found["centre"] = chart.segments.first?.centre
    found["lower"] = chart.segments.first?.limits?.lower
    found["upper"] = chart.segments.first?.limits?.upper
    found["movingRangeUpper"] = chart.segments.first?.limits?.movingRangeUpper
    for rules in ChartRuleSet.allCases {
      let points = ProcessBehaviourChart(values ?? [], rules: rules).signals.flatMap(\.points)
      // As one number, so that a difference of one point shows.
      found["points " + rules.rawValue] = Set(points).reduce(0) { $0 + Double(1 << $1) }
    }
    return found
  }

  private func durations() -> [String: Double?] {
    let estimate = KaplanMeier(
      zip(numbers, ended ?? []).map { .init($0, hasEnded: $1) }, z: normalDeviate95)
    var found: [String: Double?] = ["median": estimate.median]
    for step in estimate.steps {
      found["survival \(Int(step.time))"] = step.survival
      found["low \(Int(step.time))"] = step.interval.lowerBound
      found["high \(Int(step.time))"] = step.interval.upperBound
    }
    return found
  }

  private func groups() -> [String: Double?] {
    let test = try? PermutationTest(numbers, other ?? [])
    return ["p": test?.p, "difference": test?.difference, "smallestP": test?.smallestP]
  }

  private func family() -> [String: Double?] {
    let adjusted = BenjaminiYekutieli(numbers, rate: 0.05).adjusted
    return Dictionary(uniqueKeysWithValues: adjusted.enumerated().map { ("\($0)", $1) })
  }

  private func proportion() -> [String: Double?] {
    let interval = wilsonInterval(count: count ?? 0, n: n ?? 0, z: normalDeviate95)
    return ["low": interval.lowerBound, "high": interval.upperBound]
  }

  private func halves() -> [String: Double?] {
    let counts = zip(counts ?? [], sizes ?? []).enumerated().map { place, half in
      TimedCount(half.0, of: half.1, at: Double(place))
    }
    let change = ShareChange(counts, level: 0.05)
    return [
      "change": change?.change, "low": change?.interval.lowerBound,
      "high": change?.interval.upperBound,
    ]
  }
}
