import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension Language {
  /// A statement in a line, with who stated it: shown beside the figures, never instead of them.
  func statement(_ cited: CitedStatement) -> RichText {
    let words = RichText(words(of: cited), sources: [cited.citation])
    let by = RichText(" (" + stated(cited.statement) + ")", .quiet)
    guard cited.isInConflict else { return words + by }
    return RichText(mark(.conflict) + ": ", .strong) + words + by
  }

  private func words(of cited: CitedStatement) -> String {
    let subject = cited.vessel?.hullNumber.onOneLine ?? cited.statement.coastGuard.onOneLine
    let day = Phrase.Argument.date(cited.at)
    switch cited.statement.content {
    case .commandersOverride(let override): return self.override(override)
    case .rightOfReply(let reply):
      return text(
        "report.statement.rightOfReply",
        ["of": .text(subject), "day": day, "text": .whole(reply.text.onOneLine)])
    case .knownChange(let change):
      return text(
        "report.statement.knownChange",
        ["of": .text(subject), "day": day, "text": .whole(change.reason.onOneLine)])
    }
  }

  private func stated(_ statement: Statement) -> String {
    let kind = text("report.source.\(statement.source.kind.rawValue)")
    return text(
      "report.statedBy",
      [
        "by": .whole(statement.source.name?.onOneLine ?? kind),
        "day": .date(statement.preparedAt.instant),
      ])
  }
}
