import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

extension ReportComposition {
  /// The bottom line in a sentence, which boats it is made of, then the headline figures:
  /// condition first, scores last.
  var bottomLine: ReportDocument.Section {
    let standings = BoatStandings(vessels: group.score.vessels, language: language).lines
    let figures = GroupFigures(group: group, language: language)
    return section(
      "bottomLine",
      [.lead(RichText(figures.sentence(asOf: answer.scores.basis.asOf)))]
        + figures.registerGaps + moved
        + (standings.isEmpty || moved.isEmpty
          ? [] : [.paragraph(RichText(language.text("report.section.boats"), .strong))])
        + (standings.isEmpty ? [] : [.list(standings)])
        + [.figures(figures.headlines), paragraph("report.referenceNote")])
  }
}
