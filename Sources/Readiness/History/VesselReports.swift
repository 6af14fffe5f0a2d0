import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// A vessel's standing reports in the order of their inspections, whatever order they came in.
///
/// Source: doctrine 2, rule 4.
struct VesselReports: Sendable {
  /// The reports, oldest first; of one time, the less rigorous first.
  let ordered: [ReportFacts]
  /// What each report's word is worth, in the same order.
  let tellings: [Telling]

  init(_ reports: [ReportFacts], standard: ScoringStandard) {
    ordered = reports.map(\.withSortedLists).sorted { left, right in
      let ranks = (standard.rank(of: left.kind), standard.rank(of: right.kind))
      if (left.start, ranks.0) != (right.start, ranks.1) {
        return (left.start, ranks.0) < (right.start, ranks.1)
      }
      return (left.identifier, left.revision, left.digest)
        < (right.identifier, right.revision, right.digest)
    }
    tellings = ordered.enumerated().map { standard.telling(of: $1, at: $0) }
  }

  /// What the reports last stated by an instant; the first statement also counts before its time.
  ///
  /// Source: doctrine 4, "as last stated by t, the first also before".
  func lastStated<Fact>(by instant: Instant, _ fact: (ReportFacts) -> Fact?) -> Fact? {
    ordered.last { $0.start <= instant && fact($0) != nil }.flatMap(fact)
      ?? ordered.lazy.compactMap(fact).first
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
  fileprivate func cite(_ path: String, line: Int) -> Citation {
    Citation(
      document: identifier, revision: revision, digest: digest,
      path: "/InspectionReport" + path, line: line)
  }
}

/// A place in a report, by position in its lists.
///
/// The lesser place is the one that is cited where two say the same.
enum ReportPlace: Hashable, Comparable, Sendable {
  /// What it found of an item.
  case result(Int)
  /// What it lists of a discrepancy.
  case discrepancy(Int)
  /// Downtime that it declares.
  case downtime(Int)
}

extension VesselReports {
  /// A place in a report as a reader can look it up.
  func citation(_ place: ReportPlace, in report: Int) -> Citation {
    let report = ordered[report]
    switch place {
    case .result(let place):
      let result = report.grades[place]
      return report.cite(
        "/ChecklistResults/ItemResult[@item='\(result.item)']", line: result.line)
    case .discrepancy(let place):
      let discrepancy = report.discrepancies[place]
      return report.cite(
        "/Discrepancies/Discrepancy[@id='\(discrepancy.identifier)']"
          + "[@item='\(discrepancy.item)']", line: discrepancy.line)
    case .downtime(let place):
      return report.cite(
        "/DeclaredDowntime/Downtime[\(place + 1)]", line: report.downtime[place].line)
    }
  }
}
