import SeaworthyInspection
import SeaworthyTime

extension VesselHistory {
  /// The spells that flow figures count as of an instant, each with its discrepancy: those that had
  /// opened by then and that any report lists about which nobody has to decide.
  ///
  /// What only candidates of a dispute list could better a figure: a new discrepancy makes a backlog
  /// look younger. Source: doctrine 2, rule 3.
  func countedSpells(
    at instant: Instant
  ) -> [(discrepancy: DiscrepancyHistory, spell: DiscrepancySpell)] {
    discrepancies.flatMap { discrepancy in
      discrepancy.spells.filter { spell in
        spell.opened <= instant && !spell.listings.allSatisfy(\.telling.isContested)
      }.map { (discrepancy, $0) }
    }
  }
}

extension DiscrepancySpell {
  /// When it had closed by an instant; nil while it is open.
  func closed(by instant: Instant) -> Instant? {
    closure.flatMap { $0.at <= instant ? $0.at : nil }
  }

  /// How long it was open by an instant.
  func age(at instant: Instant) -> Milliseconds { (closed(by: instant) ?? instant) - opened }
}

extension DiscrepancyHistory {
  /// When a spell first restricted the boat by an instant: from when it was disabling or restrictive;
  /// nil if it never was by then.
  func firstRestriction(of spell: DiscrepancySpell, by instant: Instant) -> Instant? {
    if severities.severity(at: spell.opened) >= .restrictive { return spell.opened }
    let end = spell.closure?.at ?? .distantFuture
    return severities.steps.first {
      spell.opened < $0.from && $0.from <= instant && $0.from < end && $0.severity >= .restrictive
    }?.from
  }
}
