import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension ReportComposition {
  /// The observations behind found ready, oldest first, each with its report.
  var arrivals: ReportDocument.Section {
    guard !group.arrivals.isEmpty else {
      return section("arrivals", [paragraph("report.noArrivals")])
    }
    let rows = group.arrivals.map { arrival in
      [
        DocumentTable.Cell(
          RichText(language.day(arrival.at), sources: [arrival.citation])),
        DocumentTable.Cell(arrival.vessel.hullNumber.onOneLine),
        DocumentTable.Cell(
          RichText(language.short(arrival.condition), .condition(arrival.condition))),
        DocumentTable.Cell(
          language.text(arrival.isReady ? "report.foundReady.yes" : "report.foundReady.no")),
        DocumentTable.Cell(
          language.text(arrival.kind.map { "report.kind.\($0.rawValue)" } ?? "report.none")),
        DocumentTable.Cell(arrival.visit?.onOneLine ?? language.text("report.none")),
      ]
    }
    return section(
      "arrivals",
      [
        paragraph("report.arrivalsNote"),
        table(
          language.text("report.caption.arrivals"),
          columns: [
            ("arrival", false), ("boat", false), ("condition", false), ("ready", false),
            ("kind", false), ("visit", false),
          ], rows: rows),
      ])
  }
}
