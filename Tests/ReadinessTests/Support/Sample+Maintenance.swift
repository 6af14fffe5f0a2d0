import SeaworthyInspection
import SeaworthyTime

/// A task of preventive maintenance as a report tells it.
func task(
  _ card: String = "M-1", due: Instant, _ result: MaintenanceResult, done: Instant? = nil
) -> MaintenanceTask {
  MaintenanceTask(
    card: card, due: Timestamp(due), result: result, done: done.map { Timestamp($0) }, line: 90)
}

/// A spot check as a report tells it.
func spotCheck(
  _ card: String = "M-1", at instant: Instant, _ result: SpotCheckResult
) -> SpotCheck {
  SpotCheck(card: card, at: Timestamp(instant), result: result, line: 95)
}

extension ReportFacts {
  /// The report with what it tells of preventive maintenance.
  func telling(_ tasks: [MaintenanceTask], _ checks: [SpotCheck] = []) -> ReportFacts {
    var report = self
    report.maintenance = PreventiveMaintenance(tasks: tasks, spotChecks: checks)
    return report
  }

  /// The report with what it tells of preventive maintenance, its parts and its crew.
  func telling(
    _ maintenance: PreventiveMaintenance?, supply: [AllowanceLine]?, crew: [CrewBillet]?
  ) -> ReportFacts {
    var report = self
    report.maintenance = maintenance
    report.supply = supply
    report.crew = crew
    return report
  }
}
