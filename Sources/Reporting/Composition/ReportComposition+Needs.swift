import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTrends

extension ReportComposition {
  /// Where lost time came from, as bars and tables; then parts by demand, and which qualified
  /// people and what training there were.
  var needs: ReportDocument.Section? {
    guard let answer = answer.needs,
      let needs = answer.all.first(where: { $0.coastGuard == group.score.code })
    else { return nil }
    let sections = NeedsSections(needs: needs, language: language, isOnPage: true)
    let tables = NeedsTables(needs: needs, language: language, isOnPage: true)
    let lost = LostTimeTable.Dimension.allCases.flatMap { dimension in
      (pareto(needs, by: dimension).map { [Block.pareto($0)] } ?? []) + tables.lost(by: dimension)
    }
    return section(
      "needs",
      sections.summary.map { asList($0.asBody) } + lost
        + (isRegion ? [.table(answer.members(in: language))] : [])
        + sections.parts + sections.billets + sections.training
        + [.paragraph(RichText(language.text("report.needs.method"), .quiet))])
  }

  /// Figures that are sentences are lines of a list on a page.
  private func asList(_ block: Block) -> Block {
    guard case .figures(let figures) = block else { return block }
    return .list(figures.map { RichText($0.name, .strong) + RichText(": ") + $0.value })
  }

  /// Bars of what most was lost to by group and by cause; none where a table has a single row.
  private func pareto(_ needs: Needs, by dimension: LostTimeTable.Dimension) -> Pareto? {
    guard dimension == .group || dimension == .cause,
      let rows = needs.table(dimension)?.rows, rows.count > 1
    else { return nil }
    let title = language.text("report.needs.by.\(dimension.rawValue)")
    return Pareto(
      id: "pareto-\(dimension.rawValue)", title: title,
      summary: language.text(
        "report.paretoSummary",
        [
          "title": .text(title), "what": .text(language.name(rows[0].key)),
          "share": .percent(rows[0].share), "rows": .number(rows.count),
        ]),
      cumulativeLabel: language.text("report.needs.column.cumulative"),
      bars: rows.prefix(NeedsTables.longest).map { row in
        Pareto.Bar(
          name: language.name(row.key), share: row.share, cumulative: row.cumulative,
          label: row.lost.hours.fixed(0) + " h")
      })
  }
}
