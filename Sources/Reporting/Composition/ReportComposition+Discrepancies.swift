import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension ReportComposition {
  /// What is open on every boat, in the order in which each boat's score lists it.
  var discrepancies: ReportDocument.Section {
    let rows = vessels.flatMap { vessel in
      vessel.openDiscrepancies.map { row($0, of: vessel) }
    }
    guard !rows.isEmpty else {
      return section("discrepancies", [paragraph("report.noDiscrepancies")])
    }
    return section(
      "discrepancies",
      [
        table(
          language.text("report.caption.discrepancies"),
          columns: [
            ("boat", false), ("severity", false), ("discrepancy", false), ("opened", false),
            ("due", false), ("state", false),
          ], rows: rows),
        paragraph("report.discrepancyKey"),
      ])
  }

  private func row(
    _ discrepancy: OpenDiscrepancy, of vessel: VesselScore
  ) -> [DocumentTable.Cell] {
    let isOverdue = discrepancy.isOverdue(at: answer.scores.basis.asOf)
    let state = language.qualifiers(discrepancy).joined(separator: ", ")
    return [
      DocumentTable.Cell(
        RichText(vessel.vessel.hullNumber.onOneLine, to: .here(vessel.vessel.place))),
      DocumentTable.Cell(
        RichText(language.text("report.severity.\(discrepancy.severity.rawValue)"), .strong)),
      DocumentTable.Cell(lines: [
        RichText(language.name(discrepancy), sources: [discrepancy.citation]),
        RichText(
          language.text(
            "report.discrepancyItem",
            ["id": .text(discrepancy.identifier), "item": .text(discrepancy.item)]), .quiet),
      ]),
      DocumentTable.Cell(language.day(discrepancy.opened)),
      DocumentTable.Cell(
        lines: [RichText(language.day(discrepancy.due))]
          + (isOverdue ? [RichText(language.text("report.overdue"), .strong)] : [])),
      DocumentTable.Cell(state.isEmpty ? language.text("report.open") : state),
    ]
  }
}
