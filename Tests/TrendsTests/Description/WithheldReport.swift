import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

/// One of a boat's reports that cannot be relied on, and what the others say.
struct WithheldReport {
  /// The report.
  let report: ReportFacts
  /// The others.
  let others: [ReportFacts]
  private let standard: ScoringStandard

  init(_ place: Int, of reports: [ReportFacts], standard: ScoringStandard) {
    report = reports[place]
    var others = reports
    others.remove(at: place)
    self.others = others
    self.standard = standard
  }

  /// What is known of the boat while the report is held or withdrawn.
  func record(_ reason: EvidenceGap.Reason) -> VesselRecord {
    VesselRecord(vessel: report.vessel, reports: others, gaps: [gap(reason)])
  }

  /// What is known of it while nobody has decided between the report and a rival.
  func record(beside rival: ReportFacts) -> VesselRecord {
    VesselRecord(
      vessel: report.vessel, reports: others,
      disputes: [Dispute(candidates: [rival, report], gap: gap(.conflict))])
  }

  private func gap(_ reason: EvidenceGap.Reason) -> EvidenceGap {
    EvidenceGap(
      reason: reason, from: report.start, kind: report.kind,
      citation: Citation(
        document: nil, revision: nil, digest: report.digest, path: "/InspectionReport", line: 1))
  }

  /// Whether nothing that the report tells of a metric is out of reach of what is promised.
  ///
  /// What a file alone tells of the time before the last inspection that would have seen it, or of
  /// what falls due after the one that ends what it leaves unknown, is missing while it is withheld,
  /// and so is a discrepancy or a count that no later inspection looks at again as closely. What it
  /// says of a discrepancy that others list bears on the condition before it. Source: product,
  /// promise 1; doctrine 2, rules 3, 5, 6, 8 and 9; 3, "Low".
  func isPromised(_ metric: Series.Metric) -> Bool {
    switch metric {
    case .inspections, .coverage: true
    case .maintenanceRecorded, .maintenanceVerified, .tasksByPartner:
      (report.maintenance?.tasks ?? []).allSatisfy { $0.due.instant < end }
    case .supply, .supplyLevel:
      counts(\.supply).isRepeated(by: later.compactMap(\.supply)) { $0.allowance.part }
    case .crew, .personnelLevel:
      counts(\.crew).isRepeated(by: later.compactMap(\.crew)) { $0.billet.role }
    case .missionCapableRate, .fullyMissionCapableRate, .readinessLevel, .foundReady:
      !sharesItems && report.discrepancies.allSatisfy { isPromised($0) && isSeenAround($0) }
    default: report.discrepancies.allSatisfy(isPromised)
    }
  }

  /// Whether it lists, or sees standard, an item on which others list a discrepancy.
  private var sharesItems: Bool {
    let listed = Set(others.flatMap(\.discrepancies).map(\.item))
    return report.discrepancies.contains { listed.contains($0.item) }
      || report.grades.contains { $0.result == .standard && listed.contains($0.item) }
  }

  /// Whether it reports nothing as corrected and sees nothing standard that others list: then it has
  /// ended nothing, and what is known of the boat does not outlast what it says.
  var endsNothing: Bool {
    report.discrepancies.allSatisfy { $0.correction == nil } && !sharesItems
  }

  private func isPromised(_ discrepancy: Discrepancy) -> Bool {
    discrepancy.foundAt.instant >= begin
      && !later.contains { other in
        other.discrepancies.contains { $0.item == discrepancy.item }
          || other.grades.contains {
            $0.item == discrepancy.item && ($0.result != .standard || rank(other) < rank(report))
          }
      }
  }

  /// Whether the inspections between which it is withheld look at its item, if there are any.
  private func isSeenAround(_ discrepancy: Discrepancy) -> Bool {
    others.filter { $0.start == begin || $0.start == end }.allSatisfy { other in
      other.grades.contains { $0.item == discrepancy.item }
    }
  }

  private func counts<Count>(_ told: (ReportFacts) -> [Count]?) -> [Count] { told(report) ?? [] }

  private var later: [ReportFacts] { others.filter { $0.start > report.start } }

  private func rank(_ report: ReportFacts) -> Int { standard.rigour[report.kind] ?? .min }

  private var witnesses: [ReportFacts] {
    others.filter { other in
      rank(other) >= rank(report) && other.kind != .followUp
        && (other.kind == .statusReport || !other.grades.isEmpty)
    }
  }

  /// The start of the last inspection before it that would have seen the same.
  private var begin: Instant {
    witnesses.last { $0.start < report.start }?.start ?? .distantPast
  }

  /// The start of the inspection that ends what it leaves unknown.
  private var end: Instant {
    witnesses.first { $0.start > report.start }?.start ?? .distantFuture
  }
}

extension Array {
  /// Whether each of some later lists has all that this one names.
  fileprivate func isRepeated(by later: [[Element]], _ name: (Element) -> String) -> Bool {
    let names = Set(map(name))
    return later.allSatisfy { names.isSubset(of: $0.map(name)) }
  }
}
