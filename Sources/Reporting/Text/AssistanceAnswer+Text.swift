public import SeaworthyAssessment
public import SeaworthyPhrases
import SeaworthyTime
import SeaworthyTrends

extension AssistanceAnswer {
  /// What visits changed, for a terminal: for each kind of visit the bottom line, the visits and the
  /// threats; then how to read it.
  public func text(in language: Language, layout: TextLayout = TextLayout()) -> String {
    let of = language.name(ofCoastGuard: coastGuard, called: name)
    let kinds = effects.kinds.map { effect in
      ReportDocument.Section(
        id: "", title: "\(of): \(language.visits(of: effect.kind))",
        blocks: WordedEffect(effect: effect, level: effects.rules.level, language: language).blocks)
    }
    let none = ReportDocument.Section(
      id: "", title: of, blocks: [.lead(RichText(none(in: language)))])
    let document = ReportDocument(
      language: language.code, title: language.text("report.assistance.title"),
      subtitle: ([asked(language)] + [language.clocksAndStandard(basis)]).compactMap(\.self)
        .joined(separator: ", "),
      sections: kinds.isEmpty ? [none] : kinds + [reading(language)], fileNames: basis.fileNames)
    return TextRenderer(document: document, language: language, layout: layout).text()
  }

  /// Why there is nothing to tell: no visit is known, none began then, or what may tell of one cannot
  /// be relied on.
  func none(in language: Language) -> String {
    if effects.perhapsVisits > 0 {
      return language.text(
        "report.assistance.perhapsVisits", ["reports": .number(effects.perhapsVisits)])
    }
    guard effects.atOtherTimes > 0 else { return language.text("report.assistance.none") }
    return language.text(
      "report.assistance.noneInPeriod", ["others": .number(effects.atOtherTimes)])
  }

  /// In which periods the visits began; nil if in any.
  private func asked(_ language: Language) -> String? {
    switch (from, to) {
    case (let from?, let to?):
      language.text(
        "report.assistance.fromTo", ["from": .text("\(from)"), "to": .text("\(to)")])
    case (let from?, nil): language.text("report.assistance.from", ["from": .text("\(from)")])
    case (nil, let to?): language.text("report.assistance.to", ["to": .text("\(to)")])
    case (nil, nil): nil
    }
  }

  /// How the figures were made.
  private func reading(_ language: Language) -> ReportDocument.Section {
    ReportDocument.Section(
      id: "", title: language.text("report.changes.reading"),
      blocks: [.list(notes(in: language).map { RichText($0) })])
  }

  /// The same as notes.
  func notes(in language: Language) -> [String] {
    let days = Int(effects.rules.settling.inDays.rounded(.up))
    return ["outcome", "expectedAnyway", "dates", "pooled", "doubtful"].map { key in
      language.text(
        "report.assistance.reading.\(key)",
        [
          "days": .number(days), "least": .number(effects.rules.comparisonBoats),
          "level": .text(effects.rules.level.fixed(2)),
        ])
    }
  }
}
