import SeaworthyInspection
import SeaworthyTime

extension VesselHistory {
  /// The spells that flow figures count as of an instant, each with its discrepancy: those that had
  /// opened by then and that any report lists about which nobody has to decide.
  ///
  /// What only candidates of a dispute list could better a figure: a new discrepancy makes a
  /// backlog look younger. Source: doctrine 2, rule 3.
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
