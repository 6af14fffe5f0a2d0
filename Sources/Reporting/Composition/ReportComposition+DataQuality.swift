import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness

extension ReportComposition {
  /// What is held, withdrawn, in conflict, unregistered or not understood, boat by boat.
  var dataQuality: ReportDocument.Section {
    let rows = vessels.flatMap { vessel in
      vessel.marks.map { mark in
        [
          DocumentTable.Cell(
            RichText(vessel.vessel.hullNumber.onOneLine, to: .here(vessel.vessel.place))),
          DocumentTable.Cell(
            RichText(language.mark(mark), .strong, sources: sources(of: mark, on: vessel))),
          DocumentTable.Cell(language.text("report.mark.\(mark.rawValue).meaning")),
        ]
      }
    }
    let marks =
      rows.isEmpty
      ? paragraph("report.noMarks")
      : table(
        language.text("report.caption.marks"),
        columns: [("boat", false), ("mark", false), ("meaning", false)], rows: rows)
    return section("dataQuality", [marks, paragraph("report.inspected", inspected)])
  }

  private var inspected: [String: Phrase.Argument] {
    [
      "inside": .number(group.score.insidePeriodicity),
      "inService": .number(group.score.boats.inService),
      "newest": .text(language.day(group.score.newestInspection)),
      "oldest": .text(language.day(group.score.oldestInspection)),
    ]
  }

  /// The files behind a mark, where the boat's condition names them.
  private func sources(of mark: VesselScore.Mark, on vessel: VesselScore) -> [Citation] {
    vessel.condition.causes.compactMap { cause in
      guard case .gap(let gap, _) = cause, mark.rawValue == gap.reason.rawValue else { return nil }
      return gap.citation
    }
  }
}
