public import SeaworthyAssessment
import SeaworthyTime
import SeaworthyTrends

/// The series of a region, as JSON.
struct TrendsJSON: Encodable {
  let formatVersion = JSONForm.version
  let basis: BasisJSON
  let series: [SeriesJSON]

  init(_ answer: TrendsAnswer) {
    basis = BasisJSON(answer.basis)
    series = answer.series.map { SeriesJSON($0) }
  }

  private enum CodingKeys: CodingKey {
    case formatVersion
    case series
  }

  func encode(to encoder: any Encoder) throws {
    try basis.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(formatVersion, forKey: .formatVersion)
    try container.encode(series, forKey: .series)
  }
}

/// A figure over periods, as JSON.
struct SeriesJSON: Encodable {
  let metric: String
  let of: String
  let unit = "share"
  let better = "higher"
  let kind: String
  let median: Double?
  let points: [Point]

  struct Point: Encodable {
    let period: String
    let start: String
    let end: String
    let value: Double?
    let low: Double?
    let high: Double?
    let n: Int
    let coverage: Double?
  }

  init(_ series: Series) {
    metric = series.metric.rawValue
    of = series.of.boats.coastGuard ?? "region"
    kind = "description"
    median = series.median?.asShare
    points = series.points.map {
      Point(
        period: "\($0.period)", start: $0.interval.start.description,
        end: $0.interval.end.description, value: $0.value?.asShare, low: $0.low?.asShare,
        high: $0.high?.asShare, n: $0.n, coverage: $0.coverage?.asShare)
    }
  }
}

extension TrendsAnswer {
  /// The answer as JSON; a period without data has no value.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public func json() throws -> String { try JSONForm.text(TrendsJSON(self)) }
}
