import SeaworthyInspection
public import SeaworthyTime

/// A vessel's condition over all time, exact to the millisecond, in the three readings that a rate
/// and its range need.
struct ConditionTimeline: Sendable {
  /// A stretch of time over which nothing of it changes.
  struct Stretch: Sendable {
    /// The stretch.
    var interval: Interval
    /// What holds over all of it.
    var state: State
  }

  /// What holds at an instant.
  struct State: Hashable, Sendable {
    /// The condition.
    var condition: Condition
    /// Whether a known condition is presumed. Source: doctrine 3, "Basis".
    var isPresumed = false
    /// The condition if every spell was open as long as it could have been.
    var worst: Condition
    /// The condition if every spell was open as short as it could have been.
    var best: Condition
    /// Whether no open disabling or unwaived restrictive discrepancy holds the boat down.
    var isFree: Bool
  }

  /// The stretches in order, without gaps from the distant past to the distant future.
  private(set) var stretches: [Stretch] = []

  /// A timeline without stretches.
  init() {}

  /// Evaluates the rules at every instant at which something changes.
  init(_ history: VesselHistory) {
    let changes = Self.changes(of: history)
    for (place, start) in changes.enumerated() {
      let end = place + 1 < changes.count ? changes[place + 1] : .distantFuture
      let state = Self.state(of: history, at: start)
      if let last = stretches.last, last.state == state {
        stretches[stretches.count - 1].interval = Interval(last.interval.start, end)
      } else {
        stretches.append(Stretch(interval: Interval(start, end), state: state))
      }
    }
  }

  private static func state(of history: VesselHistory, at instant: Instant) -> State {
    let stated = history.circumstances(at: instant, .asStated)
    let condition = stated.condition
    let isKnown = condition != .unknown && condition != .outOfFleet
    return State(
      condition: condition,
      isPresumed: isKnown && history.evidence.basis(at: instant) == .presumed,
      worst: history.circumstances(at: instant, .longest).condition,
      best: history.circumstances(at: instant, .shortest).condition,
      isFree: !history.isHeldByDiscrepancy(at: instant))
  }

  /// Every instant at which a condition or its basis may change, in order, the distant past first.
  private static func changes(of history: VesselHistory) -> [Instant] {
    let evidence = history.evidence
    let sets = [evidence.known, evidence.knownAtWorst, evidence.observed, evidence.reported]
    var intervals = [history.service, history.statedService] + sets.flatMap(\.intervals)
    intervals += history.downtime.map(\.interval)
    var changes: Set<Instant> = [.distantPast]
    for discrepancy in history.discrepancies where discrepancy.severities.isEverRestricting {
      changes.formUnion(discrepancy.severities.steps.map(\.from))
      changes.formUnion(discrepancy.gravestSeverities.steps.map(\.from))
      for spell in discrepancy.spells {
        intervals += SpellReading.allCases.map(spell.interval)
        intervals += spell.waivers.intervals + spell.awaitingParts.intervals
      }
    }
    changes.formUnion(intervals.lazy.filter { !$0.isEmpty }.flatMap { [$0.start, $0.end] })
    changes.remove(.distantFuture)
    return changes.sorted()
  }

  /// The stretches that reach into a window, cut to it.
  func stretches(over window: Interval) -> [Stretch] {
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].interval.end <= window.start { low = middle + 1 } else { high = middle }
    }
    return stretches[low...].prefix { $0.interval.start < window.end }
      .map { Stretch(interval: $0.interval.clipped(to: window), state: $0.state) }
      .filter { !$0.interval.isEmpty }
  }
}

extension VesselHistory {
  /// Whether an open disabling or unwaived restrictive discrepancy holds the boat down.
  ///
  /// Source: doctrine 3, "Percent of time free".
  func isHeldByDiscrepancy(at instant: Instant) -> Bool {
    discrepancies.contains { discrepancy in
      discrepancy.severities.isEverRestricting
        && discrepancy.spells.contains {
          discrepancy.restriction(of: $0, at: instant, .asStated) == .notCapable
        }
    }
  }

  /// The exact condition timeline over a window, adjacent equal stretches merged.
  public func spells(over window: Interval) -> [ConditionSpell] {
    timeline.stretches(over: window).reduce(into: []) { spells, stretch in
      if let last = spells.last, last.condition == stretch.state.condition {
        spells[spells.count - 1].interval = Interval(last.interval.start, stretch.interval.end)
      } else {
        spells.append(
          ConditionSpell(interval: stretch.interval, condition: stretch.state.condition))
      }
    }
  }
}
