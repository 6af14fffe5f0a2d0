import SeaworthyInspection
import SeaworthyStandards
public import SeaworthyTime

extension VesselHistory {
  /// The time within a window in which the boat was not mission capable, cut wherever its causes
  /// change, in order.
  ///
  /// Its lengths add up to the NMCM, NMCS and NMCD time of ``availability(over:asOf:)``. Unknown time
  /// is not lost time. Source: doctrine 8, "Needs"; 3, "Condition at t".
  ///
  /// - Parameters:
  ///   - window: The window.
  ///   - instant: As of when; the window is cut there, and causes are told as they stand then.
  public func lostTime(over window: Interval, asOf instant: Instant) -> [LostStretch] {
    let window = Interval(window.start, min(window.end, instant))
    let stretches = timeline.stretches(over: window).filter {
      $0.state.condition.isNotMissionCapable
    }
    guard !stretches.isEmpty else { return [] }
    let work = restrictingWork(at: instant)
    let changes = changes(of: work)
    let cut = stretches.flatMap { stretch in
      let inside = changes.filter { stretch.interval.contains($0) && $0 > stretch.interval.start }
      let starts = [stretch.interval.start] + inside
      return zip(starts, inside + [stretch.interval.end]).map { start, end in
        lostStretch(
          ConditionTimeline.Stretch(interval: Interval(start, end), state: stretch.state), work)
      }
    }
    return cut.reduce(into: []) { joined, next in
      if let last = joined.last, next.continues(last) {
        joined[joined.count - 1].interval = Interval(last.interval.start, next.interval.end)
        joined[joined.count - 1].length += next.length
      } else {
        joined.append(next)
      }
    }
  }

  /// A stretch in which no cause begins or ends.
  private func lostStretch(
    _ stretch: ConditionTimeline.Stretch, _ work: [RestrictingWork]
  ) -> LostStretch {
    let start = stretch.interval.start
    let isInDepot = stretch.state.condition == .nmcd
    let declared = downtime.filter { $0.interval.contains(start) }
    let yard = declared.filter { $0.cause == .depot }.map { LostTimeCause($0) }
    let others =
      work.compactMap { $0.cause(at: start) }
      + declared.filter { $0.cause != .depot }.map { LostTimeCause($0) }
    return LostStretch(
      interval: stretch.interval, length: stretch.length(by: standard.availabilityMethod),
      condition: stretch.state.condition, causes: isInDepot ? yard : others,
      isOtherwiseCapable: isKnown(at: start, by: evidence.known)
        && (!isInDepot || others.isEmpty))
  }

  /// The spells that had opened by an instant and may keep the boat from being mission capable.
  private func restrictingWork(at instant: Instant) -> [RestrictingWork] {
    let items = vesselItems(at: instant)
    return discrepancies.filter(\.severities.isEverRestricting).flatMap { discrepancy in
      discrepancy.spells.enumerated().compactMap { number, spell in
        standing(number, of: discrepancy, spell, at: instant, items).map {
          RestrictingWork(discrepancy: discrepancy, spell: spell, standing: $0)
        }
      }
    }
  }

  /// Every instant at which a cause of lost time may begin or end, or begin to wait for parts, in
  /// order.
  private func changes(of work: [RestrictingWork]) -> [Instant] {
    var intervals = downtime.map(\.interval) + evidence.known.intervals
    var changes: Set<Instant> = [statedService.start, statedService.end]
    for work in work {
      intervals.append(work.spell.interval(.asStated))
      intervals += work.spell.waivers.intervals + work.spell.awaitingParts.intervals
      changes.formUnion(work.discrepancy.severities.steps.map(\.from))
    }
    changes.formUnion(intervals.lazy.filter { !$0.isEmpty }.flatMap { [$0.start, $0.end] })
    return changes.sorted()
  }
}

extension LostStretch {
  /// Whether it follows another at once with the same causes: the timeline is also cut where only
  /// the basis of a condition changes.
  fileprivate func continues(_ other: LostStretch) -> Bool {
    interval.start == other.interval.end && condition == other.condition
      && isOtherwiseCapable == other.isOtherwiseCapable && causes == other.causes
  }
}

/// A spell that may keep a boat from being mission capable.
private struct RestrictingWork {
  let discrepancy: DiscrepancyHistory
  let spell: DiscrepancySpell
  let standing: DiscrepancyStanding

  /// The spell as a cause at an instant; nil while it leaves the boat mission capable.
  func cause(at instant: Instant) -> LostTimeCause? {
    guard discrepancy.restriction(of: spell, at: instant, .asStated) == .notCapable else {
      return nil
    }
    return LostTimeCause(
      origin: .discrepancy(standing), cause: spell.cause,
      awaitsParts: spell.awaitingParts.contains(instant), isDisputed: spell.isDisputed)
  }
}
