import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyStandards
import SeaworthyTrends

/// Early warnings in words: which of many trends may be called, which cannot be ruled out, and how
/// many were tested.
struct WordedWarnings {
  /// The families that were tested.
  let families: [FamilyWarnings]
  /// The language to write in.
  let language: Language

  /// What becomes worse, what may, what becomes better, then a row a family.
  var blocks: [Block] {
    let called = families.flatMap(\.called)
    let worse = called.filter(\.isWorsening)
    return [paragraph(worse.isEmpty ? "report.noWarnings" : "report.warnings")]
      + list(worse, "report.warning.adjusted")
      + listed(
        families.flatMap(\.possible), under: "report.possibleWarnings", "report.warning.atWorst")
      + listed(
        called.filter { !$0.isWorsening }, under: "report.calledBetter",
        "report.warning.adjusted")
      + [.table(table), paragraph("report.warningsNote")]
  }

  private func paragraph(_ key: String) -> Block { .paragraph(RichText(language.text(key))) }

  private func listed(_ called: [CalledTrend], under heading: String, _ p: String) -> [Block] {
    called.isEmpty ? [] : [paragraph(heading)] + list(called, p)
  }

  private func list(_ called: [CalledTrend], _ p: String) -> [Block] {
    guard !called.isEmpty else { return [] }
    return [
      .list(
        called.map { called in
          let trend = called.trend
          return RichText(language.name(of: trend.series.of), .strong)
            + RichText(
              " – " + ([language.line(trend)] + remark(called)).joined(separator: " ") + " ",
              sources: trend.restarts.map(\.citation))
            + RichText(language.text(p, ["p": .text(language.p(called.adjustedP))]), .quiet)
        })
    ]
  }

  /// Which way a called trend goes where its verdict does not say.
  private func remark(_ called: CalledTrend) -> [String] {
    guard called.isWorsening, called.trend.tested?.isWorsening == true else { return [] }
    if case .worsening = called.trend.verdict { return [] }
    return [language.text("report.warning.worseByTest")]
  }

  /// A row a family.
  private var table: DocumentTable {
    let numbers = ["tested", "tooFew", "called", "expectedFalse"]
    return DocumentTable(
      caption: language.text("report.caption.families"),
      columns: (["family"] + numbers).map {
        DocumentTable.Column(
          title: language.text("report.column.\($0)"), isNumeric: numbers.contains($0))
      },
      rows: families.map { family in
        DocumentTable.Row(
          cells: [DocumentTable.Cell(lines: name(of: family))]
            + [
              String(family.tested), String(family.tooFew), String(family.calledOfAll),
              family.expectedFalse.fixed(2),
            ].map { DocumentTable.Cell($0) })
      }, isWide: false)
  }

  /// The family's name, then the figures tested; of what, where the name does not say it.
  private func name(of family: FamilyWarnings) -> [RichText] {
    var (metrics, subjects): ([String], [String]) = ([], [])
    for test in family.tests {
      let metric = language.text("report.metric.\(test.metric.rawValue)")
      let subject = language.text("report.subject.\(test.subject.rawValue)")
      if !metrics.contains(metric) { metrics.append(metric) }
      if !subjects.contains(subject) { subjects.append(subject) }
    }
    let isNamed = language.hasFamily(named: family.name)
    return [
      RichText(language.family(named: family.name)),
      RichText((metrics + (isNamed ? [] : subjects)).joined(separator: ", "), .quiet),
    ]
  }
}
