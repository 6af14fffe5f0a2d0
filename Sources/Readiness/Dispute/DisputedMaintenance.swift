import SeaworthyInspection
import SeaworthyTime

/// What the candidates of a dispute tell of preventive maintenance, found by what names a task or a
/// spot check.
struct DisputedMaintenance: Sendable {
  private let count: Int
  /// What the candidates that tell of a task say of it.
  private var tasks: [Key: [TaskSaid]] = [:]
  /// What the candidates that tell of a spot check say of it.
  private var spotChecks: [Key: [SpotCheckResult]] = [:]

  /// What names a task or a spot check. Source: doctrine 2, rule 9.
  private struct Key: Hashable {
    var card: String
    var at: Instant
  }

  /// What of a task counts.
  private struct TaskSaid: Hashable {
    var result: MaintenanceResult
    var done: Instant?
  }

  init(_ candidates: [ReportFacts]) {
    count = candidates.count
    for maintenance in candidates.compactMap(\.maintenance) {
      for task in maintenance.tasks {
        tasks[Self.key(task), default: []]
          .append(TaskSaid(result: task.result, done: task.done?.instant))
      }
      for check in maintenance.spotChecks {
        spotChecks[Self.key(check), default: []].append(check.result)
      }
    }
  }

  /// The part of what a candidate tells of which every candidate tells.
  func toldByAll(_ told: PreventiveMaintenance) -> PreventiveMaintenance {
    PreventiveMaintenance(
      tasks: told.tasks.filter { tasks[Self.key($0)]?.count == count },
      spotChecks: told.spotChecks.filter { spotChecks[Self.key($0)]?.count == count })
  }

  /// The part of which not all candidates say the same: it can make nothing better.
  func contested(_ told: PreventiveMaintenance) -> PreventiveMaintenance {
    PreventiveMaintenance(
      tasks: told.tasks.filter { !isAgreed(tasks[Self.key($0)]) },
      spotChecks: told.spotChecks.filter { !isAgreed(spotChecks[Self.key($0)]) })
  }

  private func isAgreed(_ said: [some Hashable]?) -> Bool {
    guard let said else { return false }
    return said.count == count && Set(said).count == 1
  }

  private static func key(_ task: MaintenanceTask) -> Key {
    Key(card: task.card, at: task.due.instant)
  }

  private static func key(_ check: SpotCheck) -> Key {
    Key(card: check.card, at: check.at.instant)
  }
}
