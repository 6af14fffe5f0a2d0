import SeaworthyInspection
public import SeaworthyTime

extension VesselHistory {
  /// What happened to the vessel up to and at an instant, oldest first. Deliveries, transfers and
  /// disposals, which only a register tells, are not among it.
  ///
  /// Nothing that is to come is told, even where reports state it: an end, an expiry, a yard
  /// period.
  public func chronology(until instant: Instant) -> [ChronologyEntry] {
    let items = vesselItems(at: instant)
    var entries = [
      inspectionEntries, disputedInspectionEntries, gapEntries, disputeEntries, downtimeEntries,
      conditionEntries(until: instant),
    ]
    entries += discrepancies.map { self.entries(of: $0, items) }
    return ChronologyEntry.inOrder(entries.flatMap(\.self).filter { $0.at <= instant })
  }

  private var inspectionEntries: [ChronologyEntry] {
    let found = Dictionary(arrivals.map { ($0.citation.digest, $0.condition) }) { first, _ in first
    }
    return zip(reports.ordered, reports.tellings).filter { $1.dispute == nil }.map { report, _ in
      ChronologyEntry(
        at: report.start,
        event: .inspection(InspectionRecord(report, onArrival: found[report.digest])),
        citation: report.citation)
    }
  }

  /// Each gap where the boat becomes unknown because of it; where it was so from the beginning, at
  /// its inspection.
  private var gapEntries: [ChronologyEntry] {
    evidence.gaps.flatMap { interval, gap in
      let start = interval.start == .distantPast ? gap.from : interval.start
      return [
        ChronologyEntry(at: start, event: .gap(gap), citation: gap.citation),
        ChronologyEntry(at: interval.end, event: .gapEnded(gap), citation: gap.citation),
      ]
    }
  }

  private var downtimeEntries: [ChronologyEntry] {
    downtime.flatMap { declared in
      let end = declared.interval.end
      let isDisputed = isDisputed(declared)
      let citation = reports.citation(declared.place, in: declared.telling.report)
      return [
        ChronologyEntry(
          at: declared.interval.start,
          event: .downtimeBegan(declared.cause, until: end == .distantFuture ? nil : end),
          citation: citation, isDisputed: isDisputed),
        ChronologyEntry(
          at: end, event: .downtimeEnded(declared.cause), citation: citation,
          isDisputed: isDisputed),
      ]
    }
  }

  /// Each change of condition. The instant itself belongs to what is told.
  private func conditionEntries(until instant: Instant) -> [ChronologyEntry] {
    let spells = spells(over: Interval(.distantPast, instant + Milliseconds(1)))
    return zip(spells, spells.dropFirst()).map { before, after in
      ChronologyEntry(
        at: after.interval.start, event: .condition(after.condition, before: before.condition),
        citation: nil)
    }
  }
}

extension ChronologyEntry {
  /// Entries oldest first; of one instant, in the order of ``ChronologyEvent/Kind``.
  public static func inOrder(_ entries: [ChronologyEntry]) -> [ChronologyEntry] {
    let ranks = Dictionary(
      uniqueKeysWithValues: ChronologyEvent.Kind.allCases.enumerated().map { ($1, $0) })
    func key(_ entry: ChronologyEntry) -> (Instant, Int, String, String, String, Int) {
      let (noted, citation) = (entry.event.discrepancy, entry.citation)
      return (
        entry.at, ranks[entry.event.kind] ?? 0, noted?.item ?? "", noted?.identifier ?? "",
        citation?.digest.hexadecimal ?? "", citation?.line ?? 0
      )
    }
    return entries.sorted { key($0) < key($1) }
  }
}
