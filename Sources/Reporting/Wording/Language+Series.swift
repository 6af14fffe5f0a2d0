import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyTime
import SeaworthyTrends

extension Language {
  /// What older evidence an answer about change leaves out.
  func paragraphs(on leftOut: LeftOutEvidence) -> [Block] {
    [
      leftOut.shownFrom.map {
        Phrase("report.leftOut.shown", ["period": .text("\($0)")])
      },
      leftOut.observedFrom.map { Phrase("report.leftOut.observed", ["day": .date($0)]) },
    ].compactMap(\.self).map { .paragraph(RichText(text($0), .quiet)) }
  }

  /// A series as a table: period, value, range, n and, where it applies, how much is known.
  func table(of series: Series) -> DocumentTable {
    let metric = series.metric
    let hasCoverage = series.points.contains { $0.coverage != nil }
    let keys =
      ["period", "value", metric == .foundReady ? "interval" : "range"]
      + [column(of: metric)] + (hasCoverage ? ["coverage"] : [])
    return DocumentTable(
      caption: text("report.metric.\(metric.rawValue)"),
      columns: keys.map {
        DocumentTable.Column(title: text("report.column.\($0)"), isNumeric: $0 != "period")
      },
      rows: series.points.map { point in
        let cells = [
          period(point), figure(point.value, in: metric.unit), range(point, in: metric.unit),
          String(point.n),
        ]
        return DocumentTable.Row(
          cells: (cells + (hasCoverage ? [percent(point.coverage)] : [])).map {
            DocumentTable.Cell($0)
          })
      }, isWide: false)
  }

  /// Found ready and the mission-capable rate of one subject side by side.
  func table(foundReady: Series, missionCapableRate rate: Series) -> DocumentTable {
    let keys = [
      "period", "foundReady", "interval", "boatVisits", "missionCapableRate", "range", "coverage",
    ]
    return DocumentTable(
      caption: text("report.trends"),
      columns: keys.map {
        DocumentTable.Column(
          title: text($0 == "boatVisits" ? "report.column.count" : "report.column.\($0)"),
          isNumeric: $0 != "period")
      },
      rows: zip(foundReady.points, rate.points).map { found, rate in
        let cells = [
          period(found), percent(found.value), range(found, in: .share), String(found.n),
          percent(rate.value), range(rate, in: .share), percent(rate.coverage),
        ]
        return DocumentTable.Row(cells: cells.map { DocumentTable.Cell($0) })
      }, isWide: false)
  }

  /// Several series of one subject side by side: in each cell the figure, its range and its n.
  func table(of series: [Series]) -> DocumentTable {
    let metrics = series.map { text("report.metric.\($0.metric.rawValue)") }
    return DocumentTable(
      caption: text("report.figuresByPeriod"),
      columns: [DocumentTable.Column(title: text("report.column.period"))]
        + metrics.map { DocumentTable.Column(title: $0, isNumeric: true) },
      rows: (series.first?.points ?? []).indices.map { place in
        DocumentTable.Row(
          cells: [DocumentTable.Cell(period(series[0].points[place]))]
            + series.map { cell(of: $0.points[place], in: $0.metric.unit) })
      })
  }

  private func cell(of point: Series.Point, in unit: Unit) -> DocumentTable.Cell {
    guard point.value != nil || point.low != nil else {
      return DocumentTable.Cell(text("report.none"))
    }
    let n = text("report.figure.n", ["n": .number(point.n)])
    return DocumentTable.Cell(lines: [
      RichText(figure(point.value, in: unit)),
      RichText("\(range(point, in: unit)); \(n)", .quiet),
    ])
  }

  /// A figure in its unit; a dash where there is none.
  func figure(_ value: Double?, in unit: Unit) -> String {
    guard let value else { return text("report.none") }
    switch unit {
    case .share: return percent(value)
    case .points: return points(value)
    case .count, .level: return value.fixed(0)
    case .days: return text("report.figure.days", ["value": .text(value.fixed(1))])
    }
  }

  /// A limit in its unit; one that no figure can reach is told as that.
  func limit(_ value: Double, in unit: Unit) -> String {
    if value < 0 { return text("report.chart.below", ["value": .text(figure(0, in: unit))]) }
    if let most = unit.most, value > most {
      return text("report.chart.above", ["value": .text(figure(most, in: unit))])
    }
    return figure(value, in: unit)
  }

  /// The column of a point's n.
  private func column(of metric: Series.Metric) -> String {
    metric.counted == .boats ? "boatsCounted" : metric.counted.rawValue
  }

  /// A point's period; one that had not ended says until when it goes.
  func period(_ point: Series.Point) -> String {
    name(of: point.period, until: point.interval.end)
  }

  /// The range of a point in its unit; a dash where it is a gap, dots for an end that nothing
  /// limits.
  func range(_ point: Series.Point, in unit: Unit) -> String {
    range(point.low, point.high, in: unit)
  }

  /// A range in its unit; a dash where it has no end, dots for one end that nothing limits.
  func range(_ low: Double?, _ high: Double?, in unit: Unit) -> String {
    guard low != nil || high != nil else { return text("report.none") }
    if unit == .share, let low, let high { return percent(from: low, to: high) }
    let places = unit == .days || unit == .points ? 1 : 0
    let ends = [low, high].map { $0?.fixed(places) ?? "…" }
    return ends.joined(separator: "–")
  }
}

extension Unit {
  /// The most that a figure in it can be: of shares 1, of scores 100; nil of what has no end.
  var most: Double? {
    switch self {
    case .share: 1
    case .points: 100
    default: nil
    }
  }
}
