public import SeaworthyInspection
public import SeaworthyTime
public import SeaworthyTrendStatistics

/// The open discrepancies of a vessel at an instant, by SWBS group.
public struct OpenBacklog: Hashable, Sendable {
  /// How many are open, of each group that has any.
  public var open: [SWBSGroup: Int]
  /// How many of them nobody claims to have corrected.
  public var unclaimed: [SWBSGroup: Int]

  /// A number of open discrepancies.
  public init(open: [SWBSGroup: Int], unclaimed: [SWBSGroup: Int]) {
    self.open = open
    self.unclaimed = unclaimed
  }
}

extension VesselHistory {
  /// The discrepancies that are open at an instant; what is in dispute counts as open.
  public func backlog(at instant: Instant) -> OpenBacklog {
    let items = vesselItems(at: instant)
    var backlog = OpenBacklog(open: [:], unclaimed: [:])
    for spell in discrepancies.lazy.flatMap(\.spells)
    where spell.interval(.asStated).contains(instant) {
      let group = group(of: spell.item, items) ?? .documents
      backlog.open[group, default: 0] += 1
      if spell.interval(.claimsCounted).contains(instant) {
        backlog.unclaimed[group, default: 0] += 1
      }
    }
    return backlog
  }

  /// How long the discrepancies that opened within each of some windows lasted, in days, by SWBS
  /// group; of those still open at an instant, and of those on a boat that has left the fleet, how
  /// long until then. Source: doctrine 6, "Time to correct".
  public func corrections(
    ofOpenedIn windows: [Interval], at instant: Instant
  ) -> [[SWBSGroup: [KaplanMeier.Duration]]] {
    let items = vesselItems(at: instant)
    let times = countedSpells(at: instant).map { _, spell in
      (
        opened: spell.opened, group: group(of: spell.item, items) ?? .documents,
        duration: correctionTime(of: spell, at: instant)
      )
    }
    return windows.map { window in
      Dictionary(grouping: times.filter { window.contains($0.opened) }, by: \.group)
        .mapValues { $0.map(\.duration) }
    }
  }

  /// How long a spell was open by an instant. Of a boat that has left the fleet nobody corrects
  /// anything: its time ends there.
  func correctionTime(of spell: DiscrepancySpell, at instant: Instant) -> KaplanMeier.Duration {
    let end = max(spell.opened, min(instant, service.end))
    return KaplanMeier.Duration(spell.age(at: end).inDays, hasEnded: spell.closed(by: end) != nil)
  }
}
