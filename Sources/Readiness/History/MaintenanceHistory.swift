import SeaworthyInspection
import SeaworthyTime

/// What all reports tell of a vessel's preventive maintenance: each task and each spot check once.
///
/// Source: doctrine 2, rule 9.
struct MaintenanceHistory: Sendable {
  /// The tasks, by due time, then by card.
  let tasks: [ScheduledTask]
  /// The spot checks, by their time, then by card.
  let spotChecks: [CheckedCard]

  init(_ reports: VesselReports) {
    var tasks: [Key: [MaintenanceStatement<MaintenanceTask>]] = [:]
    var spotChecks: [Key: [MaintenanceStatement<SpotCheck>]] = [:]
    for (report, telling) in zip(reports.ordered, reports.tellings) {
      for (place, task) in (report.maintenance?.tasks ?? []).enumerated() {
        tasks[Key(at: task.due.instant, card: task.card), default: []]
          .append(MaintenanceStatement(telling: telling, says: task, place: .task(place)))
      }
      for (place, check) in (report.maintenance?.spotChecks ?? []).enumerated() {
        spotChecks[Key(at: check.at.instant, card: check.card), default: []]
          .append(MaintenanceStatement(telling: telling, says: check, place: .spotCheck(place)))
      }
    }
    self.tasks = tasks.sorted { $0.key < $1.key }.map {
      ScheduledTask(
        card: $0.card, due: $0.at, statements: $1.sorted(by: MaintenanceStatement.givesWay))
    }
    self.spotChecks = spotChecks.sorted { $0.key < $1.key }.map {
      CheckedCard(
        card: $0.card, at: $0.at, statements: $1.sorted(by: MaintenanceStatement.givesWay))
    }
  }

  /// The tasks that fall due within an interval.
  func tasks(dueIn window: Interval) -> ArraySlice<ScheduledTask> {
    tasks[tasks.firstPlace { window.start <= $0.due }..<tasks.firstPlace { window.end <= $0.due }]
  }

  /// The spot checks that were made within an interval.
  func spotChecks(in window: Interval) -> ArraySlice<CheckedCard> {
    spotChecks[
      spotChecks.firstPlace {
        window.start <= $0.at
      }..<spotChecks.firstPlace { window.end <= $0.at }]
  }

  /// What names a task or a spot check, whichever report tells of it.
  private struct Key: Hashable, Comparable {
    var at: Instant
    var card: String

    static func < (left: Key, right: Key) -> Bool {
      (left.at, left.card) < (right.at, right.card)
    }
  }
}

/// What one report says of a task or of a spot check.
struct MaintenanceStatement<Says: Hashable & Sendable>: Hashable, Sendable {
  /// The report that says so.
  var telling: Telling
  /// What it says.
  var says: Says
  /// Where it says so in the report.
  var place: ReportPlace
}

extension MaintenanceStatement {
  /// Whether the other stands where both tell of one thing: by report time, then by rigour.
  static func givesWay(_ left: Self, to right: Self) -> Bool {
    left.telling.givesWay(to: right.telling)
      ?? ((left.telling.report, left.place) < (right.telling.report, right.place))
  }

  /// Statements in their order, those of one report time and rigour together.
  static func inRanks(_ statements: [Self]) -> [ArraySlice<Self>] {
    var ranks: [ArraySlice<Self>] = []
    var rest = statements[...]
    while let first = rest.first {
      let peers = rest.prefix { first.telling.givesWay(to: $0.telling) == nil }
      ranks.append(peers)
      rest = rest.dropFirst(peers.count)
    }
    return ranks
  }
}

extension Array {
  /// The place of the first element from which on a condition holds; the end if it never does.
  fileprivate func firstPlace(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
