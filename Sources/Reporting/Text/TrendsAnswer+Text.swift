public import SeaworthyAssessment
public import SeaworthyPhrases
import SeaworthyTrends

extension TrendsAnswer {
  /// What is said of change, for a terminal: of each subject a sentence for each of its
  /// observations, then what is described by period; last the early warnings. First of all stands
  /// what older evidence is left out.
  public func text(in language: Language, layout: TextLayout = TextLayout()) -> String {
    let leftOut = leftOut.map { language.paragraphs(on: $0) } ?? []
    let sections = subjects.enumerated().map { place, subject in
      let lines = trends.filter { $0.series.of == subject }.map { RichText(language.line($0)) }
      return ReportDocument.Section(
        id: "", title: language.name(of: subject),
        blocks: (place == 0 ? leftOut : []) + (lines.isEmpty ? [] : [.list(lines)])
          + tables(of: subject, in: language))
    }
    let warnings = ReportDocument.Section(
      id: "", title: language.text("report.section.warnings"),
      blocks: WordedWarnings(families: self.warnings, language: language).blocks)
    let document = ReportDocument(
      language: language.code, title: language.text("report.trends"),
      subtitle: language.clocksAndStandard(basis),
      sections: sections + (self.warnings.isEmpty ? [] : [warnings]), fileNames: basis.fileNames)
    return TextRenderer(document: document, language: language, layout: layout).text()
  }

  /// Found ready and the rate share a table; each other figure has its own, under its name.
  private func tables(of subject: Subject, in language: Language) -> [Block] {
    var rest = series.filter { $0.of == subject }
    var blocks: [Block] = []
    if let found = rest.first(where: { $0.metric == .foundReady }),
      let rate = rest.first(where: { $0.metric == .missionCapableRate })
    {
      blocks.append(.table(language.table(foundReady: found, missionCapableRate: rate)))
      rest.removeAll { $0.metric == .foundReady || $0.metric == .missionCapableRate }
    }
    return blocks
      + rest.flatMap { series -> [Block] in
        let name = language.text("report.metric.\(series.metric.rawValue)")
        return [.paragraph(RichText(name)), .table(language.table(of: series))]
      }
  }
}
