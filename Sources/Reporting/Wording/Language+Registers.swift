import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension Language {
  /// Why nobody can say what the register of a coast guard holds, and what is unknown for that.
  func registerGap(_ gap: RegisterGap) -> RichText {
    let coastGuard = gap.coastGuard.map { Phrase.Argument.text($0.onOneLine) }
    let key =
      switch (gap.reason, coastGuard, gap.preparedAt) {
      case (.noRegister, _, _): "report.noRegister"
      case (.registerHeld, .some, .some): "report.registerHeld"
      case (.registerHeld, .some, nil): "report.registerHeld.undated"
      case (.registerHeld, nil, .some): "report.registerHeld.any"
      case (.registerHeld, nil, nil): "report.registerHeld.anyUndated"
      }
    let line = text(
      key,
      [
        "coastGuard": coastGuard ?? .text(""),
        "date": .text(day(gap.preparedAt)),
      ])
    return RichText(line, .strong, sources: [gap.citation].compactMap(\.self))
  }
}

extension GroupFigures {
  /// The registers that are held or missing, one a line; no block without any.
  var registerGaps: [Block] {
    let gaps = group.score.registerGaps
    return gaps.isEmpty ? [] : [.list(gaps.map { language.registerGap($0) })]
  }
}
