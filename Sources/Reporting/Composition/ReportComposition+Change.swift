import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

extension ReportComposition {
  /// What is described by period, drawn and as tables, without verdict: found ready and the
  /// mission-capable rate each with its table, the other figures smaller with one table for all.
  var change: ReportDocument.Section? {
    let series = answer.trends.series.filter { $0.of == .coastGuard(group.score.code) }
    guard !series.isEmpty else { return nil }
    let main = series.filter { $0.metric == .foundReady || $0.metric == .missionCapableRate }
    let others = series.filter { !main.contains($0) }
    let (silent, told) = (others.filter(\.isSilent), others.filter { !$0.isSilent })
    return section(
      "change",
      [paragraph("report.changeNote")]
        + main.flatMap { [.runChart(chart(of: $0)), .table(language.table(of: $0))] }
        + told.map { .runChart(chart(of: $0, isSmall: true)) }
        + (told.isEmpty ? [] : [figures(told)])
        + (silent.isEmpty
          ? []
          : [
            paragraph(
              "report.noDataOn",
              [
                "metrics": .list(
                  silent.map { .phrase(Phrase("report.metric.\($0.metric.rawValue)")) })
              ])
          ]))
  }

  private func figures(_ series: [Series]) -> Block {
    .disclosure(
      Disclosure(
        id: "figures", summary: RichText(language.text("report.figuresByPeriod")),
        isOpen: !isRegion, blocks: [.table(language.table(of: series))]))
  }

  private func chart(of series: Series, isSmall: Bool = false) -> RunChart {
    let metric = language.text("report.metric.\(series.metric.rawValue)")
    let unit = series.metric.unit
    let median = language.figure(series.median, in: unit)
    return RunChart(
      id: "chart-\(series.metric.rawValue)", title: metric,
      summary: language.text(
        "report.chartSummary",
        [
          "metric": .text(metric), "periods": .number(series.points.count),
          "gaps": .number(series.points.filter { $0.value == nil }.count),
          "median": .text(median),
        ]),
      medianLabel: language.text("report.median", ["value": .text(median)]),
      scale: ChartScale(
        unit, upTo: series.points.flatMap { [$0.value, $0.low, $0.high] }.compactMap(\.self)),
      isSmall: isSmall, median: series.median,
      points: series.points.map {
        RunChart.Point(
          period: "\($0.period)", value: $0.value, low: $0.low, high: $0.high, n: $0.n)
      })
  }
}

extension Series {
  /// Whether no period has a figure.
  fileprivate var isSilent: Bool { points.allSatisfy { $0.value == nil } }
}
