import SeaworthyPhrases
import SeaworthyTime
import SeaworthyTrends

extension Language {
  /// A series as a table: period, value, range, n and, where it applies, how much is known.
  func table(of series: Series) -> DocumentTable {
    let isObserved = series.metric == .foundReady
    let hasCoverage = series.points.contains { $0.coverage != nil }
    let keys =
      ["period", "value", isObserved ? "interval" : "range"]
      + [isObserved ? "boatVisits" : "boatsCounted"] + (hasCoverage ? ["coverage"] : [])
    return DocumentTable(
      caption: text("report.metric.\(series.metric.rawValue)"),
      columns: keys.map {
        DocumentTable.Column(title: text("report.column.\($0)"), isNumeric: $0 != "period")
      },
      rows: series.points.map { point in
        let cells = [period(point), percent(point.value), range(point), String(point.n)]
        return DocumentTable.Row(
          cells: (cells + (hasCoverage ? [percent(point.coverage)] : [])).map {
            DocumentTable.Cell($0)
          })
      }, isWide: false)
  }

  /// A point's period; one that had not ended says until when it goes.
  private func period(_ point: Series.Point) -> String {
    guard point.interval.end < point.period.interval.end else { return "\(point.period)" }
    return text(
      "report.periodUntil",
      ["period": .text("\(point.period)"), "until": .date(point.interval.end)])
  }

  /// The range of a point in percent; a dash where it is a gap.
  private func range(_ point: Series.Point) -> String {
    guard let low = point.low, let high = point.high else { return text("report.none") }
    return percent(from: low, to: high)
  }
}
