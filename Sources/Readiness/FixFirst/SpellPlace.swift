import SeaworthyTime

/// Which spell of which discrepancy of a history.
struct SpellPlace: Hashable, Sendable {
  /// The discrepancy, by its place in the history's list.
  var discrepancy: Int
  /// The spell, by its place among the discrepancy's.
  var spell: Int
}

extension VesselHistory {
  /// The spells that are open at an instant, in the order of the history.
  func openSpells(at instant: Instant) -> [SpellPlace] {
    discrepancies.enumerated().flatMap { place, discrepancy in
      discrepancy.spells.indices
        .filter { discrepancy.spells[$0].interval(.asStated).contains(instant) }
        .map { SpellPlace(discrepancy: place, spell: $0) }
    }
  }

  /// A spell by its place.
  func spell(_ place: SpellPlace) -> DiscrepancySpell {
    discrepancies[place.discrepancy].spells[place.spell]
  }
}
