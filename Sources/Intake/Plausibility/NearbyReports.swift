import SeaworthyInspection
import SeaworthyLedger
import SeaworthyTime

/// The reports around a report: those that the ledger has, and those of the batch in hand, which it
/// does not have yet.
///
/// Files mostly come in the order of their days. So the newest report of each vessel is remembered,
/// and the ledger is asked only for what lies before it.
struct NearbyReports {
  /// How many vessels' newest reports are remembered; then all are forgotten and asked for again.
  private static let cap = 10_000

  private let ledger: Ledger
  private var newest: [VesselKey: TracedReport] = [:]
  private var batch: [VesselKey: [TracedReport]] = [:]

  init(_ ledger: Ledger) {
    self.ledger = ledger
  }

  /// The reports around one: the nearest before, all at its instant, the nearest after; and whether
  /// none comes after it.
  struct Around {
    var before: TracedReport?
    var same: [TracedReport] = []
    var after: TracedReport?
    /// Other revisions of the report, at the same instant.
    var revisions: [TracedReport] = []
  }

  /// What lies around a report on a vessel.
  func around(_ report: TracedReport, of vessel: VesselKey) throws(LedgerError) -> Around {
    if let newest = newest[vessel], newest.start < report.start,
      newest.identifier != report.identifier
    {
      return Around(before: newest)
    }
    var kept = try ledger.neighbours(of: vessel, at: report.start)
    let revisions = kept.same.filter { $0.identifier == report.identifier }
    if kept.before?.identifier == report.identifier || kept.after?.identifier == report.identifier {
      kept = try ledger.neighbours(of: vessel, at: report.start, besides: report.identifier)
    }
    let all =
      [kept.before, kept.after].compactMap { $0 }.compactMap(TracedReport.init)
      + (kept.same + revisions).compactMap(TracedReport.init) + (batch[vessel] ?? [])
    let others = all.filter { $0.identifier != report.identifier }
    return Around(
      before: others.filter { $0.start < report.start }.max { $0.start < $1.start },
      same: others.filter { $0.start == report.start },
      after: others.filter { $0.start > report.start }.min { $0.start < $1.start },
      revisions: all.filter {
        $0.identifier == report.identifier && $0.revision != report.revision
      })
  }

  /// Takes note of a report that will be kept.
  ///
  /// - Parameter isNewest: Whether nothing was found after it.
  mutating func add(_ report: TracedReport, of vessel: VesselKey, isNewest: Bool) {
    batch[vessel, default: []].append(report)
    guard isNewest else { return }
    if let known = newest[vessel],
      known.start > report.start
        || known.identifier == report.identifier && known.revision > report.revision
    {
      return
    }
    if newest.count >= Self.cap { newest.removeAll() }
    newest[vessel] = report
  }

  /// The ledger has all that was noted.
  mutating func batchIsKept() {
    batch.removeAll(keepingCapacity: true)
  }
}
