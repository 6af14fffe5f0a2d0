public import SeaworthyAssessment
public import SeaworthyPhrases
import SeaworthyTrends

extension TrendsAnswer {
  /// The series for a terminal, a table each; without verdicts.
  public func text(in language: Language, layout: TextLayout = TextLayout()) -> String {
    let sections = series.map { series in
      let of = series.of.boats.coastGuard.map {
        language.text("report.coastGuard", ["code": .text($0)])
      }
      let metric = language.text("report.metric.\(series.metric.rawValue)")
      return ReportDocument.Section(
        id: "", title: "\(of ?? language.text("report.region")): \(metric)",
        blocks: [.table(language.table(of: series))])
    }
    let document = ReportDocument(
      language: language.code, title: language.text("report.trends"),
      subtitle: language.clocksAndStandard(basis), sections: sections, fileNames: basis.fileNames)
    return TextRenderer(document: document, language: language, layout: layout).text()
  }
}
