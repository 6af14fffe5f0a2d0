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
  /// When a later inspection comes that would end what each dispute leaves unknown, in the disputes'
  /// order, whether it leaves a gap or not.
  let disputeEnds: [Instant]
  /// When there is fresh evidence at the worst: what a gap may have found may have been there since
  /// the last inspection that would have seen it. Source: doctrine 3, "Low".
  let knownAtWorst: IntervalSet
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
    self.gaps = Self.ordered(gaps).map { gap in
      (Self.interval(of: gap, evidence: evidence.map(\.1), standard: standard), gap)
    }
    let spans = disputes.map {
      Self.interval(of: $0.gap, evidence: evidence.map(\.1), standard: standard)
    }
    disputeEnds = spans.map(\.end)
    self.disputes = zip(disputes, spans).filter { !$0.0.leavesGap }.map { ($1, $0.gap) }
    known = IntervalSet(evidence.map { Interval($1.at, $1.at + $1.freshFor) })
      .subtracting(IntervalSet(self.gaps.map(\.interval)))
    knownAtWorst = known.subtracting(
      IntervalSet(
        gaps.map { Self.reach(of: $0, evidence: evidence.map(\.1), standard: standard) }))
    observed = IntervalSet(
      told.filter { report, _ in report.isOnBoard }.map { Interval($1.at, $1.at + window) })
    let statusReports = told.filter { report, _ in !report.isOnBoard }.map(\.1.at)
    reported = IntervalSet((statusReports + corrected).map { Interval($0, $0 + window) })
    times = evidence.map(\.1.at)
  }

  /// The boat is unknown from the inspection's time until a later inspection, other than a
  /// follow-up, of equal or higher rigour; one that graded nothing is no evidence.
  ///
  /// Source: doctrine 2, rule 3.
  private static func interval(
    of gap: EvidenceGap, evidence: [Telling], standard: ScoringStandard
  ) -> Interval {
    let rank = rank(of: gap, standard)
    let end = evidence.first { $0.at > gap.noLaterThan && $0.rigour >= rank }?.at
    return Interval(gap.from, end ?? .distantFuture)
  }

  /// The time back to the last inspection before the gap that would have closed it, without one all
  /// time.
  private static func reach(
    of gap: EvidenceGap, evidence: [Telling], standard: ScoringStandard
  ) -> Interval {
    let rank = rank(of: gap, standard)
    let start = evidence.last { $0.at < gap.from && $0.rigour >= rank }?.at
    return Interval(start ?? .distantPast, gap.from)
  }

  private static func rank(of gap: EvidenceGap, _ standard: ScoringStandard) -> Int {
    gap.kind.map(standard.rank) ?? standard.highestRank
  }

  /// The gaps in the order of their times; of one time by all that they say, so that the order in which
  /// they came makes no difference. Source: doctrine 2, rules 3 and 4.
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

  /// The gaps that leave the boat unknown at an instant.
  func gaps(at instant: Instant) -> [EvidenceGap] {
    gaps.filter { $0.interval.contains(instant) }.map(\.gap)
  }

  /// Whether what was known at a time may have been contradicted by a gap since, until an instant.
  func isOvertaken(_ time: Instant?, at instant: Instant) -> Bool {
    guard let time else { return false }
    return gaps.contains { time < $0.gap.noLaterThan && $0.gap.from <= instant }
  }

  /// What a known condition rests on at an instant. Source: doctrine 3, "Basis".
  func basis(at instant: Instant) -> ConditionFinding.Basis {
    if observed.contains(instant) { return .observed }
    return reported.contains(instant) ? .reported : .presumed
  }
}
