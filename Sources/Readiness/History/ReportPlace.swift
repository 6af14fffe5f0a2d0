import SeaworthyInspection

/// A place in a report, by position in its lists.
///
/// The lesser place is the one that is cited where two say the same.
enum ReportPlace: Hashable, Comparable, Sendable {
  /// What it found of an item.
  case result(Int)
  /// What it lists of a discrepancy.
  case discrepancy(Int)
  /// Downtime that it declares.
  case downtime(Int)
  /// What it says of a task of preventive maintenance.
  case task(Int)
  /// A spot check that it tells of.
  case spotCheck(Int)
}

extension VesselReports {
  /// A place in a report as a reader can look it up.
  func citation(_ place: ReportPlace, in report: Int) -> Citation {
    let report = ordered[report]
    switch place {
    case .result(let place):
      let result = report.grades[place]
      return report.cite(
        "/ChecklistResults/ItemResult[@item='\(result.item)']", line: result.line)
    case .discrepancy(let place):
      let discrepancy = report.discrepancies[place]
      return report.cite(
        "/Discrepancies/Discrepancy[@id='\(discrepancy.identifier)']"
          + "[@item='\(discrepancy.item)']", line: discrepancy.line)
    case .downtime(let place):
      return report.cite(
        "/DeclaredDowntime/Downtime[\(place + 1)]", line: report.downtime[place].line)
    case .task(let place):
      guard let task = report.maintenance?.tasks[place] else { return report.citation }
      return report.cite(
        "/PreventiveMaintenance/MaintenanceTask[@card='\(task.card)'][@due='\(task.due)']",
        line: task.line)
    case .spotCheck(let place):
      guard let check = report.maintenance?.spotChecks[place] else { return report.citation }
      return report.cite(
        "/PreventiveMaintenance/SpotCheck[@card='\(check.card)'][@at='\(check.at)']",
        line: check.line)
    }
  }
}

extension ReportFacts {
  /// A value as a path holds it, in the quotation marks that it does not contain.
  func quoted(_ value: String) -> String {
    value.contains("'") ? "\"\(value)\"" : "'\(value)'"
  }
}
