import SeaworthyInspection
import SeaworthyTime

/// What decided an item's grade over time. The latest event decides.
///
/// Source: doctrine 2, rule 11.
struct ItemHistory: Sendable {
  /// The events that stand, oldest first.
  var events: [GradeStatement]
  /// The discrepancies on the item, as places in the vessel's list.
  let discrepancies: [Int]

  /// What the latest event by an instant says; nil if there is none.
  func event(at instant: Instant) -> GradeStatement? {
    var (low, high) = (0, events.count)
    while low < high {
      let middle = (low + high) / 2
      if events[middle].at <= instant { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? events[low - 1] : nil
  }
}

extension DiscrepancyHistory {
  /// The events by which its spells grade their items: nonstandard when it is found or listed as
  /// open, standard when it is corrected. Source: doctrine 2, rule 11.
  var gradeEvents: [(item: String, event: GradeStatement)] {
    spells.flatMap { spell in
      let open = spell.interval(.asStated)
      var events: [(String, GradeStatement)] = []
      for listing in spell.listings {
        let seen = listing.corrected == nil ? max(listing.telling.at, spell.opened) : spell.opened
        for instant in Set([spell.opened, seen]).sorted() where open.contains(instant) {
          events.append(
            (
              listing.discrepancy.item,
              GradeStatement(
                telling: listing.telling, at: instant, grade: .nonstandard, isAfterWork: false,
                place: listing.place)
            ))
        }
      }
      if let closure = spell.closure, !closure.isInferred {
        events.append(
          (
            spell.item,
            GradeStatement(
              telling: closure.told, at: closure.at, grade: .standard, isAfterWork: true,
              place: closure.place)
          ))
      }
      return events
    }
  }
}
