import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

/// Observations with what they show, as JSON.
struct ObservationSeriesJSON: Encodable {
  let metric: String
  let of: String
  let `class`: String?
  let swbsGroup: String?
  let unit: String
  let better: String
  let kind = "observations"
  let inspectionKinds: [String]
  let points: [Point]
  let chart: ChartJSON
  let trend: TrendJSON
  let verdict: String
  let more: Int?
  let smallestChange: Double
  let knownChanges: [KnownChange]
  let sentence: String

  struct Point: Encodable {
    let time: String
    let visit: String?
    let value: Double?
    let low: Double?
    let high: Double?
    let n: Int
    let coverage: Double?
  }

  struct KnownChange: Encodable {
    let at: String
    let reason: String
    let source: CitationJSON
  }

  init(_ trend: Trend, sentence: String, _ basis: AnswerBasis) {
    let series = trend.series
    let subject = SubjectJSON(series.of)
    metric = series.metric.rawValue
    (of, `class`, swbsGroup) = (subject.of, subject.vesselClass, subject.group)
    unit = series.metric.unit.rawValue
    better = series.metric.better.rawValue
    inspectionKinds = series.kinds.map(\.rawValue)
    points = series.points.map {
      Point(
        time: $0.at.description, visit: $0.visit, value: $0.value?.asShare, low: $0.low?.asShare,
        high: $0.high?.asShare, n: $0.n, coverage: $0.coverage?.asShare)
    }
    chart = ChartJSON(trend.chart)
    self.trend = TrendJSON(trend)
    verdict = trend.verdict.word
    more = trend.more
    smallestChange = trend.rule.smallestChange.asShare
    knownChanges = trend.shifts.map {
      KnownChange(
        at: $0.at.description, reason: $0.reason,
        source: CitationJSON($0.citation, sources: basis.fileNames))
    }
    self.sentence = sentence
  }
}
