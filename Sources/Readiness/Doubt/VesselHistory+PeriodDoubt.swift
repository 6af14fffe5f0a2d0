import SeaworthyInspection
public import SeaworthyTime

extension VesselHistory {
  /// What nobody can say of each of some periods. Of a boat whose reports can all be relied on
  /// there is no doubt, and none of a period in which it was not in service.
  public func doubts(over periods: [Interval]) -> [PeriodDoubt] {
    if record.gaps.isEmpty && disputes.isEmpty { return periods.map { _ in .none } }
    let told = evidence.gaps.map { scope(of: $0.gap, $0.interval) }
    let disputed = evidence.disputes.map { scope(of: $0.gap, $0.interval) }
    var known: [Instant: Bool] = [:]
    func mayHaveMore(at instant: Instant) -> Bool {
      if let known = known[instant] { return known }
      let mayHaveMore =
        told.contains { $0.contains(instant) } || isBacklogOvertaken(at: instant)
      known[instant] = mayHaveMore
      return mayHaveMore
    }
    return periods.map { period in
      let served = service.clipped(to: period)
      if served.isEmpty { return .none }
      return PeriodDoubt(
        isIncomplete: told.contains { $0.meets(served) },
        isDisputed: disputed.contains { $0.meets(served) } || isInDispute(over: served),
        mayBeginWithMore: mayHaveMore(at: period.start),
        mayEndWithMore: mayHaveMore(at: period.end))
    }
  }

  /// The time of which a report that cannot be relied on may tell: what it leaves unknown, and what
  /// went before since the last inspection that would have seen it. Source: doctrine 3, "Low".
  private func scope(of gap: EvidenceGap, _ unknown: Interval) -> Interval {
    let before = EvidenceTimeline.reach(of: gap, evidence: tellings, standard: standard)
    return Interval(min(before.start, unknown.start), unknown.end)
  }

  /// What is told as evidence, oldest first.
  private var tellings: [Telling] {
    zip(reports.ordered, reports.tellings).filter { !$1.isContested && $0.isEvidence }.map(\.1)
  }

  /// Whether a file that cannot be relied on may have told of a discrepancy at which no later
  /// inspection looked, by an instant. Source: doctrine 4, backlog.
  private func isBacklogOvertaken(at instant: Instant) -> Bool {
    evidence.isOvertaken(.distantPast, at: instant)
      && isOvertaken(standings(at: instant), at: instant)
  }
}
