import SeaworthyInspection
import SeaworthyLedger
import SeaworthyTime

/// A report as another one on the same vessel is held against it.
struct TracedReport: Hashable, Sendable {
  /// The identifier that all revisions share.
  var identifier: DocumentIdentifier
  /// Its revision.
  var revision: Int
  /// When its inspection began.
  var start: Instant
  /// The name of its file, without the folders above what was named.
  var fileName: String
  /// What it is compared by.
  var trace: InspectionTrace
}

extension TracedReport {
  /// A report in hand.
  init(_ report: InspectionReport, fileName: String) {
    self.init(
      identifier: report.identifier, revision: report.revision,
      start: report.inspection.start.instant, fileName: fileName, trace: InspectionTrace(report))
  }

  /// A kept report; nil if its trace is none of this version's.
  init?(_ neighbour: ReportNeighbour) {
    guard
      let trace = neighbour.trace.flatMap({
        InspectionTrace(bytes: $0, ofReport: neighbour.digest)
      })
    else { return nil }
    self.init(
      identifier: neighbour.identifier, revision: neighbour.revision, start: neighbour.start,
      fileName: neighbour.fileName, trace: trace)
  }
}

/// Two reports on one vessel, one after the other, one of them in hand.
struct ReportPair: Hashable, Sendable {
  /// The report of which notices are given.
  let inHand: TracedReport
  /// The one that it is held against.
  let other: TracedReport

  /// Whether the report in hand is the later one; so it is where both are of one instant.
  var isLater: Bool { other.start <= inHand.start }

  /// The earlier one.
  var earlier: TracedReport { isLater ? other : inHand }

  /// The later one.
  var later: TracedReport { isLater ? inHand : other }
}
