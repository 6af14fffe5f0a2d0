public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

extension TrendsAnswer {
  /// Every point as CSV, a row each: observations at their time, description by period; shares 0 to
  /// 1, scores 0 to 100. What is said of a series stands in each of its rows. Early warnings are not
  /// among them: they have no points, and are about other series too. JSON has them, and a report's
  /// own file of them.
  public func csv() -> String {
    let rows = subjects.flatMap { subject -> [TrendRow] in
      trends.filter { $0.series.of == subject }.flatMap { trend in
        trend.series.points.map { TrendRow.observed($0, trend) }
      }
        + series.filter { $0.of == subject }.flatMap { series in
          series.points.map { TrendRow.described($0, series) }
        }
    }
    return CSVTable(columns: Self.subject + Self.point + Self.verdict + CSVTable.question(basis))
      .text(rows)
  }

  private typealias Column = CSVTable<TrendRow>.Column

  private static var subject: [Column] {
    [
      Column("metric") { .text($0.metric) }, Column("of") { .text(SubjectJSON($0.of).of) },
      Column("class") { .text(SubjectJSON($0.of).vesselClass) },
      Column("swbsGroup") { .text(SubjectJSON($0.of).group) }, Column("kind") { .text($0.kind) },
      Column("unit") { .text($0.unit.rawValue) }, Column("better") { .text($0.better.rawValue) },
      Column("inspectionKinds") { .list(($0.trend?.series.kinds ?? []).map(\.rawValue)) },
    ]
  }

  private static var point: [Column] {
    [
      Column("period") { .text($0.period.map { "\($0)" }) }, Column("start") { .instant($0.start) },
      Column("end") { .instant($0.end) }, Column("visit") { .text($0.visit) },
      Column("value") { .number($0.value?.asShare) }, Column("low") { .number($0.low?.asShare) },
      Column("high") { .number($0.high?.asShare) }, Column("n") { .count($0.n) },
      Column("coverage") { .number($0.coverage?.asShare) },
    ]
  }

  private static var verdict: [Column] {
    [
      Column("verdict") { .text($0.trend?.verdict.word) },
      Column("p") { .number($0.trend.flatMap { TrendJSON($0).p }) },
      Column("change") { .number($0.trend.flatMap { TrendJSON($0).change }) },
      Column("changeLow") { .number($0.trend.flatMap { TrendJSON($0).changeInterval?.first }) },
      Column("changeHigh") { .number($0.trend.flatMap { TrendJSON($0).changeInterval?.last }) },
    ]
  }
}

/// A row of the points as CSV.
private enum TrendRow {
  case observed(ObservationSeries.Point, Trend)
  case described(Series.Point, Series)

  var trend: Trend? { if case .observed(_, let trend) = self { trend } else { nil } }

  var metric: String {
    switch self {
    case .observed(_, let trend): trend.series.metric.rawValue
    case .described(_, let series): series.metric.rawValue
    }
  }

  var of: Subject {
    switch self {
    case .observed(_, let trend): trend.series.of
    case .described(_, let series): series.of
    }
  }

  var kind: String { trend == nil ? "description" : "observations" }

  var unit: Unit {
    switch self {
    case .observed(_, let trend): trend.series.metric.unit
    case .described(_, let series): series.metric.unit
    }
  }

  var better: Better {
    switch self {
    case .observed(_, let trend): trend.series.metric.better
    case .described(_, let series): series.metric.better
    }
  }

  var period: Period? { if case .described(let point, _) = self { point.period } else { nil } }

  var start: Instant {
    switch self {
    case .observed(let point, _): point.at
    case .described(let point, _): point.interval.start
    }
  }

  var end: Instant? { if case .described(let point, _) = self { point.interval.end } else { nil } }

  var visit: String? { if case .observed(let point, _) = self { point.visit } else { nil } }

  var value: Double? {
    switch self {
    case .observed(let point, _): point.value
    case .described(let point, _): point.value
    }
  }

  var low: Double? {
    switch self {
    case .observed(let point, _): point.low
    case .described(let point, _): point.low
    }
  }

  var high: Double? {
    switch self {
    case .observed(let point, _): point.high
    case .described(let point, _): point.high
    }
  }

  var n: Int {
    switch self {
    case .observed(let point, _): point.n
    case .described(let point, _): point.n
    }
  }

  var coverage: Double? {
    switch self {
    case .observed(let point, _): point.coverage
    case .described(let point, _): point.coverage
    }
  }
}
