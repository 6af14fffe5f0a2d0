public import SeaworthyTime

/// What a report tells of preventive maintenance: the tasks that were due, and the spot checks of
/// what was recorded.
///
/// Source: doctrine 1 (PMS) and 5.
public struct PreventiveMaintenance: Hashable, Sendable {
  /// The tasks, in the order of the file; a card and a due time stand once.
  public var tasks: [MaintenanceTask]
  /// The spot checks, in the order of the file; a card and a time stand once.
  public var spotChecks: [SpotCheck]

  /// Preventive maintenance as one report tells it.
  public init(tasks: [MaintenanceTask] = [], spotChecks: [SpotCheck] = []) {
    self.tasks = tasks
    self.spotChecks = spotChecks
  }
}

/// A task of preventive maintenance that falls due once.
///
/// Procedure card and due time together name it, whichever report tells of it. Source: doctrine 2,
/// rule 9.
public struct MaintenanceTask: Hashable, Sendable {
  /// The number of the maintenance procedure card (MPC).
  public var card: String
  /// The task in words.
  public var title: String?
  /// The code of the checklist item that it keeps up.
  public var item: String?
  /// When it was due.
  public var due: Timestamp
  /// What became of it.
  public var result: MaintenanceResult
  /// When it was done; there if it was accomplished, wholly or in part.
  public var done: Timestamp?
  /// Who did it.
  public var by: Corrector?
  /// How often it falls due.
  public var periodicity: Periodicity?
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// A task.
  public init(
    card: String, title: String? = nil, item: String? = nil, due: Timestamp,
    result: MaintenanceResult, done: Timestamp? = nil, by: Corrector? = nil,
    periodicity: Periodicity? = nil, line: Int = 0
  ) {
    self.card = card
    self.title = title
    self.item = item
    self.due = due
    self.result = result
    self.done = done
    self.by = by
    self.periodicity = periodicity
    self.line = line
  }
}

/// How often a task falls due, by the calendar or by hours run.
public struct Periodicity: Hashable, Sendable {
  /// Every how many units, from 1.
  public var every: Int
  /// The unit.
  public var unit: PeriodicityUnit

  /// A periodicity such as every 3 months.
  public init(every: Int, unit: PeriodicityUnit) {
    self.every = every
    self.unit = unit
  }
}

/// An inspector's look at whether a recorded task was really done.
public struct SpotCheck: Hashable, Sendable {
  /// The number of the procedure card that was checked.
  public var card: String
  /// When it was checked.
  public var at: Timestamp
  /// What was found.
  public var result: SpotCheckResult
  /// A remark.
  public var remark: String?
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// A spot check.
  public init(
    card: String, at: Timestamp, result: SpotCheckResult, remark: String? = nil, line: Int = 0
  ) {
    self.card = card
    self.at = at
    self.result = result
    self.remark = remark
    self.line = line
  }
}
