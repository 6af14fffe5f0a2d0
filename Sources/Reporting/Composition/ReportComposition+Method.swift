import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness

extension ReportComposition {
  /// How the figures were worked out, in words.
  var method: ReportDocument.Section {
    let notes = [
      "condition", "foundReady", "rate", "levels", "scores", "series", "trends", "changes",
      "planningFactors",
    ]
    return section(
      "method", [.list(notes.map { RichText(language.text("report.method.\($0)")) })])
  }

  /// From what the figures were worked out: both clocks, the standard, the ledger's content; and by
  /// what program.
  var provenance: ReportDocument.Section {
    let basis = answer.scores.basis
    let rows = [
      ("asOf", language.time(basis.asOf)),
      ("receipt", String(basis.receipt)),
      ("receiptTime", basis.receiptTime.map { language.time($0) } ?? language.text("report.none")),
      ("standard", "\(basis.standardName.onOneLine) \(basis.standardVersion.onOneLine)"),
      ("standardDigest", basis.standardDigest?.hexadecimal ?? language.text("report.none")),
      ("ledgerDigest", basis.ledgerDigest.hexadecimal),
      ("journalHead", answer.journalHead?.hexadecimal ?? language.text("report.none")),
      ("rateWindow", language.days(group.score.availability.window)),
      ("program", language.text("report.program", ["version": .text(program)])),
    ]
    return section(
      "provenance",
      [
        table(
          language.text("report.caption.provenance"),
          columns: [("what", false), ("which", false)], isWide: false,
          rows: rows.map { key, value in
            [DocumentTable.Cell(language.text("report.basisOf.\(key)")), DocumentTable.Cell(value)]
          })
      ])
  }
}
