import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// A vessel's reports in the order of their inspections, whatever order they came in: those that
/// stand, and what stands of those in dispute.
///
/// Source: doctrine 2, rule 4.
struct VesselReports: Sendable {
  /// The reports, oldest first; of one time, the less rigorous first.
  let ordered: [ReportFacts]
  /// What each report's word is worth, in the same order.
  let tellings: [Telling]
  /// The disputes that some of them are of.
  let disputes: [DisputedReports]

  init(
    _ reports: [ReportFacts], disputes: [DisputedReports] = [], standard: ScoringStandard
  ) {
    let disputed = disputes.enumerated().flatMap { $1.reports($0, standard) }
    let weighed = (reports.map { WeighedReport(facts: $0) } + disputed).sorted {
      let (left, right) = ($0.facts, $1.facts)
      let ranks = (standard.rank(of: left.kind), standard.rank(of: right.kind))
      if (left.start, ranks.0) != (right.start, ranks.1) {
        return (left.start, ranks.0) < (right.start, ranks.1)
      }
      return (left.identifier, left.revision, left.digest, $0.isContested ? 1 : 0)
        < (right.identifier, right.revision, right.digest, $1.isContested ? 1 : 0)
    }
    self.disputes = disputes
    ordered = weighed.map(\.facts.withSortedLists)
    tellings = weighed.enumerated().map { standard.telling(of: $1, at: $0) }
  }

  /// The reports of inspections: all but what only some candidates of a dispute say.
  var inspections: some BidirectionalCollection<ReportFacts> {
    ordered.indices.lazy.filter { !tellings[$0].isContested }.map { ordered[$0] }
  }

  /// What the reports last stated by an instant; the first statement also counts before its time.
  ///
  /// Source: doctrine 4, "as last stated by t, the first also before".
  func lastStated<Fact>(by instant: Instant, _ fact: (ReportFacts) -> Fact?) -> Fact? {
    told(by: instant).last { fact($0) != nil }.flatMap(fact)
      ?? ordered.lazy.compactMap(fact).first
  }

  /// The reports of inspections that had begun by an instant.
  private func told(by instant: Instant) -> ArraySlice<ReportFacts> {
    var (low, high) = (0, ordered.count)
    while low < high {
      let middle = (low + high) / 2
      if ordered[middle].start <= instant { low = middle + 1 } else { high = middle }
    }
    return ordered[..<low]
  }
}

extension ReportFacts {
  /// Whether its inspection took place on board: any kind but a status report.
  var isOnBoard: Bool { kind != .statusReport }

  /// Whether it is evidence of a boat's condition: a status report, or an inspection other than a
  /// follow-up that graded at least one item. Source: doctrine 3, condition rule 4.
  var isEvidence: Bool {
    switch kind {
    case .statusReport: true
    case .followUp: false
    default: grades.contains { $0.result == .standard || $0.result == .nonstandard }
    }
  }

  /// The inspection as a whole.
  var citation: Citation { cite("/Inspection", line: line) }

  /// The report with its discrepancies by identifier and item: the order of the file says nothing.
  fileprivate var withSortedLists: ReportFacts {
    var sorted = self
    sorted.discrepancies.sort { ($0.identifier, $0.item) < ($1.identifier, $1.item) }
    return sorted
  }

  /// A place in the report.
  func cite(_ path: String, line: Int) -> Citation {
    Citation(
      document: identifier, revision: revision, digest: digest,
      path: "/InspectionReport" + path, line: line)
  }
}
