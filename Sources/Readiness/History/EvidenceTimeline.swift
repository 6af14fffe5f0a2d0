import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// When a vessel's condition rests on evidence, and on how fresh a one.
struct EvidenceTimeline: Sendable {
  /// When there is fresh evidence and no gap in it. Source: doctrine 3, condition rule 4.
  let known: IntervalSet
  /// The gaps, each with the time over which the boat is unknown because of it.
  let gaps: [(interval: Interval, gap: EvidenceGap)]
  /// The disputes that leave no gap, each with the time until a later inspection that would have
  /// ended one.
  let disputes: [(interval: Interval, gap: EvidenceGap)]
  /// When a later inspection comes that would end what each dispute leaves unknown, in the
  /// disputes' order, whether it leaves a gap or not.
  let disputeEnds: [Instant]
  /// When there is fresh evidence at the worst: what a gap may have found may have been there since
  /// the last inspection that would have seen it. Source: doctrine 3, "Low".
  let knownAtWorst: IntervalSet
  /// When an inspection on board can say by itself in what condition it found the boat. What a held
  /// file leaves unknown begins with a report, of which the word on that arrival stands.
  let knownOnArrival: IntervalSet
  /// Within the standard's window after an inspection on board. Source: doctrine 3, "Basis".
  let observed: IntervalSet
  /// Within the standard's window after a status report or corrected time.
  let reported: IntervalSet
  /// The times of all evidence, oldest first.
  let times: [Instant]

  init(
    _ reports: VesselReports, gaps: [EvidenceGap], disputes: [DisputedReports] = [],
    corrected: [Instant], standard: ScoringStandard
  ) {
    let gaps = gaps + disputes.filter(\.leavesGap).map(\.gap)
    let told = zip(reports.ordered, reports.tellings).filter { !$1.isContested }
    let evidence = told.filter { report, _ in report.isEvidence }
    let window = standard.windows.observed
    let begins = told.filter { report, _ in report.kind != .followUp }.map(\.1.at)
    self.gaps = Self.ordered(gaps).map { gap in
      let end = Self.end(of: gap, evidence: evidence.map(\.1), standard: standard)
      return (Interval(Self.start(of: gap, reports: begins), end), gap)
    }
    disputeEnds = disputes.map {
      Self.end(of: $0.gap, evidence: evidence.map(\.1), standard: standard)
    }
    self.disputes = zip(disputes, disputeEnds).filter { !$0.0.leavesGap }
      .map { (Interval($0.gap.from, $1), $0.gap) }
    let fresh = IntervalSet(evidence.map { Interval($1.at, $1.at + $1.freshFor) })
    known = fresh.subtracting(IntervalSet(self.gaps.map(\.interval)))
    knownOnArrival = fresh.subtracting(IntervalSet(self.gaps.map(Self.afterArrival)))
    knownAtWorst = known.subtracting(
      IntervalSet(
        gaps.map { Self.reach(of: $0, evidence: evidence.map(\.1), standard: standard) }))
    observed = IntervalSet(
      told.filter { report, _ in report.isOnBoard }.map { Interval($1.at, $1.at + window) })
    let statusReports = told.filter { report, _ in !report.isOnBoard }.map(\.1.at)
    reported = IntervalSet((statusReports + corrected).map { Interval($0, $0 + window) })
    times = evidence.map(\.1.at)
  }

  /// A gap ends with a later inspection, other than a follow-up, of equal or higher rigour; one that
  /// graded nothing is no evidence.
  ///
  /// Source: doctrine 2, rule 3.
  private static func end(
    of gap: EvidenceGap, evidence: [Telling], standard: ScoringStandard
  ) -> Instant {
    let rank = rank(of: gap, standard)
    return evidence.first { $0.at > gap.noLaterThan && $0.rigour >= rank }?.at ?? .distantFuture
  }

  /// Since when a gap leaves the boat unknown: from its inspection's time or, of a held file, from
  /// the last report before it, follow-ups aside; without one, from the beginning.
  ///
  /// Doctrine 2, rule 3, says "from its inspection's time". But an inspection also tells of what
  /// came before it: a casualty since the last report, when it began, what was done on board. Read,
  /// the file would hold the boat down then; held, it must not let it go, or misspelling one word
  /// would raise a low (doctrine 4, "Forgetting"). A report that its sender withdrew tells of
  /// nothing any more: that is a decision, and the rule's letter holds. What a held file would tell
  /// of the time before the last report is left to that report.
  private static func start(of gap: EvidenceGap, reports: [Instant]) -> Instant {
    switch gap.reason {
    case .reportHeld: reports.last { $0 < gap.from } ?? .distantPast
    case .reportWithdrawn, .conflict: gap.from
    }
  }

  /// The time over which a gap hides what an inspection then would say of its own arrival.
  private static func afterArrival(_ interval: Interval, _ gap: EvidenceGap) -> Interval {
    interval.start < gap.from
      ? Interval(interval.start + Milliseconds(1), interval.end) : interval
  }

  /// The time back to the last inspection before the gap that would have closed it, without one all
  /// time.
  static func reach(
    of gap: EvidenceGap, evidence: [Telling], standard: ScoringStandard
  ) -> Interval {
    let rank = rank(of: gap, standard)
    let start = evidence.last { $0.at < gap.from && $0.rigour >= rank }?.at
    return Interval(start ?? .distantPast, gap.from)
  }

  private static func rank(of gap: EvidenceGap, _ standard: ScoringStandard) -> Int {
    gap.kind.map(standard.rank) ?? standard.highestRank
  }

  /// The gaps in the order of their times; of one time by all that they say, so that the order in
  /// which they came makes no difference. Source: doctrine 2, rules 3 and 4.
  private static func ordered(_ gaps: [EvidenceGap]) -> [EvidenceGap] {
    gaps.sorted { left, right in
      if (left.from, left.noLaterThan) != (right.from, right.noLaterThan) {
        return (left.from, left.noLaterThan) < (right.from, right.noLaterThan)
      }
      if left.reason != right.reason { return left.reason.rawValue < right.reason.rawValue }
      if left.citation != right.citation {
        return (left.citation.digest, left.citation.line, left.citation.path)
          < (right.citation.digest, right.citation.line, right.citation.path)
      }
      return (left.kind?.rawValue ?? "", left.visit ?? "")
        < (right.kind?.rawValue ?? "", right.visit ?? "")
    }
  }

  /// The gaps that leave the boat unknown at an instant, each with the time over which it does.
  func gaps(at instant: Instant) -> [(interval: Interval, gap: EvidenceGap)] {
    gaps.filter { $0.interval.contains(instant) }
  }

  /// Whether what was known at a time may have been contradicted by a gap since, until an instant.
  func isOvertaken(_ time: Instant?, at instant: Instant) -> Bool {
    guard let time else { return false }
    return gaps.contains { time < $0.gap.noLaterThan && $0.interval.start <= instant }
  }

  /// What a known condition rests on at an instant. Source: doctrine 3, "Basis".
  func basis(at instant: Instant) -> ConditionFinding.Basis {
    if observed.contains(instant) { return .observed }
    return reported.contains(instant) ? .reported : .presumed
  }
}
