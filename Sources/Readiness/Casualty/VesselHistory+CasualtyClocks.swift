import SeaworthyInspection
import SeaworthyStandards
public import SeaworthyTime

extension VesselHistory {
  /// The clocks of the disabling and restrictive discrepancies that are open at an instant or
  /// closed in the trailing window before it, in order of their casualties.
  public func casualtyClocks(at instant: Instant) -> [CasualtyClock] {
    let window = trailingWindow(at: instant)
    return discrepancies.flatMap { discrepancy in
      discrepancy.spells.indices.compactMap { number in
        guard window.start <= discrepancy.spells[number].closed(by: instant) ?? instant else {
          return nil
        }
        return casualtyClock(of: discrepancy, number, at: instant)
      }
    }.sorted {
      ($0.casualty, $0.item, $0.identifier) < ($1.casualty, $1.item, $1.identifier)
    }
  }

  /// The clock of a spell as of an instant; nil if it did not restrict the boat by then.
  func casualtyClock(
    of discrepancy: DiscrepancyHistory, _ number: Int, at instant: Instant
  ) -> CasualtyClock? {
    let spell = discrepancy.spells[number]
    guard spell.opened <= instant,
      let casualty = discrepancy.firstRestriction(of: spell, by: instant)
    else { return nil }
    let closed = spell.closed(by: instant)
    let shown = discrepancy.openDiscrepancy(
      spell, at: closed ?? instant, in: reports, standard: standard)
    guard let shown else { return nil }
    func requirement(of report: RequiredReport) -> CasualtyClock.Requirement {
      report.requirement(
        casualty: casualty, closed: closed, at: instant, under: standard.casualtyReporting)
    }
    let isTold = discrepancy.severities.severity(at: casualty) == .restrictive
    return CasualtyClock(
      identifier: shown.identifier, item: shown.item, severity: shown.severity,
      casualty: casualty, closed: closed,
      command: isTold ? requirement(of: .command) : nil, report: requirement(of: .casualty),
      due: casualty + standard.casualtyReporting.report,
      given: spell.givenReport(by: instant), citation: shown.citation)
  }
}

extension DiscrepancySpell {
  /// The casualty report that was given in the spell, by an instant: as the latest report states
  /// it, before any that gives no date. What is in dispute gives none.
  ///
  /// One that was sent before the spell opened was sent for another. Source: doctrine 2, rule 9.
  fileprivate func givenReport(by instant: Instant) -> CasualtyClock.Given? {
    let told = listings.filter { !$0.telling.isContested }.sorted(by: Listing.givesWay(_:to:))
      .compactMap { listing -> CasualtyClock.Given? in
        guard let casrep = listing.discrepancy.casrep else { return nil }
        let since = casrep.sent?.instant ?? listing.telling.at
        guard opened <= since && since <= instant else { return nil }
        return CasualtyClock.Given(category: casrep.category, sent: casrep.sent?.instant)
      }
    return told.last { $0.sent != nil } ?? told.last
  }
}
