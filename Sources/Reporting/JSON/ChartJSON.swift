import SeaworthyTrendStatistics
import SeaworthyTrends

/// A chart of single values, as JSON: the limits in force at its end, then each part of it.
struct ChartJSON: Encodable {
  let mean: Double?
  let lower: Double?
  let upper: Double?
  let trial: Bool?
  let falseAlarm: Double?
  let signals: [Signal]
  let segments: [Segment]

  struct Signal: Encodable {
    let rule: String
    let points: [Int]
    let direction: String?
  }

  struct Segment: Encodable {
    let start: Int
    let n: Int
    let centre: Double?
    let lower: Double?
    let upper: Double?
    let trial: Bool?
  }

  init(_ chart: ProcessBehaviourChart) {
    let segments = chart.segments.map { Segment($0) }
    let last = chart.segments.last
    mean = last?.limits?.mean.asShare
    lower = segments.last?.lower
    upper = segments.last?.upper
    trial = segments.last?.trial
    falseAlarm = chart.falseAlarm?.asShare
    signals = chart.signals.map {
      Signal(
        rule: $0.rule.rawValue, points: $0.points,
        direction: $0.direction.map { $0 == .upward ? "upward" : "downward" })
    }
    self.segments = segments
  }
}

extension ChartJSON.Segment {
  fileprivate init(_ segment: ProcessSegment) {
    start = segment.places.lowerBound
    n = segment.n
    centre = segment.centre?.asShare
    lower = segment.limits?.lower.asShare
    upper = segment.limits?.upper.asShare
    trial =
      switch segment.basis {
      case .trialLimits: true
      case .limits: false
      case .runChart, .noLimits: nil
      }
  }
}

/// The earlier and the later half of the inspections of which a share is told, as JSON.
struct HalvesJSON: Encodable {
  let earlier: HalfJSON
  let later: HalfJSON

  init(_ change: ShareChange) {
    (earlier, later) = (HalfJSON(change.earlier), HalfJSON(change.later))
  }

  struct HalfJSON: Encodable {
    let ready: Int
    let n: Int

    init(_ half: ShareChange.Half) {
      (ready, n) = (half.count, half.n)
    }
  }
}

/// The test and the change of a trend, as JSON; without a p where there are too few points.
struct TrendJSON: Encodable {
  let test = "mannKendall"
  let n: Int
  let p: Double?
  let exact: Bool?
  let statistic: Int?
  let inflation: Double?
  let level: Double
  let spanDays: Double?
  let slope: Double?
  let interval: [Double]?
  var halves: HalvesJSON?
  let change: Double?
  let changeInterval: [Double]?

  init(_ trend: Trend) {
    var tested: MannKendall.Test?
    if case .tested(let test) = trend.test { tested = test }
    let observed = tested == nil ? nil : trend.change
    let slope = tested == nil ? nil : trend.slope
    func ends(_ range: ClosedRange<Double>?, times factor: Double = 1) -> [Double]? {
      range.map { [($0.lowerBound * factor).asShare, ($0.upperBound * factor).asShare] }
    }
    n = trend.n
    p = tested?.p.asShare
    exact = tested.map { $0.distribution == .exact }
    statistic = tested?.statistic
    inflation = tested?.distribution == .normal ? trend.dependence.inflation.asShare : nil
    level = trend.rule.level
    spanDays = observed?.span.asShare
    self.slope = slope.map { ($0.slope * Self.year).asShare }
    interval = ends(slope?.interval, times: Self.year)
    if case .halves(let halves)? = observed { self.halves = HalvesJSON(halves) }
    change = observed?.change.asShare
    changeInterval = ends(observed?.interval)
  }

  /// Days of a year: a slope a day would be too small to read.
  private static let year = 365.25
}
