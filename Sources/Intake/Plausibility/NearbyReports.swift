import SeaworthyInspection
import SeaworthyLedger
import SeaworthyTime

/// The reports around a report in the ledger.
///
/// Files mostly come in the order of their days. So the newest report of each vessel is remembered,
/// and the ledger is asked only for what lies before it.
struct NearbyReports {
  /// The reports around one: the nearest before, all at its instant, the nearest after.
  struct Around: Hashable {
    var before: TracedReport?
    var same: [TracedReport] = []
    var after: TracedReport?
    /// Other revisions of the report itself.
    var revisions: [TracedReport] = []
  }

  /// How many vessels' newest reports are remembered; then all are forgotten and asked for again.
  private static let cap = 10_000

  private var newest: [VesselKey: TracedReport] = [:]

  /// What lies around a report on a vessel, as far as it was kept before.
  func around(
    _ report: TracedReport, of vessel: VesselKey, at desk: FilingDesk
  ) throws(LedgerError) -> Around {
    if let newest = newest[vessel], newest.start < report.start,
      newest.identifier != report.identifier
    {
      return Around(before: newest)
    }
    var kept = try desk.neighbours(of: vessel, at: report.start)
    let revisions = (kept.same + [kept.before, kept.after].compactMap { $0 })
      .filter { $0.identifier == report.identifier && $0.revision != report.revision }
    if kept.before?.identifier == report.identifier || kept.after?.identifier == report.identifier {
      kept = try desk.neighbours(of: vessel, at: report.start, besides: report.identifier)
    }
    return Around(
      before: kept.before.flatMap(TracedReport.init),
      same: kept.same.filter { $0.identifier != report.identifier }.compactMap(TracedReport.init),
      after: kept.after.flatMap(TracedReport.init),
      revisions: revisions.compactMap(TracedReport.init))
  }

  /// Takes note of a report on a vessel that was kept, after which none was found.
  mutating func remember(_ report: TracedReport, of vessel: VesselKey) {
    if let known = newest[vessel],
      known.start > report.start
        || known.identifier == report.identifier && known.revision > report.revision
    {
      return
    }
    if newest.count >= Self.cap { newest.removeAll() }
    newest[vessel] = report
  }
}
