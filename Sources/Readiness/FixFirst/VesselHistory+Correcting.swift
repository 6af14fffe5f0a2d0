import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

extension VesselHistory {
  /// The history as it would be if open discrepancies were corrected and verified at an instant.
  ///
  /// Each spell closes then, and its item counts as standard from then on, as if a follow-up had
  /// told that it was corrected, by whom and how that was tested, and nothing else. Only what holds
  /// at the instant can be asked of it: of what comes after, whatever the items' later grades were,
  /// nothing is left, and the condition over time is still that of the boat as it is. Source:
  /// doctrine 2, rules 6 and 11; doctrine 4, "Fix these first".
  func correcting(_ places: some Sequence<SpellPlace>, at instant: Instant) -> VesselHistory {
    var corrected = self
    for place in places {
      guard let told = correction(of: spell(place), at: instant) else { continue }
      corrected.discrepancies[place.discrepancy].spells[place.spell].closure =
        DiscrepancySpell.Closure(
          at: instant, told: told.telling, lastTold: instant, isInferred: false,
          place: told.place)
      let item = spell(place).item
      let before = corrected.items[item]?.events.filter { $0.at < instant } ?? []
      corrected.items[item]?.events = before + [told]
    }
    return corrected
  }

  /// What the correction of a spell says of its item. It is cited where the spell was last listed.
  private func correction(of spell: DiscrepancySpell, at instant: Instant) -> GradeStatement? {
    guard let listing = spell.listings.last else { return nil }
    let telling = Telling(
      report: listing.telling.report, at: instant, rigour: standard.rank(of: .followUp),
      freshFor: standard.staleness(of: .followUp, by: .coastGuard))
    return GradeStatement(
      telling: telling, at: instant, grade: .standard, isAfterWork: true, place: listing.place)
  }
}
