import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyTime
import SeaworthyXML

// Preventive maintenance: what raises the recorded accomplishment rate (RAR) has to hold together.
// Source: doctrine 4, PMS performance.
extension ContentCheck {
  /// Checks the tasks and spot checks of a report that was made out at a time.
  mutating func checkMaintenance(in root: XMLElement, _ prepared: Timestamp?) {
    for list in root.children(.preventiveMaintenance) {
      for task in list.children(.maintenanceTask) {
        checkResult(of: task)
        checkDue(task, prepared)
        check(task, .done, isNotAfter: prepared)
      }
      checkTwice(list.children(.maintenanceTask), .due, .card, .duplicateTask)
      for spotCheck in list.children(.spotCheck) { check(spotCheck, .at, isNotAfter: prepared) }
      checkTwice(list.children(.spotCheck), .at, .card, .duplicateSpotCheck)
    }
  }

  /// What was done has its time, and nothing else has.
  private mutating func checkResult(of task: XMLElement) {
    switch task.attribute(.result).flatMap({ MaintenanceResult(rawValue: $0.value) }) {
    case .accomplished, .partial:
      if task.attribute(.done) == nil {
        notices.add(.doneMissing, in: task, at: task.place)
      }
    case .notAccomplished, .scheduled:
      tell(.notDone, task, .done, [:])
      tell(.notDone, task, .by, [:])
    case nil: break
    }
  }

  /// Before it is due a task is only scheduled.
  private mutating func checkDue(_ task: XMLElement, _ prepared: Timestamp?) {
    guard let prepared, let due = task.time(.due), prepared.instant < due.instant,
      task.attribute(.result)?.value == MaintenanceResult.notAccomplished.rawValue
    else { return }
    tell(.notDueYet, task, .due, ["preparedAt": .dateTime(prepared)])
  }
}
