import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices

/// Holds each report of an import against those around it: what is possible, but hardly true.
///
/// All that it gives are warnings, and one info: nothing is refused, held or scored otherwise for
/// them. Reports may come in any order: an older one is held against the later one that is there.
/// Source: interface, "implausible against history"; product, feature 7.
struct PlausibilityCheck {
  private var nearby: NearbyReports
  private let checklists: ChecklistCodes?
  private let limits: PlausibilityLimits
  /// The report looked at last, if nothing comes after it.
  private var last: TracedReport?

  /// A check against a ledger, as the import writes it.
  ///
  /// - Parameter checklists: The items of each class; nil to leave them unchecked.
  init(_ ledger: Ledger, checklists: ChecklistCodes? = nil, limits: PlausibilityLimits = .standard)
  {
    nearby = NearbyReports(ledger)
    self.checklists = checklists
    self.limits = limits
  }

  /// What there is to tell about a report, before it is kept.
  ///
  /// - Parameter bytes: Its file, to look the places up.
  mutating func notices(
    on report: InspectionReport, traced: TracedReport, bytes: @autoclosure () -> [UInt8]
  ) throws(LedgerError) -> [Notice] {
    guard report.status == .final else { return [] }
    let around = try nearby.around(traced, of: report.vessel.key)
    last = around.after == nil ? traced : nil
    var findings: [PlausibilityFinding] = []
    for other in [around.before, around.after].compactMap({ $0 }) {
      let pair = ReportPair(inHand: traced, other: other)
      findings += EngineHoursRule.findings(on: pair, limits)
      findings += TwoPortsRule.findings(on: pair, limits)
      findings += CopyRule.findings(on: pair, limits)
      findings += IdentityChangeRule.findings(on: pair)
    }
    for other in around.same {
      findings += TwoPortsRule.findings(on: ReportPair(inHand: traced, other: other), limits)
    }
    for other in around.revisions {
      findings += RevisionOrderRule.findings(on: ReportPair(inHand: traced, other: other))
    }
    if let checklists { findings += ChecklistItemsRule.findings(on: report, checklists) }
    guard !findings.isEmpty else { return [] }
    let places = ReportPlaces(bytes())
    return findings.withoutRepeats.map { $0.notice(places) }
  }

  /// Takes note of the report looked at last: it will be kept.
  mutating func keep(_ report: InspectionReport, traced: TracedReport) {
    guard report.status == .final else { return }
    nearby.add(traced, of: report.vessel.key, isNewest: last == traced)
  }

  /// Everything that was taken note of is in the ledger.
  mutating func batchIsKept() {
    nearby.batchIsKept()
  }
}

extension [PlausibilityFinding] {
  /// Each thing told once: what differs from the report before mostly differs from the one after too.
  fileprivate var withoutRepeats: [PlausibilityFinding] {
    var seen: Set<String> = []
    return filter { seen.insert("\($0.kind.code) \($0.spot)").inserted }
  }
}
