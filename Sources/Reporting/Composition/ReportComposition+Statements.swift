import SeaworthyAssessment
import SeaworthyPhrases

extension ReportComposition {
  /// What people stated beside the figures: overrides, replies, known changes; nil where nobody
  /// did.
  ///
  /// The region's report brings together what its coast guards stated. Source: doctrine 4, "A coast
  /// guard at t".
  var statements: ReportDocument.Section? {
    let stated =
      isRegion ? answer.scores.coastGuards.flatMap(\.statements) : group.statements
    guard !stated.isEmpty else { return nil }
    return section(
      "statements",
      [paragraph("report.statementsNote"), .list(stated.map { language.statement($0) })])
  }
}
