import SeaworthyInspection
import SeaworthyTime

extension VesselHistory {
  /// Inspections on board before an instant of which the reports cannot be relied on, oldest first:
  /// those that leave a gap, and those that candidates of a dispute tell of.
  func doubtfulInspections(before t: Instant) -> [DoubtfulInspection] {
    let gaps = evidence.gaps.map(\.gap).filter { $0.kind != .statusReport }.map { gap in
      DoubtfulInspection(
        at: gap.from, noLaterThan: gap.noLaterThan, kind: gap.kind, source: gap.source,
        visit: gap.visit, citation: gap.citation)
    }
    let disputed = disputes.filter { !$0.leavesGap }.compactMap { dispute in
      dispute.candidates.first.flatMap { $0.isOnBoard ? inspection(of: dispute, $0) : nil }
    }
    return (gaps + disputed).filter { $0.at < t }.sorted {
      ($0.at, $0.noLaterThan, $0.citation.digest) < ($1.at, $1.noLaterThan, $1.citation.digest)
    }
  }

  /// When arrivals before an instant began that found the boat not ready, or do not tell how, while a
  /// gap left it unknown or its figures rested on a dispute: what cannot be relied on may have made
  /// it look worse than it was.
  func doubtedArrivals(before t: Instant) -> Set<Instant> {
    guard !evidence.gaps.isEmpty || !disputes.isEmpty else { return [] }
    return Set(
      arrivals.filter { arrival in
        arrival.at < t && !arrival.isReady
          && (isInGap(arrival.at) || isInDispute(at: arrival.at))
      }.map(\.at))
  }

  /// Whether a gap had begun. What a held file leaves unknown before its inspection begins with a
  /// report, of which the word on that arrival stands.
  private func isInGap(_ arrival: Instant) -> Bool {
    evidence.gaps(at: arrival).contains { $0.gap.from <= arrival }
  }

  /// The inspection that all candidates of a dispute tell of.
  private func inspection(
    of dispute: DisputedReports, _ candidate: ReportFacts
  ) -> DoubtfulInspection {
    let sources = Set(dispute.candidates.map(\.source))
    return DoubtfulInspection(
      at: candidate.start, kind: candidate.kind, source: sources.count == 1 ? sources.first : nil,
      visit: candidate.visit, citation: candidate.citation)
  }
}
