public import SeaworthyAssessment
public import SeaworthyPhrases
import SeaworthyTrends

extension ChangesAnswer {
  /// The account for a terminal: for each group the bottom line, both rates, and the parts that lead
  /// from one to the other; then how to read it.
  public func text(in language: Language, layout: TextLayout = TextLayout()) -> String {
    let worded = groups.map { WordedChange($0, of: self, in: language) }
    let document = ReportDocument(
      language: language.code,
      title: language.text(
        "report.changes.title",
        ["from": .text("\(from.period)"), "to": .text("\(to.period)")]),
      subtitle: subtitle(language),
      sections: worded.map { worded in
        ReportDocument.Section(
          id: "",
          title: language.name(
            ofCoastGuard: worded.change.coastGuard, called: worded.change.name),
          blocks: worded.blocks)
      } + [reading(worded, language)].compactMap(\.self), fileNames: basis.fileNames)
    return TextRenderer(document: document, language: language, layout: layout).text()
  }

  private func subtitle(_ language: Language) -> String {
    guard changesStandard else { return language.clocksAndStandard(basis) }
    return language.clocks(basis) + ", "
      + [from, to].map { period in
        language.text(
          "report.changes.scoredBy",
          [
            "period": .text("\(period.period)"), "name": .text(period.standard.name),
            "version": .text(period.standard.version),
          ])
      }.joined(separator: ", ")
  }

  /// What the account is and is not, and what its parts mean; nil where there is none.
  private func reading(
    _ worded: [WordedChange], _ language: Language
  ) -> ReportDocument.Section? {
    let notes = notes(on: worded, in: language)
    guard !notes.isEmpty else { return nil }
    return ReportDocument.Section(
      id: "", title: language.text("report.changes.reading"),
      blocks: [.list(notes.map { RichText($0) })])
  }

  /// The same as notes; none where there is no account.
  func notes(on worded: [WordedChange], in language: Language) -> [String] {
    guard worded.contains(where: { $0.change.account.outcome != .noRate }) else { return [] }
    var notes = ["report.changes.account", "report.changes.rounding"].map { language.text($0) }
    if changesStandard {
      notes.append(
        language.text("report.changes.standards", ["from": .text("\(from.period)")]))
    }
    if isRestated {
      notes.append(
        language.text(
          "report.changes.restated",
          [
            "standard": .text("\(to.standard.name) \(to.standard.version)"),
            "day": .date(to.standard.effectiveFrom), "from": .text("\(from.period)"),
          ]))
    }
    let parts = ChangePart.allCases.filter { part in worded.contains { $0.rounded[part] != 0 } }
    return notes
      + parts.map { part in
        let meaning = language.text("report.changePart.\(part.rawValue).meaning")
        return "\(language.name(of: part)): \(meaning)"
      }
  }
}
