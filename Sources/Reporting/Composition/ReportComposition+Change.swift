import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

extension ReportComposition {
  /// Found ready and the mission-capable rate over the periods, each drawn and as a table.
  var change: ReportDocument.Section? {
    let series = answer.trends.series.filter { $0.of == .coastGuard(group.score.code) }
    guard !series.isEmpty else { return nil }
    return section("change", [paragraph("report.changeNote")] + series.flatMap { blocks($0) })
  }

  private func blocks(_ series: Series) -> [Block] {
    let metric = language.text("report.metric.\(series.metric.rawValue)")
    let chart = RunChart(
      id: "chart-\(series.metric.rawValue)", title: metric,
      summary: language.text(
        "report.chartSummary",
        [
          "metric": .text(metric), "periods": .number(series.points.count),
          "gaps": .number(series.points.filter { $0.value == nil }.count),
          "median": .text(language.percent(series.median)),
        ]),
      medianLabel: language.text(
        "report.median", ["value": .text(language.percent(series.median))]),
      median: series.median,
      points: series.points.map {
        RunChart.Point(
          period: "\($0.period)", value: $0.value, low: $0.low, high: $0.high, n: $0.n)
      })
    return [.runChart(chart), .table(language.table(of: series))]
  }
}
