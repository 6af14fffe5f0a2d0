import SeaworthyInspection
import SeaworthyTime

// Preventive maintenance: what was done, what is recorded, and what a spot check makes of it.
extension ReportMaker {
  /// What the report tells of preventive maintenance; nil if nothing.
  mutating func maintenance() -> PreventiveMaintenance? {
    guard occasion.kind == .statusReport || isThorough else { return nil }
    let tasks = tasks(dueIn: Interval(occasion.start - .days(31), occasion.start))
    for task in tasks where task.isOverstated {
      note(
        RecordingError(
          .maintenanceOverstated, field: "maintenance/\(task.card.card)/\(time(task.due))/result",
          trueValue: MaintenanceResult.notAccomplished.rawValue, writtenValue: task.result.rawValue)
      )
    }
    return PreventiveMaintenance(
      tasks: tasks.map { task in
        let isDone = task.result != .notAccomplished
        return MaintenanceTask(
          card: task.card.card, title: task.card.title, due: time(task.due), result: task.result,
          done: isDone ? time(task.done ?? task.due - .hours(2)) : nil, by: isDone ? .partner : nil,
          periodicity: task.card.periodicity)
      }, spotChecks: isThorough ? spotChecks() : [])
  }

  private func tasks(dueIn window: Interval) -> [Chore] {
    ChoreBook(parameters: parameters, coastGuard: coastGuard, boat: boat.plan)
      .tasks(dueIn: window)
  }

  /// The inspector looks at some tasks that are recorded as done.
  private mutating func spotChecks() -> [SpotCheck] {
    let recorded = tasks(dueIn: Interval(occasion.start - .days(90), occasion.start))
      .filter { $0.result != .notAccomplished }
    var cards: [String] = []
    return recorded.compactMap { task in
      guard random.happens(0.3), !cards.contains(task.card.card) else { return nil }
      cards.append(task.card.card)
      return SpotCheck(
        card: task.card.card, at: time(occasion.start + .minutes(20)),
        result: task.isOverstated ? .notVerified : .verified)
    }
  }
}
