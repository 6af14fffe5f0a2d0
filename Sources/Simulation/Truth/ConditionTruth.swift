import SeaworthyInspection
public import SeaworthyTime

/// A stretch of time over which a boat was really in one condition.
public struct TrueSpell: Hashable, Sendable {
  /// The condition.
  public var condition: TrueCondition
  /// The stretch.
  public var interval: Interval
}

extension [TrueSpell] {
  /// How long the boat was fully or partially mission capable.
  var missionCapableTime: Milliseconds {
    reduce(into: .zero) { sum, spell in
      if spell.condition.isMissionCapable { sum += spell.interval.length }
    }
  }
}

/// The condition of a boat from its faults and yard periods, by the doctrine's rules.
enum ConditionTruth {
  /// The condition at an instant: the first rule that applies.
  ///
  /// Source: doctrine 3, "Condition at t".
  static func condition(
    faults: some Sequence<Fault>, depots: [Interval], at instant: Instant
  ) -> TrueCondition {
    if depots.contains(where: { $0.contains(instant) }) { return .nmcd }
    var (isDown, allAwaitParts, isWaived) = (false, true, false)
    for fault in faults where fault.severity >= .restrictive && fault.isOpen(at: instant) {
      guard fault.holdsDown(at: instant) else {
        isWaived = true
        continue
      }
      isDown = true
      if !(fault.awaitingParts?.contains(instant) ?? false) { allAwaitParts = false }
    }
    if isDown { return allAwaitParts ? .nmcs : .nmcm }
    return isWaived ? .pmc : .fmc
  }

  /// The spells of condition over a stretch of time, without gaps, no two alike in a row.
  static func spells(faults: [Fault], depots: [Interval], over span: Interval) -> [TrueSpell] {
    let grave = faults.filter { $0.severity >= .restrictive }
    let changes =
      grave.flatMap { [$0.occurred] + $0.changes } + depots.flatMap { [$0.start, $0.end] }
    let starts = [span.start] + Set(changes).filter { span.start < $0 && $0 < span.end }.sorted()
    var spells: [TrueSpell] = []
    for (place, start) in starts.enumerated() where !span.isEmpty {
      let end = place + 1 < starts.count ? starts[place + 1] : span.end
      let condition = condition(faults: grave, depots: depots, at: start)
      if let last = spells.last, last.condition == condition {
        spells[spells.count - 1].interval = Interval(last.interval.start, end)
      } else {
        spells.append(TrueSpell(condition: condition, interval: Interval(start, end)))
      }
    }
    return spells
  }
}
