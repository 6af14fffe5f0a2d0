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
    return section(
      "bottomLine",
      [.lead(sentence)] + reasons + [
        .figures(GroupFigures(group: group, language: language).headlines)
      ])
  }

  private var bottomLineKey: String {
    let boats = group.score.boats
    if boats.inService == 0 { return "report.bottomLineEmpty" }
    return boats.unknown == 0 ? "report.bottomLineAllKnown" : "report.bottomLine"
  }

  /// Why boats are not ready, a line for each that is not.
  private var reasons: [Block] {
    let held = group.score.vessels.filter { !$0.condition.condition.isMissionCapable }
    let lines = held.map { vessel in
      let causes = RichText.joined(vessel.condition.causes.map { language.cause($0) }, by: "; ")
      return RichText(language.name(of: vessel), .strong, to: .here(vessel.vessel.place))
        + RichText(" ")
        + RichText(
          language.short(vessel.condition.condition), .condition(vessel.condition.condition))
        + (causes.spans.isEmpty ? causes : RichText(" ") + causes)
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }
}
