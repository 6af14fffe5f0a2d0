import SeaworthyInspection
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime

/// What the scores of a boat would be if everything about it were known: the doctrine's formulas on
/// the true faults, tasks and stores, written down a second time.
///
/// Source: doctrine 4.
struct TrueScores {
  let vessel: VesselTruth
  let standard: ScoringStandard
  /// Just before this instant.
  let instant: Instant

  private var last: Instant { instant - Milliseconds(1) }

  private var items: [ChecklistItem] {
    (standard.checklist(of: vessel.vesselClass)?.items ?? [])
      .filter { !vessel.upkeep.missingItems.contains($0.code) }
  }

  /// Material condition, 0 to 100.
  var materialCondition: Double {
    let severities = severities
    let groups = Dictionary(grouping: items, by: \.group)
    var (sum, weights) = (0.0, 0.0)
    for (group, items) in groups.sorted(by: { $0.key < $1.key }) {
      let weight = standard.groupWeights[group] ?? 0
      weights += weight
      if items.contains(where: { severities[$0.code] == .disabling }) { continue }
      sum += weight * Self.credit(of: items, severities, standard)
    }
    return weights > 0 ? 100 * sum / weights : 0
  }

  /// Maintenance readiness, 0 to 100.
  var maintenance: Double {
    let stores = vessel.stores(before: instant)
    let supply = stores.map { Double($0.completeLines) / Double($0.lines) } ?? 0
    let parts: [(part: ScorePart, value: Double)] = [
      (.materialCondition, materialCondition / 100), (.pms, performance), (.backlog, backlog),
      (.supply, supply),
    ]
    return capped(parts.reduce(0) { $0 + $1.value * (standard.maintenanceWeights[$1.part] ?? 0) })
  }

  /// Operational readiness, 0 to 100.
  var operational: Double {
    let stores = vessel.stores(before: instant)
    let window = Interval(instant - standard.windows.missionCapableRate, instant)
    let parts: [(part: ScorePart, value: Double)] = [
      (
        .availability,
        (TrueGroup(vessels: [vessel], standard: standard).missionCapable(over: window) ?? 0) / 100
      ),
      (.crew, stores.map { Double($0.filledPlaces) / Double($0.places) } ?? 0),
      (
        .missionEssential,
        Self.credit(of: items.filter(\.isMissionEssential), severities, standard)
      ),
    ]
    return capped(parts.reduce(0) { $0 + $1.value * (standard.operationalWeights[$1.part] ?? 0) })
  }

  private var severities: [String: Severity] {
    Dictionary(vessel.open(at: last).map { ($0.item, $0.severity) }) { max($0, $1) }
  }

  private static func credit(
    of items: [ChecklistItem], _ severities: [String: Severity], _ standard: ScoringStandard
  ) -> Double {
    let weight = items.reduce(0) { $0 + $1.weight }
    let credit = items.reduce(0) { sum, item in
      let points = severities[item.code].map { standard.severityPoints[$0] ?? 100 } ?? 0
      return sum + item.weight * (1 - points / 100)
    }
    return weight > 0 ? credit / weight : 0
  }

  /// The share of the tasks of the window that was really done, which is both recorded and verified.
  private var performance: Double {
    let window = Interval(instant - standard.windows.maintenance, instant)
    let tasks = vessel.upkeep.tasks.filter { window.contains($0.due) }
    return tasks.isEmpty ? 0 : tasks.reduce(0) { $0 + $1.share } / Double(tasks.count)
  }

  private var backlog: Double {
    let overdue = vessel.open(at: last).filter {
      $0.interval.start + (standard.correctionTimes[$0.severity] ?? .zero) <= last
    }
    let points = overdue.reduce(0) { $0 + (standard.severityPoints[$1.severity] ?? 100) }
    return 1 - min(1, points / (100 * standard.backlogLimit))
  }

  private func capped(_ share: Double) -> Double {
    let cap: Double =
      switch vessel.condition(before: instant) {
      case .fmc: 100
      case .pmc: standard.partiallyMissionCapableCap
      default: standard.notMissionCapableCap
      }
    return min(cap, 100 * share)
  }
}
