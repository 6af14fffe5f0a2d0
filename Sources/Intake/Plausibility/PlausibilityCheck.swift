import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices

/// Holds each report of an import against those around it: what is possible, but hardly true.
///
/// All that it gives are warnings, and one info: nothing is refused, held or scored otherwise for
/// them. Reports may come in any order: an older one is held against the later one that is there.
/// Source: interface, "implausible against history"; product, feature 7.
struct PlausibilityCheck {
  private var nearby = NearbyReports()
  private let checklists: ChecklistCodes?
  private let limits: PlausibilityLimits
  /// The report looked at last, if none was found after it.
  private var last: TracedReport?

  /// A check of an import's reports.
  ///
  /// - Parameter checklists: The items of each class; nil to leave them unchecked.
  init(checklists: ChecklistCodes? = nil, limits: PlausibilityLimits = .standard) {
    self.checklists = checklists
    self.limits = limits
  }

  /// What there is to tell about a report, before it is kept.
  mutating func notices(
    on file: CheckedReport, at desk: FilingDesk
  ) throws(LedgerError) -> [Notice] {
    guard file.report.status == .final else { return [] }
    let (report, traced) = (file.report, file.traced)
    let around = try nearby.around(traced, of: report.vessel.key, at: desk)
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
    let places = ReportPlaces(file.bytes)
    return findings.withoutRepeats.map { $0.notice(places) }
  }

  /// Takes note that the report looked at last was kept as a document.
  mutating func wasKept(_ file: CheckedReport) {
    if last == file.traced { nearby.remember(file.traced, of: file.report.vessel.key) }
  }
}

/// A report that was read, with the bytes of its file.
struct CheckedReport: Sendable {
  /// The report.
  let report: InspectionReport
  /// What it is compared by.
  let traced: TracedReport
  /// Its file, to look places up.
  let bytes: [UInt8]

  /// A report in a file.
  init(_ report: InspectionReport, fileName: String, bytes: [UInt8]) {
    self.report = report
    traced = TracedReport(report, fileName: fileName)
    self.bytes = bytes
  }
}

extension [PlausibilityFinding] {
  /// Each thing told once: what differs from the report before mostly differs from the one after
  /// too.
  fileprivate var withoutRepeats: [PlausibilityFinding] {
    var seen: Set<String> = []
    return filter { seen.insert("\($0.kind.code) \($0.spot)").inserted }
  }
}
