import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension WordedChange {
  /// The boats of which not everything is known, or somebody has to decide; nil without any.
  var unknowns: DocumentTable? {
    let rows = change.vessels.filter { vessel in
      [vessel.before, vessel.after].contains {
        $0.window.times.unknown > .zero || !$0.marks.isEmpty
      }
    }.map { vessel in
      let marks = VesselScore.Mark.allCases.filter {
        vessel.before.marks.contains($0) || vessel.after.marks.contains($0)
      }
      return [
        language.name(of: vessel.vessel, in: change), unknownDays(vessel.before),
        unknownDays(vessel.after),
        marks.isEmpty
          ? language.text("report.none") : marks.map { language.mark($0) }.joined(separator: ", "),
      ]
    }
    guard !rows.isEmpty else { return nil }
    let days = [answer.from, answer.to].map {
      language.text("report.changes.unknownIn", ["period": .text("\($0.period)")])
    }
    return DocumentTable(
      caption: language.text("report.caption.notKnown"),
      columns: [
        DocumentTable.Column(title: language.text("report.column.boat")),
        DocumentTable.Column(title: days[0]), DocumentTable.Column(title: days[1]),
        DocumentTable.Column(title: language.text("report.column.mark")),
      ], rows: rows.map { DocumentTable.Row(cells: $0.map { DocumentTable.Cell($0) }) })
  }

  /// Of how many of its days in service a boat's condition is not known, never understated.
  private func unknownDays(_ period: ChangedVessel.VesselPeriod) -> String {
    let times = period.window.times
    guard times.inService > .zero else { return language.text("report.changes.notInFleet") }
    return language.text(
      "report.countOf",
      [
        "count": .number(Int(times.unknown.inDays.rounded(.up))),
        "total": .number(Int(times.inService.inDays.rounded(.up))),
      ])
  }
}
