import SeaworthyInspection
public import SeaworthyTime

extension VesselHistory {
  /// What is known of the vessel as of an instant when asking what visits changed.
  ///
  /// What is at the instant or later is left out. Source: doctrine 7, "effect of a visit".
  public func assistance(asOf t: Instant) -> AssistanceRecord {
    AssistanceRecord(
      vessel: vessel, vesselClass: vesselClass(at: t), arrivals: arrivals.filter { $0.at < t },
      inspections: inspectionsOnBoard(before: t), corrections: corrections(before: t),
      doubtful: doubtfulInspections(before: t), doubtedArrivals: doubtedArrivals(before: t))
  }

  /// Every inspection on board; of a dispute those that only a candidate tells of too.
  private func inspectionsOnBoard(before t: Instant) -> [InspectionOnBoard] {
    let found = firstListings()
    let told = zip(reports.ordered, reports.tellings)
    return told.filter { report, _ in report.isOnBoard && report.start < t }.map {
      report, telling in
      InspectionOnBoard(
        at: report.start, end: report.end, kind: report.kind, source: report.source,
        visit: report.visit, rank: telling.rigour, found: found[telling.report] ?? 0,
        delivered: report.assistance.reduce(0) { $0 + $1.quantity },
        isDisputed: telling.dispute != nil, citation: report.citation)
    }
  }

  /// How many spells each report was the first to list, by its place.
  private func firstListings() -> [Int: Int] {
    discrepancies.lazy.flatMap(\.spells).reduce(into: [:]) { found, spell in
      let first = spell.listings.min {
        ($0.telling.at, $0.telling.report) < ($1.telling.at, $1.telling.report)
      }
      if let first { found[first.telling.report, default: 0] += 1 }
    }
  }

  private func corrections(before t: Instant) -> [AssistanceRecord.CorrectedDiscrepancy] {
    countedSpells(at: t).compactMap { _, spell in
      spell.closure.flatMap { closure in
        guard closure.at < t else { return nil }
        return AssistanceRecord.CorrectedDiscrepancy(
          at: closure.at, by: self.closure(closure, of: spell).by,
          toldBy: reports.ordered[closure.told.report].source)
      }
    }.sorted {
      ($0.at, $0.by?.rawValue ?? "", $0.toldBy.rawValue)
        < ($1.at, $1.by?.rawValue ?? "", $1.toldBy.rawValue)
    }
  }
}
