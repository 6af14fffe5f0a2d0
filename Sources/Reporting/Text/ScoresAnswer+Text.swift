public import SeaworthyAssessment
import SeaworthyInspection
public import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension ScoresAnswer {
  /// The scores for a terminal: what each group's boats can do and why, its
  /// figures, then its boats as a table.
  public func text(in language: Language, layout: TextLayout = TextLayout()) -> String {
    let sections = ([region].compactMap { $0 } + coastGuards).map { group in
      let figures = GroupFigures(group: group, language: language)
      let boats = BoatsTable(
        vessels: group.score.vessels + group.score.provisional, language: language,
        columns: BoatsTable.Column.short)
      let standings = BoatStandings(vessels: group.score.vessels, language: language).lines
      let sentence = Block.lead(RichText(figures.sentence(asOf: basis.asOf)))
      let isRegion = group.score.code == nil
      return ReportDocument.Section(
        id: group.score.code ?? "region", title: language.name(of: group.score),
        blocks: [sentence] + figures.registerGaps
          + (isRegion || standings.isEmpty ? [] : [.list(standings)])
          + [.figures(figures.headlines)]
          + others(group, in: language)
          + (isRegion ? [] : [.table(boats.table)]))
    }
    let document = ReportDocument(
      language: language.code, title: language.text("report.scores"),
      subtitle: language.clocksAndStandard(basis), sections: sections, fileNames: basis.fileNames)
    return TextRenderer(document: document, language: language, layout: layout).text()
  }

  /// What people stated, but for overrides, which stand beside the overall level.
  private func others(_ group: GroupAnswer, in language: Language) -> [Block] {
    let stated = group.statements.filter { $0.override == nil }
    return stated.isEmpty ? [] : [.list(stated.map { language.statement($0) })]
  }
}
