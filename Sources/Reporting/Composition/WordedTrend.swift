import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends

/// A trend as a page shows it: its chart, what the chart's lines are, and its points as a table.
struct WordedTrend {
  /// The trend.
  let trend: Trend
  /// The language to write in.
  let language: Language

  private var unit: Unit { trend.series.metric.unit }
  private var points: [ObservationSeries.Point] { trend.series.points }
  private var called: Set<Int> { Set(trend.chart.signals.flatMap(\.points)) }

  private var title: String {
    let metric = language.text("report.metric.\(trend.series.metric.rawValue)")
    return "\(language.name(of: trend.series.of)): \(metric)"
  }

  /// The points at their dates, with the lines of the chart.
  var chart: ObservationChart {
    let window = Interval(points.first?.at ?? .distantPast, points.last?.at ?? .distantPast)
    let called = called
    let kinds = trend.series.kinds.map(\.rawValue).joined(separator: "-")
    return ObservationChart(
      id: "observed-\(trend.series.metric.rawValue)-\(kinds)-"
        + (trend.series.of.boats.coastGuard?.asIdentifier ?? "region"),
      title: title, summary: language.line(trend) + " " + facts, key: key,
      scale: ChartScale(unit, upTo: points.flatMap { [$0.value, $0.high] }.compactMap(\.self)),
      window: window, ticks: ConditionStrip.Tick.quarters(in: window),
      points: points.enumerated().map { place, point in
        ObservationChart.Point(
          at: point.at, value: point.value, low: point.low, high: point.high,
          isSignal: called.contains(place))
      },
      stretches: trend.chart.segments.compactMap { segment in
        let places = points[segment.places]
        guard let first = places.first?.at, let last = places.last?.at else { return nil }
        return ObservationChart.Stretch(
          interval: Interval(first, last), centre: segment.centre,
          limits: segment.limits.map { $0.lower...$0.upper })
      })
  }

  /// The middle line of the last part, which says what goes on now, and the newest limits of which
  /// one can be drawn; of a chart of several parts with the day from or until which they hold.
  private var key: ObservationChart.Key {
    let segments = trend.chart.segments
    let last = segments.last
    let centre = language.text(
      last?.limits == nil ? "report.chart.median" : "report.chart.mean",
      ["value": .text(language.figure(last?.centre, in: unit))])
    let start = last?.places.lowerBound ?? 0
    return ObservationChart.Key(
      centre: start == 0
        ? centre
        : language.text(
          "report.chart.since", ["line": .text(centre), "day": .date(points[start].at)]),
      limits: segments.last { $0.limits.map(isDrawn) ?? false }
        .map { limits(of: $0, isLast: $0 == last) },
      signal: called.isEmpty ? nil : language.text("report.chart.signal"))
  }

  /// Whether one of the limits lies where values can be.
  private func isDrawn(_ limits: ProcessLimits) -> Bool {
    limits.lower >= 0 || unit.most.map { limits.upper <= $0 } ?? true
  }

  private func limits(of segment: ProcessSegment, isLast: Bool) -> String {
    let line = language.text(
      isTrial(segment) ? "report.chart.trialLimits" : "report.chart.limits",
      segment.limits.map { ends($0) } ?? [:])
    guard !isLast, let end = points[segment.places].last?.at else { return line }
    return language.text("report.chart.until", ["line": .text(line), "day": .date(end)])
  }

  /// What each part of the chart is drawn about, and how often a chart of so many points signals
  /// when nothing changes.
  var facts: String {
    let parts = trend.chart.segments.map { segment in
      let start = segment.places.lowerBound
      let from =
        start == 0
        ? "" : language.text("report.chart.from", ["day": .date(points[start].at)]) + " "
      return from + basis(segment)
    }
    guard trend.chart.segments.contains(where: { $0.limits != nil }) else {
      return parts.joined(separator: " ")
    }
    let alarm = trend.chart.falseAlarm.map {
      language.text("report.chart.falseAlarm", ["percent": .percent($0)])
    }
    return (parts + [alarm ?? language.text("report.chart.noFalseAlarm")]).joined(separator: " ")
  }

  private func basis(_ segment: ProcessSegment) -> String {
    var facts: [String: Phrase.Argument] = [
      "n": .number(segment.n), "centre": .text(language.figure(segment.centre, in: unit)),
      "least": .number(ProcessSegment.leastPointsForLimits),
    ]
    switch segment.basis {
    case .runChart: return language.text("report.chart.isRunChart", facts)
    case .noLimits: return language.text("report.chart.hasNoLimits", facts)
    case .trialLimits(let limits):
      facts.merge(ends(limits)) { $1 }
      return language.text("report.chart.hasTrialLimits", facts)
    case .limits(let limits):
      facts.merge(ends(limits)) { $1 }
      return language.text("report.chart.hasLimits", facts)
    }
  }

  private func isTrial(_ segment: ProcessSegment) -> Bool {
    if case .trialLimits = segment.basis { true } else { false }
  }

  private func ends(_ limits: ProcessLimits) -> [String: Phrase.Argument] {
    [
      "low": .text(language.limit(limits.lower, in: unit)),
      "high": .text(language.limit(limits.upper, in: unit)),
    ]
  }

  /// A row a visit, oldest first.
  var table: DocumentTable {
    let hasCoverage = points.contains { $0.coverage != nil }
    let keys =
      [
        "date", "visit", "value", trend.series.metric == .foundReady ? "interval" : "range",
        "boats",
      ]
      + (hasCoverage ? ["graded"] : [])
    let called = called
    return DocumentTable(
      caption: title,
      columns: keys.map {
        DocumentTable.Column(
          title: language.text("report.column.\($0)"), isNumeric: $0 != "date" && $0 != "visit")
      },
      rows: points.enumerated().map { place, point in
        let mark =
          called.contains(place)
          ? [RichText(language.text("report.chart.signal"), .quiet)] : []
        let cells = [
          DocumentTable.Cell(language.day(point.at)),
          DocumentTable.Cell(point.visit?.onOneLine ?? language.text("report.none")),
          DocumentTable.Cell(lines: [RichText(language.figure(point.value, in: unit))] + mark),
          DocumentTable.Cell(language.range(point.low, point.high, in: unit)),
          DocumentTable.Cell(String(point.n)),
        ]
        return DocumentTable.Row(
          cells: cells
            + (hasCoverage ? [DocumentTable.Cell(language.percent(point.coverage))] : []))
      }, isWide: false)
  }
}
