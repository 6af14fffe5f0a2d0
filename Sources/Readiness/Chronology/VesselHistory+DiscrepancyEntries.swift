import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

extension VesselHistory {
  /// The chronology of one discrepancy: each spell from its opening to its end.
  func entries(of discrepancy: DiscrepancyHistory, _ items: VesselItems) -> [ChronologyEntry] {
    discrepancy.spells.enumerated().flatMap { number, spell in
      let teller = SpellTeller(
        history: self, discrepancy: discrepancy, spell: spell, isRepeat: number > 0,
        checklistItem: items.checklistItem(spell.item))
      return [
        teller.opening, teller.severities, teller.waivers, teller.waits, teller.claims,
        teller.closing,
      ].flatMap(\.self)
    }
  }
}

/// Tells one spell of a discrepancy as entries of a chronology.
private struct SpellTeller {
  let history: VesselHistory
  let discrepancy: DiscrepancyHistory
  let spell: DiscrepancySpell
  /// Whether there was a spell of it before.
  let isRepeat: Bool
  let checklistItem: ChecklistItem?

  var opening: [ChronologyEntry] {
    let noted = noted(at: spell.opened)
    let first = spell.listings.map(\.telling.at).min()
    return [
      entry(
        at: spell.opened, isRepeat ? .reopened(noted) : .found(noted, spell.basis),
        spell.listings.first { $0.telling.at == first },
        isDisputed: isDisputed { $0.telling.at == first })
    ]
  }

  var severities: [ChronologyEntry] {
    let steps = discrepancy.severities.steps
    return zip(steps, steps.dropFirst()).filter { _, step in
      spell.opened < step.from && step.from < end
    }.map { before, step in
      func states(_ listing: Listing) -> Bool {
        listing.telling.at == step.from || listing.found == step.from
      }
      return entry(
        at: step.from, .severityChanged(noted(at: step.from), before: before.severity),
        spell.listings.last(where: states), isDisputed: isDisputed(states))
    }
  }

  var waivers: [ChronologyEntry] {
    discrepancy.waivers.filter { spell.waivers.contains($0.interval.start) }.flatMap { told in
      guard let waiver = history.stated(told) else { return [ChronologyEntry]() }
      let listing = spell.listings.first {
        $0.telling.report == told.telling.report && $0.place == told.place
      }
      let granted = entry(
        at: told.interval.start, .waived(noted(at: told.interval.start), waiver), listing)
      // Another waiver that goes on from there leaves nothing expired.
      guard told.interval.end < end, !spell.waivers.contains(told.interval.end) else {
        return [granted]
      }
      return [
        granted,
        entry(at: told.interval.end, .waiverExpired(noted(at: told.interval.end)), listing),
      ]
    }
  }

  var waits: [ChronologyEntry] {
    spell.awaitingParts.intervals.flatMap { wait in
      let listing = spell.listings.last {
        $0.discrepancy.awaitingParts.contains { $0.start.instant == wait.start }
      }
      return [
        entry(at: wait.start, .awaitingParts(noted(at: wait.start)), listing),
        entry(at: wait.end, .awaitingPartsEnded(noted(at: wait.end)), listing),
      ].filter { $0.at < end || $0.at == wait.start }
    }
  }

  /// Claimed corrections, those too that a later report belied.
  var claims: [ChronologyEntry] {
    let stated = spell.listings.compactMap { listing -> (at: Instant, listing: Listing)? in
      guard let corrected = listing.corrected, !listing.isVerified, corrected != spell.closure?.at
      else { return nil }
      return (corrected, listing)
    }
    var told: Set<Instant> = []
    return stated.filter { told.insert($0.at).inserted }.map { at, listing in
      entry(
        at: at,
        .reportedCorrected(noted(at: at), by: listing.discrepancy.correction?.by), listing)
    } + sightings(besides: told)
  }

  /// Standard grades by inspections of too little rigour to close it.
  private func sightings(besides told: Set<Instant>) -> [ChronologyEntry] {
    let reports = history.reports
    return spell.claims.filter { !$0.isStated && !told.contains($0.at) }.map { claim in
      let citations = reports.ordered.indices.filter { reports.ordered[$0].start == claim.at }
        .compactMap { report in
          reports.ordered[report].grades
            .firstIndex { $0.item == spell.item && $0.result == .standard }
            .map { reports.citation(.result($0), in: report) }
        }
      return ChronologyEntry(
        at: claim.at, event: .reportedCorrected(noted(at: claim.at), by: nil),
        citation: citations.last)
    }
  }

  var closing: [ChronologyEntry] {
    spell.closure.map { closure in
      let closed = history.closure(closure, of: spell)
      return [
        ChronologyEntry(
          at: closure.at, event: .closed(noted(at: closure.at), closed), citation: closed.citation,
          isDisputed: isDisputed {
            $0.telling.report == closure.told.report && $0.place == closure.place
          })
      ]
    } ?? []
  }

  private var end: Instant { spell.closure?.at ?? .distantFuture }

  private func entry(
    at instant: Instant, _ event: ChronologyEvent, _ listing: Listing?, isDisputed: Bool? = nil
  ) -> ChronologyEntry {
    let listing = listing ?? spell.listings.first
    return ChronologyEntry(
      at: instant, event: event,
      citation: listing.map { history.reports.citation($0.place, in: $0.telling.report) },
      isDisputed: isDisputed ?? listing.map(history.isDisputed) ?? false)
  }

  /// Whether a report in dispute makes a statement on which an entry rests, and others do not.
  private func isDisputed(_ isMeant: (Listing) -> Bool) -> Bool {
    spell.listings.contains { isMeant($0) && history.isDisputed($0) }
  }

  /// The discrepancy as the reports by an instant name it; before the first of them, as that does.
  private func noted(at instant: Instant) -> NotedDiscrepancy {
    let by = spell.listings.filter { $0.telling.at <= instant }
    let told = by.isEmpty ? Array(spell.listings.prefix(1)) : by
    return NotedDiscrepancy(
      identifier: told.last?.discrepancy.identifier ?? "", item: spell.item,
      checklistItem: checklistItem, severity: discrepancy.severities.severity(at: instant),
      description: told.last { $0.discrepancy.description != nil }?.discrepancy.description)
  }
}
