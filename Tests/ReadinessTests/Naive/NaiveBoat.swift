import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

/// A second model of a boat, written from the doctrine alone: it asks for each figure afresh at an
/// instant, by scanning all reports, and counts windows minute by minute. It is slow, keeps
/// nothing, and expects no two reports of one time and no identifier on two items.
struct NaiveBoat {
  let record: VesselRecord
  let standard: ScoringStandard
  /// The reports, oldest first.
  let reports: [ReportFacts]
  /// The spells of all discrepancies.
  private(set) var spells: [Spell] = []

  init(_ record: VesselRecord, standard: ScoringStandard) {
    self.record = record
    self.standard = standard
    reports = record.reports.sorted { $0.start < $1.start }
    let names = Set(reports.flatMap(\.discrepancies).map(\.identifier)).sorted()
    spells = names.flatMap { spells(of: $0) }
  }

  /// What a report states of a discrepancy.
  struct Listing {
    var report: ReportFacts
    var discrepancy: Discrepancy

    var at: Instant { report.start }
    var found: Instant { discrepancy.foundAt.instant }
    var corrected: Instant? { discrepancy.correction?.at.instant }
    var isVerified: Bool { discrepancy.correction?.isVerified ?? false }
  }

  /// A time over which a discrepancy was open.
  struct Spell {
    var identifier: String
    var item: String
    var opened: Instant
    var isObserved: Bool
    var after: Instant?
    var listings: [Listing] = []
    var closed: (at: Instant, told: Instant, isInferred: Bool)?
    var claims: [(at: Instant, isStated: Bool)] = []
  }

  func rigour(_ report: ReportFacts) -> Int { standard.rigour[report.kind] ?? 0 }

  /// How long a report's word is fresh. Source: doctrine 2, rule 12.
  func staleness(_ report: ReportFacts) -> Milliseconds {
    standard.staleness[EvidenceKind(report.kind, report.source)]
      ?? standard.staleness[EvidenceKind(report.kind, nil)] ?? .zero
  }

  /// Intervals of which each counts once by its start, its end from the latest report.
  ///
  /// Source: doctrine 2, rule 9.
  func standing(_ told: [(start: Timestamp, end: Timestamp?)]) -> [Interval] {
    var latest: [Instant: Instant] = [:]
    for interval in told {
      latest[interval.start.instant] = interval.end?.instant ?? .distantFuture
    }
    return latest.map { Interval($0.key, $0.value) }.sorted { $0.start < $1.start }
  }

  /// The minutes of a window for which something holds.
  func minutes(of window: Interval, _ holds: (Instant) -> Bool) -> Milliseconds {
    var (count, minute) = (0, window.start)
    while minute < window.end {
      if holds(minute) { count += 1 }
      minute = minute + .minutes(1)
    }
    return .minutes(count)
  }
}
