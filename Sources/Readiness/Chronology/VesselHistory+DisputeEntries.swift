import SeaworthyInspection
import SeaworthyTime

extension VesselHistory {
  /// One entry for each report in dispute, with all that it says.
  var disputedInspectionEntries: [ChronologyEntry] {
    disputes.flatMap { dispute in
      let digests = Set(dispute.candidates.map(\.digest))
      let arrivals = arrivals.filter { digests.contains($0.citation.digest) }
      return dispute.candidates.map { report in
        let arrival = report.isOnBoard ? arrivals.first { $0.at == report.start } : nil
        return ChronologyEntry(
          at: report.start,
          event: .inspection(InspectionRecord(report, onArrival: arrival?.condition)),
          citation: report.citation, isDisputed: true)
      }
    }
  }

  /// From when on reports differ, and when nothing counts any more that only one of them says. A
  /// dispute that leaves the boat unknown is told as that gap, and its end only where it outlasts
  /// it.
  var disputeEntries: [ChronologyEntry] {
    zip(disputes, evidence.disputeEnds).enumerated().flatMap { number, told in
      let (dispute, inspected) = told
      let gap = dispute.gap
      let end = max(inspected, lastDisputed(number))
      var entries: [ChronologyEntry] = []
      if !dispute.leavesGap {
        entries.append(
          ChronologyEntry(at: gap.from, event: .dispute(gap), citation: gap.citation))
      }
      if !dispute.leavesGap || end > inspected {
        entries.append(ChronologyEntry(at: end, event: .disputeEnded(gap), citation: gap.citation))
      }
      return entries
    }
  }

  /// Until when anything is open of which a candidate of a dispute tells; the distant past if
  /// nothing ever was.
  private func lastDisputed(_ dispute: Int) -> Instant {
    let spells = discrepancies.flatMap(\.spells).filter { spell in
      spell.listings.contains { $0.telling.dispute == dispute }
    }.map { $0.interval(.asStated).end }
    let down = downtime.filter { $0.telling.dispute == dispute }.map(\.interval.end)
    return (spells + down).max() ?? .distantPast
  }

  /// Whether a listing is of a report in dispute, and not all of these say the same of it.
  func isDisputed(_ listing: Listing) -> Bool {
    guard let dispute = listing.telling.dispute else { return false }
    return listing.telling.isContested || !disputes[dispute].isAgreed(on: listing.discrepancy)
  }

  /// Whether downtime is of a report in dispute, and not all of these declare it so.
  func isDisputed(_ declared: RepeatedInterval<DowntimeCause>) -> Bool {
    guard let dispute = declared.telling.dispute else { return false }
    return declared.telling.isContested
      || !disputes[dispute].downtime.isAgreed(from: declared.interval.start, declared.cause)
  }
}
