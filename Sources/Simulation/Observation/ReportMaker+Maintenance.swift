import SeaworthyInspection
import SeaworthyTime

/// A card of preventive maintenance that falls due every so many days.
struct MaintenanceCard: Sendable {
  let card: String
  let title: String
  let days: Int
  let periodicity: Periodicity

  /// The cards of a boat. Made up.
  static let all = [
    MaintenanceCard("A-01", "Flush engines and inspect cooling", every: 2, .weeks, days: 14),
    MaintenanceCard("A-02", "Test bilge pumps and alarm", every: 2, .weeks, days: 14),
    MaintenanceCard("M-01", "Inspect fuel filters and separators", every: 4, .weeks, days: 28),
    MaintenanceCard("M-02", "Grease steering and controls", every: 4, .weeks, days: 28),
    MaintenanceCard("M-03", "Check batteries and charging", every: 4, .weeks, days: 28),
    MaintenanceCard("Q-01", "Change engine oil and gear lubricant", every: 13, .weeks, days: 91),
    MaintenanceCard("Q-02", "Inspect fire extinguishers", every: 13, .weeks, days: 91),
    MaintenanceCard("Q-03", "Inspect lifesaving outfit", every: 13, .weeks, days: 91),
  ]

  private init(_ card: String, _ title: String, every: Int, _ unit: PeriodicityUnit, days: Int) {
    (self.card, self.title, self.days) = (card, title, days)
    periodicity = Periodicity(every: every, unit: unit)
  }
}

// Preventive maintenance: what was done, what is recorded, and what a spot check makes of it.
extension ReportMaker {
  /// A task as it really went, and as the crew recorded it.
  private struct Chore {
    var card: MaintenanceCard
    var due: Instant
    /// When it was really done; nil if it was not.
    var done: Instant?
    var result: MaintenanceResult
    var isOverstated: Bool
  }

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
    let from = max(window.start, boat.plan.service.start)
    let epoch = parameters.span.start - .days(800)
    return MaintenanceCard.all.enumerated().flatMap { place, card -> [Chore] in
      // Cards fall due on days of their own, at noon.
      let first = epoch + .days((place * 5 + boat.plan.number) % card.days) + .hours(16)
      let passed = max(0, Int((from - first).inDays)) / card.days
      return (passed...passed + 5).map { first + .days($0 * card.days) }
        .filter { from <= $0 && $0 < window.end }
        .map { task(card, due: $0) }
    }
  }

  /// What became of a task: its own chances decide, whoever asks.
  private func task(_ card: MaintenanceCard, due: Instant) -> Chore {
    var random = RandomStream(
      seed: parameters.seed, "task \(boat.plan.origin) \(card.card) \(due.milliseconds)")
    let isDone = random.happens(coastGuard.diligence)
    let early = Milliseconds(days: random.between(0, Double(card.days) / 4))
    let isInPart = random.happens(0.08)
    let isOverstated = random.happens(parameters.overstatedMaintenanceRate) && !isDone
    return Chore(
      card: card, due: due, done: isDone ? due - early : nil,
      result: isDone && isInPart
        ? .partial : isDone || isOverstated ? .accomplished : .notAccomplished,
      isOverstated: isOverstated)
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
