public import SeaworthyAssessment
import SeaworthyInspection
public import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension ScoresAnswer {
  /// The scores for a terminal: each group's figures, then its boats, condition first.
  public func text(in language: Language, layout: TextLayout = TextLayout()) -> String {
    let sections = ([region].compactMap { $0 } + coastGuards).map { group in
      let figures = GroupFigures(group: group, language: language)
      let boats = BoatsTable(
        vessels: group.score.vessels + group.score.provisional, language: language,
        columns: BoatsTable.Column.short)
      return ReportDocument.Section(
        id: group.score.code ?? "region", title: language.name(of: group.score),
        blocks: [.figures(figures.headlines)]
          + (group.score.code == nil ? [] : [.table(boats.table)] + figures.reasons))
    }
    let document = ReportDocument(
      language: language.code, title: language.text("report.scores"),
      subtitle: language.clocks(basis), sections: sections, fileNames: basis.fileNames)
    return TextRenderer(document: document, language: language, layout: layout).text()
  }
}
