import SeaworthyInspection
import SeaworthyTime

/// What one report states of one discrepancy: that it is open, or that it was corrected.
struct Listing: Sendable {
  /// The report that says so.
  var telling: Telling
  /// What it says.
  var discrepancy: Discrepancy
  /// Where it says so in the report.
  var place: ReportPlace

  /// When the discrepancy was found.
  var found: Instant { discrepancy.foundAt.instant }

  /// When it was corrected; nil while it is listed as open. A corrected time before the found time
  /// is an error and closes nothing. Source: doctrine 2, rule 6.
  var corrected: Instant? {
    discrepancy.correction.map(\.at.instant).flatMap { $0 < found ? nil : $0 }
  }

  /// Whether the correction names who corrected and how it was tested.
  var isVerified: Bool { discrepancy.correction?.isVerified ?? false }

  /// The instant at which it was seen open: its report's time, or its found time within the
  /// inspection.
  var seenOpen: Instant { max(telling.at, found) }

  /// Whether the other listing stands where both are about one time: the later report, then the
  /// more rigorous, then open before corrected, then the later correction.
  ///
  /// Source: doctrine 2, rule 4.
  static func givesWay(_ left: Listing, to right: Listing) -> Bool {
    if let order = left.telling.givesWay(to: right.telling) { return order }
    let ends = (left.corrected ?? .distantFuture, right.corrected ?? .distantFuture)
    if ends.0 != ends.1 { return ends.0 < ends.1 }
    return (left.telling.report, left.discrepancy.identifier, left.discrepancy.item)
      < (right.telling.report, right.discrepancy.identifier, right.discrepancy.item)
  }
}

extension VesselReports {
  /// The listings of a report, by identifier and item.
  func listings(of report: Int) -> [Listing] {
    ordered[report].discrepancies.enumerated().map { place, discrepancy in
      Listing(telling: tellings[report], discrepancy: discrepancy, place: .discrepancy(place))
    }
  }
}
