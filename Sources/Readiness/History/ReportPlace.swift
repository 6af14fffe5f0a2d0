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
  /// A place in a report as a reader can look it up: of a report in dispute, in the candidate that
  /// says what was weighed.
  func citation(_ place: ReportPlace, in report: Int) -> Citation {
    let dispute = tellings[report].dispute.map { disputes[$0] }
    let report = ordered[report]
    return dispute?.citation(place, in: report) ?? report.citation(place)
  }
}

extension ReportFacts {
  /// A place in this report as a reader can look it up.
  func citation(_ place: ReportPlace) -> Citation {
    switch place {
    case .result(let place): citation(of: grades[place])
    case .discrepancy(let place): citation(of: discrepancies[place])
    case .downtime(let place): citation(ofDowntime: place)
    case .task(let place): maintenance.map { citation(of: $0.tasks[place]) } ?? citation
    case .spotCheck(let place):
      maintenance.map { citation(of: $0.spotChecks[place]) } ?? citation
    }
  }

  /// Where a grade of this report stands.
  func citation(of grade: Grade) -> Citation {
    cite("/ChecklistResults/ItemResult[@item=\(quoted(grade.item))]", line: grade.line)
  }

  /// Where a discrepancy of this report stands.
  func citation(of discrepancy: Discrepancy) -> Citation {
    cite(
      "/Discrepancies/Discrepancy[@id=\(quoted(discrepancy.identifier))]"
        + "[@item=\(quoted(discrepancy.item))]", line: discrepancy.line)
  }

  /// Where a task of preventive maintenance of this report stands.
  func citation(of task: MaintenanceTask) -> Citation {
    cite(
      "/PreventiveMaintenance/MaintenanceTask[@card=\(quoted(task.card))][@due='\(task.due)']",
      line: task.line)
  }

  /// Where a spot check of this report stands.
  func citation(of check: SpotCheck) -> Citation {
    cite(
      "/PreventiveMaintenance/SpotCheck[@card=\(quoted(check.card))][@at='\(check.at)']",
      line: check.line)
  }

  /// Where the downtime at a place of this report's list stands.
  func citation(ofDowntime place: Int) -> Citation {
    cite("/DeclaredDowntime/Downtime[\(place + 1)]", line: downtime[place].line)
  }
}

extension ReportFacts {
  /// A value as a path holds it, in the quotation marks that it does not contain.
  func quoted(_ value: String) -> String {
    value.contains("'") ? "\"\(value)\"" : "'\(value)'"
  }
}
