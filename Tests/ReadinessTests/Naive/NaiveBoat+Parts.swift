import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

@testable import SeaworthyReadiness

/// The parts of both scores. Source: doctrine 4.
extension NaiveBoat {
  func materialCondition(at instant: Instant) -> Ranged {
    let groups = SWBSGroup.allCases.compactMap { group -> (weight: Double, mean: Ranged)? in
      let items = applicable(Sample.checklist.items.filter { $0.group == group }, at: instant)
      guard !items.isEmpty else { return nil }
      var mean = mean(items)
      if isDisabled(group, at: instant, .asStated) {
        mean.value = mean.value.map { _ in 0 }
        mean.low = 0
        if isDisabled(group, at: instant, .claimsCounted) { mean.high = 0 }
      }
      return (standard.groupWeights[group] ?? 0, mean)
    }
    var all = weighted(groups)
    all.coverage = self.mean(applicable(Sample.checklist.items, at: instant)).coverage
    return all
  }

  func missionEssential(at instant: Instant) -> Ranged {
    mean(applicable(Sample.checklist.items.filter(\.isMissionEssential), at: instant))
  }

  private func applicable(
    _ items: [ChecklistItem], at instant: Instant
  ) -> [(weight: Double, item: Item)] {
    items.map { ($0.weight, item($0.code, at: instant)) }.filter(\.1.isApplicable)
  }

  private func mean(_ items: [(weight: Double, item: Item)]) -> Ranged {
    weighted(
      items.map { weight, item in
        (
          weight,
          Ranged(
            value: item.credit, low: item.low, high: item.high, coverage: item.isCovered ? 1 : 0)
        )
      })
  }

  /// Σ weight × value/Σ weight: the value over what is known, the rest over all.
  func weighted(_ all: [(weight: Double, mean: Ranged)]) -> Ranged {
    let weight = all.map(\.weight).reduce(0, +)
    guard weight > 0 else { return Ranged(value: nil, low: 0, high: 1, coverage: 0) }
    func sum(_ share: (Ranged) -> Double) -> Double {
      all.map { $0.weight * share($0.mean) }.reduce(0, +) / weight
    }
    let known = all.filter { $0.mean.value != nil }
    let value = known.map { $0.weight * ($0.mean.value ?? 0) }.reduce(0, +)
    return Ranged(
      value: known.isEmpty ? nil : value / known.map(\.weight).reduce(0, +),
      low: sum(\.low), high: sum(\.high), coverage: sum(\.coverage))
  }

  /// Overdue when t ≥ due, each severity's allowance from when it, or a graver one, was first stated
  /// in the spell, the earliest over the present and every lower one. Source: doctrine 2, rule 10.
  private func isOverdue(_ spell: Spell, at instant: Instant) -> Bool {
    let present = severity(of: spell.identifier, at: instant)
    return Severity.allCases.filter { $0 <= present }.contains { severity in
      var minute = spell.opened
      while minute <= instant, self.severity(of: spell.identifier, at: minute) < severity {
        minute = minute + .minutes(1)
      }
      return minute <= instant
        && instant >= minute + (standard.correctionTimes[severity] ?? .zero)
    }
  }

  func backlog(at instant: Instant) -> Ranged {
    func left(_ reading: SpellReading) -> Double {
      let overdue = spells.filter {
        isOpen($0, at: instant, .asStated) && isOpen($0, at: instant, reading)
          && isOverdue($0, at: instant)
      }
      let points = overdue.map { self.points(severity(of: $0.identifier, at: instant)) }
      return 1 - min(1, points.reduce(0, +) / (100 * standard.backlogLimit))
    }
    let items = Sample.checklist.items.map { item($0.code, at: instant) }
    let isFresh = items.contains { $0.isCovered && $0.isApplicable }
    // Of a boat that nobody ever graded there is no value.
    let isGraded = Sample.checklist.items.contains { event(on: $0.code, at: instant) != nil }
    return Ranged(
      value: isGraded ? left(.asStated) : nil, low: isFresh ? left(.asStated) : 0,
      high: left(.claimsCounted),
      coverage: isFresh ? 1 : 0)
  }

  /// Performance over the tasks due and the spot checks made in the window, after all reports.
  func maintenance(at instant: Instant) -> Ranged {
    let window = Interval(instant - standard.windows.maintenance, instant)
    var tasks: [String: (told: Instant, task: MaintenanceTask)] = [:]
    var checks: [String: SpotCheckResult] = [:]
    for report in reports {
      for task in report.maintenance?.tasks ?? [] where window.contains(task.due.instant) {
        tasks["\(task.card) \(task.due.instant)"] = (report.start, task)
      }
      for check in report.maintenance?.spotChecks ?? [] where window.contains(check.at.instant) {
        checks["\(check.card) \(check.at.instant)"] = check.result
      }
    }
    let shares = tasks.values.map { told, task -> Double? in
      switch task.result {
      case .accomplished: 1
      case .partial: 0.5
      case .notAccomplished, .scheduled: told < task.due.instant ? nil : 0
      }
    }
    let verified = checks.values.count { $0 == .verified }
    let confidence = checks.isEmpty ? nil : Double(verified) / Double(checks.count)
    let recorded = weighted(
      shares.map { share in
        (
          1,
          Ranged(
            value: share, low: share ?? 0, high: share ?? 1, coverage: share == nil ? 0 : 1)
        )
      })
    guard let rate = recorded.value else {
      return Ranged(value: nil, low: 0, high: 1, coverage: 0)
    }
    return Ranged(
      value: rate * (confidence ?? 1), low: recorded.low * (confidence ?? 0),
      high: recorded.high * (confidence ?? 1),
      coverage: confidence == nil ? 0 : recorded.coverage)
  }

  func supply(at instant: Instant) -> Ranged {
    var lines: [String: (told: Instant, line: AllowanceLine)] = [:]
    for report in reports {
      for line in report.supply ?? [] { lines[line.allowance.part] = (report.start, line) }
    }
    return weighted(
      lines.values.map { told, line in
        let isFresh = instant < told + standard.windows.counts
        let share = line.onHand.map { $0 >= line.allowance.required ? 1.0 : 0 }
        return (1, counted(isFresh ? share : nil))
      })
  }

  func crew(at instant: Instant) -> Ranged {
    var billets: [String: (told: Instant, billet: CrewBillet)] = [:]
    for report in reports {
      for billet in report.crew ?? [] { billets[billet.billet.role] = (report.start, billet) }
    }
    return weighted(
      billets.values.filter { $0.billet.billet.required > 0 }.map { told, billet in
        let required = Double(billet.billet.required)
        let isFresh = instant < told + standard.windows.counts
        let share = billet.qualified.map { min(Double($0), required) / required }
        return (required, counted(isFresh ? share : nil))
      })
  }

  private func counted(_ share: Double?) -> Ranged {
    Ranged(value: share, low: share ?? 0, high: share ?? 1, coverage: share == nil ? 0 : 1)
  }
}
