import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyStandards
import SeaworthyTrends

extension ReportComposition {
  /// Which of the many trends that were tested together may be called: how many were tested, how
  /// many are called, how many of those may be false; and those that are.
  var warnings: ReportDocument.Section? {
    guard !answer.warnings.isEmpty else { return nil }
    let called = answer.warnings.flatMap(\.called)
    let worse = called.filter { $0.isWorsening == true }
    let better = called.filter { $0.isWorsening == false }
    return section(
      "warnings",
      [paragraph(worse.isEmpty ? "report.noWarnings" : "report.warnings")]
        + list(worse)
        + (better.isEmpty ? [] : [paragraph("report.calledBetter")] + list(better))
        + [families, paragraph("report.warningsNote")])
  }

  private func list(_ called: [CalledTrend]) -> [Block] {
    guard !called.isEmpty else { return [] }
    return [
      .list(
        called.map { called in
          RichText(language.name(of: called.trend.series.of), .strong)
            + RichText(" ")
            + RichText(
              language.line(called.trend), sources: called.trend.shifts.map(\.citation))
            + RichText(" ")
            + RichText(
              language.text("report.warning.adjusted", ["p": .text(language.p(called.adjustedP))]),
              .quiet)
        })
    ]
  }

  /// A row a family.
  private var families: Block {
    table(
      language.text("report.caption.families"),
      columns: [
        ("family", false), ("tested", true), ("tooFew", true), ("called", true),
        ("expectedFalse", true),
      ], isWide: false,
      rows: answer.warnings.map { family in
        var subjects: [String] = []
        for test in family.tests {
          let word = language.text("report.subject.\(test.subject.rawValue)")
          if !subjects.contains(word) { subjects.append(word) }
        }
        var metrics: [String] = []
        for test in family.tests {
          let word = language.text("report.metric.\(test.metric.rawValue)")
          if !metrics.contains(word) { metrics.append(word) }
        }
        return [
          DocumentTable.Cell(lines: [
            RichText(subjects.joined(separator: ", ")),
            RichText(metrics.joined(separator: ", "), .quiet),
          ]),
          DocumentTable.Cell(String(family.tested)), DocumentTable.Cell(String(family.tooFew)),
          DocumentTable.Cell(String(family.calledOfAll)),
          DocumentTable.Cell(family.expectedFalse.fixed(2)),
        ]
      })
  }
}
