public import SeaworthyAssessment
import SeaworthyInspection
public import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension CoastGuardAnswer {
  /// The reasons for a coast guard's figures as indented trees for a terminal: its levels and
  /// means, what to fix first on all its boats, then each figure down to boats, parts, files and
  /// lines.
  public func text(in language: Language, layout: TextLayout = TextLayout()) -> String {
    let document = ReportDocument(
      language: language.code, title: language.name(of: group.score),
      subtitle: language.clocksAndStandard(basis),
      sections: CoastGuardExplanation(answer: self, language: language).sections,
      fileNames: basis.fileNames)
    return TextRenderer(
      document: document, language: language, layout: layout, showsSources: true
    ).text()
  }
}
