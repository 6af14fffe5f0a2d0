import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// When a boat will be known to be mission capable if nothing else changes: no news comes, no
/// discrepancy opens or closes. Evidence ages, waivers expire, and declared downtime ends as
/// stated.
///
/// Source: doctrine 4, "Fix these first".
struct MissionCapableOutlook {
  /// The time over which the boat would be known to be mission capable without any discrepancy.
  private let free: IntervalSet
  /// Over which time of it each open discrepancy holds the boat down.
  private let held: [SpellPlace: IntervalSet]

  /// The outlook at an instant, over the standard's length.
  init(_ history: VesselHistory, at instant: Instant) {
    let window = Interval(instant, instant + history.standard.windows.outlook)
    let known = window.clipped(to: Interval(instant, history.knownUntil(without: instant)))
    free = IntervalSet([known.clipped(to: history.statedService)])
      .subtracting(IntervalSet(history.downtimeDeclared(by: instant)))
    let open = history.openSpells(at: instant).map { place in
      (place, IntervalSet([window]).subtracting(history.freed(place, at: instant)))
    }
    held = Dictionary(uniqueKeysWithValues: open.filter { !$0.1.intervals.isEmpty })
  }

  /// How long the boat will be mission capable if some discrepancies are corrected at once.
  func missionCapableTime(correcting corrected: Set<SpellPlace>) -> Milliseconds {
    let rest = held.filter { !corrected.contains($0.key) }.values.flatMap(\.intervals)
    return free.subtracting(IntervalSet(rest)).intervals.reduce(.zero) { $0 + $1.length }
  }
}

extension VesselHistory {
  /// Until when the evidence that there is at an instant is fresh, if none comes after it: not at
  /// all while a file cannot be relied on, which only a later inspection ends.
  fileprivate func knownUntil(without instant: Instant) -> Instant {
    guard evidence.gaps(at: instant).isEmpty else { return instant }
    return zip(reports.ordered, reports.tellings)
      .filter { $0.isEvidence && !$1.isContested && $1.at <= instant }
      .map { $1.at + $1.freshFor }.max() ?? instant
  }

  /// The downtime that began, or was declared, by an instant.
  fileprivate func downtimeDeclared(by instant: Instant) -> [Interval] {
    downtime.filter { $0.interval.start <= instant || $0.telling.at <= instant }.map(\.interval)
  }

  /// When an open discrepancy does not hold the boat down, its severity being that of an instant:
  /// always, under waiver, or never. Source: doctrine 3, "Condition at t".
  fileprivate func freed(_ place: SpellPlace, at instant: Instant) -> IntervalSet {
    switch discrepancies[place.discrepancy].severities.severity(at: instant) {
    case .disabling: IntervalSet()
    case .restrictive: spell(place).waivers
    case .major, .minor: IntervalSet([.always])
    }
  }
}
