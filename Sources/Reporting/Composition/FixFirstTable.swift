import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

/// What to fix first as a table: what brings most comes first, a row a correction, or corrections
/// that only bring something together.
struct FixFirstTable {
  /// The rows, in order.
  let plans: [FleetPlan]
  /// Whether the boats are named.
  let namesBoats: Bool
  /// How far ahead days are counted.
  let outlook: Milliseconds
  /// The language to write in.
  let language: Language

  /// The table.
  var table: DocumentTable {
    let boat = namesBoats ? [DocumentTable.Column(title: language.text("report.column.boat"))] : []
    return DocumentTable(
      caption: language.text(
        "report.caption.fixFirst", ["days": .number(Int(outlook.inDays.rounded()))]),
      columns: boat + [
        DocumentTable.Column(title: language.text("report.column.discrepancy")),
        DocumentTable.Column(title: language.text("report.column.gainDays"), isNumeric: true),
        DocumentTable.Column(title: language.text("report.column.gainPoints"), isNumeric: true),
        DocumentTable.Column(title: language.text("report.column.hours"), isNumeric: true),
        DocumentTable.Column(title: language.text("report.column.parts")),
      ], rows: plans.map(row))
  }

  private func row(_ fleetPlan: FleetPlan) -> DocumentTable.Row {
    let (vessel, plan) = (fleetPlan.vessel, fleetPlan.plan)
    let boat = DocumentTable.Cell(RichText(vessel.hullNumber.onOneLine, to: .here(vessel.place)))
    let gains = [plan.gain.maintenance.low, plan.gain.operational.low]
    let parts = plan.parts.map { RichText(language.part($0)) }
    return DocumentTable.Row(
      cells: (namesBoats ? [boat] : []) + [
        DocumentTable.Cell(lines: plan.work.map { language.work($0) }),
        DocumentTable.Cell(
          RichText(language.gain(plan.gain.missionCapableTime.inDays), .strong)),
        DocumentTable.Cell(gains.map { language.gain($0) }.joined(separator: " / ")),
        DocumentTable.Cell(hours(plan.cost)),
        DocumentTable.Cell(lines: parts.isEmpty ? [RichText(language.text("report.none"))] : parts),
      ])
  }

  /// The hours alone; a dash where nobody says, a sum of which something is missing with a mark.
  private func hours(_ cost: WorkCost) -> String {
    switch cost.unstated {
    case 0: cost.hours.fixed(1)
    case cost.corrections: language.text("report.none")
    default: "≥ " + cost.hours.fixed(1)
    }
  }
}
