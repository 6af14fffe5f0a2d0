import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTrends

extension ReportComposition {
  /// What visits found and what may be said of it: a verdict, a chart and a table each.
  ///
  /// The region's page folds those of each coast guard, whose own page prints them.
  var trends: ReportDocument.Section? {
    guard !answer.changes.isEmpty else { return nil }
    let own = trends(of: group.score.code)
    let guards = isRegion ? answer.scores.coastGuards.compactMap(\.score.code) : []
    let folded = guards.map { code in
      let trends = trends(of: code)
      return Block.disclosure(
        Disclosure(
          id: "trends-\(code.asIdentifier)",
          summary: RichText(language.name(of: Subject.coastGuard(code))), isOpen: false,
          blocks: trends.isEmpty
            ? [paragraph("report.noTrends")] : trends.flatMap { blocks($0) }))
    }
    return section(
      "trends",
      [paragraph("report.trendsNote")] + (answer.trends.leftOut.map(language.paragraphs) ?? [])
        + (own.isEmpty ? [paragraph("report.noTrends")] : own.flatMap { blocks($0) }) + folded)
  }

  private func trends(of coastGuard: String?) -> [Trend] {
    answer.trends.trends.filter { $0.series.of == .coastGuard(coastGuard) }
  }

  private func blocks(_ trend: Trend) -> [Block] {
    let chart = WordedTrend(trend: trend, language: language)
    let metric = language.text("report.metric.\(trend.series.metric.rawValue)")
    let sentence =
      language.line(trend).emphasising(metric)
      + RichText(
        trend.restarts.map { Span(text: "", sources: [$0.citation]) })
    return [.paragraph(sentence)]
      + (trend.n > 1
        ? [.paragraph(RichText(chart.facts, .quiet)), .observationChart(chart.chart)] : [])
      + [.table(chart.table)]
  }
}
