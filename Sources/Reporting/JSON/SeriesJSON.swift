import SeaworthyInspection
import SeaworthyTime
import SeaworthyTrends

/// What a series is about, as JSON.
struct SubjectJSON {
  /// `region`, a coast guard's code, or a vessel such as `XA/XA-07`.
  let of: String
  /// The class of the boats, if it is about one.
  let vesselClass: String?
  /// The SWBS group of the items, if it is about one.
  let group: String?

  init(_ subject: Subject) {
    switch subject.boats {
    case .vessel(let vessel): of = vessel.description
    default: of = subject.boats.coastGuard ?? "region"
    }
    vesselClass = if case .vesselClass(let name, _) = subject.boats { name } else { nil }
    group = subject.group?.rawValue
  }
}

/// A figure over periods, as JSON.
struct SeriesJSON: Encodable {
  let metric: String
  let of: String
  let `class`: String?
  let swbsGroup: String?
  let unit: String
  let better: String
  let kind = "description"
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
    let subject = SubjectJSON(series.of)
    metric = series.metric.rawValue
    (of, `class`, swbsGroup) = (subject.of, subject.vesselClass, subject.group)
    unit = series.metric.unit.rawValue
    better = series.metric.better.rawValue
    median = series.median?.asShare
    points = series.points.map {
      Point(
        period: "\($0.period)", start: $0.interval.start.description,
        end: $0.interval.end.description, value: $0.value?.asShare, low: $0.low?.asShare,
        high: $0.high?.asShare, n: $0.n, coverage: $0.coverage?.asShare)
    }
  }
}
