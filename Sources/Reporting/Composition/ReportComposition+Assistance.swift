import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTrends

extension ReportComposition {
  /// What visits changed, by kind: a sentence, a table by visit, and what else may have brought it
  /// about.
  var assistance: ReportDocument.Section? {
    guard let answer = answer.assistance.first(where: { $0.coastGuard == group.score.code })
    else { return nil }
    let level = answer.effects.rules.level
    let kinds = answer.effects.kinds.flatMap { effect in
      WordedEffect(effect: effect, level: level, language: language).blocks.map(\.asBody)
    }
    return section(
      "assistance",
      kinds.isEmpty
        ? [.paragraph(RichText(answer.none(in: language)))]
        : kinds + [.list(answer.notes(in: language).map { RichText($0, .quiet) })])
  }
}
