import SeaworthyInspection
import SeaworthyTime

extension ReportFacts {
  /// Makes up what a report tells of preventive maintenance, parts and crew, each of which it may
  /// leave out.
  mutating func tellAtRandom(_ random: inout SplitMix64) {
    if random.chance(60) {
      maintenance = PreventiveMaintenance(
        tasks: randomTasks(&random), spotChecks: randomSpotChecks(&random))
    }
    if random.chance(40) {
      supply = ["4711", "Impeller 2\"", "Skipper's flare"].filter { _ in random.chance(80) }.map {
        AllowanceLine(
          Allowance(
            part: $0, isCritical: random.chance(30), required: Int.random(in: 0...3, using: &random)
          ),
          onHand: random.chance(85) ? Int.random(in: 0...3, using: &random) : nil, line: 70)
      }
    }
    if random.chance(40) {
      crew = ["coxswain", "engineer", "crew"].filter { _ in random.chance(80) }.map {
        CrewBillet(
          Billet(role: $0, required: Int.random(in: 0...3, using: &random)),
          qualified: random.chance(85) ? Int.random(in: 0...3, using: &random) : nil, line: 75)
      }
    }
  }

  /// Tasks that fall due every nine days, some weeks before and after the report.
  private func randomTasks(_ random: inout SplitMix64) -> [MaintenanceTask] {
    let period = Milliseconds.days(9).count
    let number = (start - Instant.day(0)).count / period
    return (number - 6...number + 3).flatMap { number in
      ["M-1", "M-2"].filter { _ in random.chance(70) }.map { card in
        let due = Instant.day(0) + Milliseconds(number * period)
        let result = random.pick(MaintenanceResult.allCases)
        let isDone = result == .accomplished || result == .partial
        let done = start + .minutes(Int.random(in: -40_000...40, using: &random))
        return task(card, due: due, result, done: isDone && random.chance(97) ? done : nil)
      }
    }
  }

  private func randomSpotChecks(_ random: inout SplitMix64) -> [SpotCheck] {
    ["M-1", "M-2"].filter { _ in random.chance(50) }.map {
      spotCheck(
        $0, at: .day(0) + .days(Int((start - Instant.day(0)).count / 86_400_000)),
        random.pick(SpotCheckResult.allCases))
    }
  }

  /// Changes one thing of what a report tells of maintenance, parts and crew.
  mutating func retellAtRandom(_ random: inout SplitMix64) {
    let task = maintenance?.tasks.indices.randomElement(using: &random)
    let check = maintenance?.spotChecks.indices.randomElement(using: &random)
    let line = supply?.indices.randomElement(using: &random)
    let billet = crew?.indices.randomElement(using: &random)
    switch (Int.random(in: 0..<8, using: &random), task, check) {
    case (0, let task?, _): maintenance?.tasks.remove(at: task)
    case (1, let task?, _):
      maintenance?.tasks[task].result = random.pick(MaintenanceResult.allCases)
      maintenance?.tasks[task].done = Timestamp(start)
    case (2, _, let check?): maintenance?.spotChecks.remove(at: check)
    case (3, _, let check?):
      maintenance?.spotChecks[check].result = random.pick(SpotCheckResult.allCases)
    case (4, _, _): maintenance = nil
    case (5, _, _):
      guard let line else { return supply = nil }
      supply?[line].onHand = random.chance(80) ? Int.random(in: 0...3, using: &random) : nil
      supply?[line].allowance.required = Int.random(in: 0...3, using: &random)
    case (6, _, _):
      guard let billet else { return crew = nil }
      crew?[billet].qualified = random.chance(80) ? Int.random(in: 0...3, using: &random) : nil
    default: tellAtRandom(&random)
    }
  }
}
