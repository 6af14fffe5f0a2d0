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

/// A task as it really went, and as the crew recorded it.
struct Chore {
  var card: MaintenanceCard
  var due: Instant
  /// When it was really done; nil if it was not.
  var done: Instant?
  var result: MaintenanceResult
  var isOverstated: Bool
}

/// The preventive maintenance of a boat under one coast guard: what falls due, and what becomes of
/// it.
struct ChoreBook {
  let parameters: SimulationParameters
  let coastGuard: CoastGuardPlan
  let boat: VesselPlan

  /// The tasks that fall due in a stretch of time of ten weeks or less; of a longer one the last
  /// tasks of a card may be left out.
  func tasks(dueIn window: Interval) -> [Chore] {
    let from = max(window.start, boat.service.start)
    let epoch = parameters.span.start - .days(800)
    return MaintenanceCard.all.enumerated().flatMap { place, card -> [Chore] in
      // Cards fall due on days of their own, at noon.
      let first = epoch + .days((place * 5 + boat.number) % card.days) + .hours(16)
      let passed = max(0, Int((from - first).inDays)) / card.days
      return (passed...passed + 5).map { first + .days($0 * card.days) }
        .filter { from <= $0 && $0 < window.end }
        .map { task(card, due: $0) }
    }
  }

  /// What became of a task: its own chances decide, whoever asks.
  private func task(_ card: MaintenanceCard, due: Instant) -> Chore {
    var random = RandomStream(
      seed: parameters.seed, "task \(boat.origin) \(card.card) \(due.milliseconds)")
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
}
