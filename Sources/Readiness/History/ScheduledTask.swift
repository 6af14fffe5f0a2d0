import SeaworthyInspection
import SeaworthyTime

/// A task of preventive maintenance with all that reports say of it.
struct ScheduledTask: Sendable {
  /// The number of its procedure card.
  let card: String
  /// When it was due.
  let due: Instant
  /// What reports say, in the order in which they give way to each other; at least one.
  let statements: [MaintenanceStatement<MaintenanceTask>]

  /// The task in words, as last stated.
  var title: String? { statements.last { $0.says.title != nil }?.says.title }

  /// How the task stands at an instant.
  ///
  /// The latest statement stands; of one time and rigour the worse. What only some candidates of a
  /// dispute say can make nothing better: a task of which only they tell counts as not done.
  /// Source: doctrine 2, rules 3, 4 and 9.
  func outcome(at instant: Instant) -> TaskOutcome {
    var standing: TaskOutcome?
    for peers in MaintenanceStatement.inRanks(statements) {
      let outcomes = peers.map { TaskOutcome($0, due: due, at: instant) }
      if let worst = outcomes.filter({ !$0.isContested }).min(by: TaskOutcome.isWorse) {
        standing = worst
      }
      for contested in outcomes where contested.isContested {
        standing = contested.contesting(standing)
      }
    }
    return standing ?? .undone
  }
}

/// What became of a task as of an instant.
struct TaskOutcome: Sendable {
  /// In a word.
  var state: ExplanationNode.TaskState
  /// What it counts for the recorded accomplishment rate, 0, ½ or 1; nil while it is out of it.
  var credit: Double?
  /// The least that it could count for.
  var low: Double
  /// The most that it could count for.
  var high: Double
  /// Whether it is known what became of it.
  var isSettled: Bool
  /// Whether only some candidates of a dispute say so.
  var isContested: Bool
  /// The statement that decides, as the report and the place in it.
  var statement: (report: Int, place: ReportPlace)?

  /// Not done, as far as anybody can rely on.
  static let undone = TaskOutcome(
    state: .notAccomplished, credit: 0, low: 0, high: 0, isSettled: false, isContested: false,
    statement: nil)
}

extension TaskOutcome {
  /// What a statement makes of a task.
  ///
  /// A task counts as done only if done at or before the instant, late or not; where no time is
  /// stated, at its report's. A report before the due time that does not say done settles nothing.
  /// Source: doctrine 4, PMS performance.
  init(
    _ statement: MaintenanceStatement<MaintenanceTask>, due: Instant, at instant: Instant
  ) {
    let (task, telling) = (statement.says, statement.telling)
    let isDone = task.done?.instant ?? telling.at <= instant
    state =
      switch task.result {
      case .accomplished where isDone: .accomplished
      case .partial where isDone: .partial
      case .accomplished, .partial: .notAccomplished
      case .notAccomplished, .scheduled: telling.at < due ? .unsettled : .notAccomplished
      }
    credit =
      switch state {
      case .accomplished: 1
      case .partial: 0.5
      case .notAccomplished: 0
      case .unsettled: nil
      }
    low = credit ?? 0
    high = credit ?? 1
    isSettled = credit != nil
    isContested = telling.isContested
    self.statement = (telling.report, statement.place)
  }

  /// Of two statements, whether the first says the worse.
  static func isWorse(_ left: Self, than right: Self) -> Bool {
    (left.low, left.high) < (right.low, right.high)
  }

  /// The worse of this and what stands without it, in each of its figures; not settled.
  fileprivate func contesting(_ standing: TaskOutcome?) -> TaskOutcome {
    let standing = standing ?? .undone
    var worst = Self.isWorse(self, than: standing) ? self : standing
    if worst.statement == nil { worst.statement = statement }
    (worst.low, worst.high) = (min(low, standing.low), min(high, standing.high))
    if credit != nil || standing.credit != nil {
      worst.credit = min(credit ?? low, standing.credit ?? standing.low)
    }
    worst.isSettled = false
    worst.isContested = false
    return worst
  }
}
