import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

extension ReportComposition {
  /// The bottom line in a sentence, then the headline figures: condition first, scores last.
  var bottomLine: ReportDocument.Section {
    let score = group.score
    let boats = score.boats
    let sentence = RichText(
      language.text(
        bottomLineKey,
        [
          "ready": .number(boats.ready), "inService": .number(boats.inService),
          "notReady": .number(boats.notReady), "unknown": .number(boats.unknown),
          "time": .text(language.day(answer.scores.basis.asOf)),
        ]))
    let figures = GroupFigures(group: group, language: language)
    return section(
      "bottomLine", [.lead(sentence)] + figures.reasons + [.figures(figures.headlines)])
  }

  private var bottomLineKey: String {
    let boats = group.score.boats
    if boats.inService == 0 { return "report.bottomLineEmpty" }
    return boats.unknown == 0 ? "report.bottomLineAllKnown" : "report.bottomLine"
  }
}
