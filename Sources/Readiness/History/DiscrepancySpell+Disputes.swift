import SeaworthyInspection
import SeaworthyTime

// What a dispute makes of spells: each candidate alone could have them begin and end otherwise.
// Source: doctrine 2, rule 3.
extension DiscrepancySpell {
  /// Whether only some candidates of a dispute list it, or have it begin or go on.
  var isDisputed: Bool {
    listings.contains(where: \.telling.isContested) || isCorrectionDisputed
  }

  /// Whether only some candidates of a dispute have it corrected. By these, what is listed later is
  /// another spell, which no earlier waiver covers, and what is graded nonstandard later another
  /// fault.
  private var isCorrectionDisputed: Bool {
    listings.contains { corrected in
      corrected.corrected != nil && corrected.telling.dispute != nil
        && listings.contains {
          $0.corrected == nil && $0.telling.isToldWith(corrected.telling)
        }
    }
  }

  /// Whether what opened it is only what some candidates of a dispute say.
  fileprivate var isOpenedInDispute: Bool { listings.first?.telling.isContested ?? false }

  /// The earliest corrected time that did not close it, where a dispute bears on it: had a
  /// candidate been milder, it could have, and what was listed later would be another spell.
  var doubtedCorrection: Instant? {
    guard listings.contains(where: { $0.telling.dispute != nil }) else { return nil }
    return listings.compactMap { listing in
      listing.corrected.flatMap { corrected in
        let isListedLater = listings.contains {
          $0.corrected == nil && $0.telling.at > listing.telling.at
        }
        return isListedLater && corrected < closure?.at ?? .distantFuture ? corrected : nil
      }
    }.min()
  }
}

extension [DiscrepancySpell] {
  /// The place of the spell that a correction ends: the last that was open by then, whatever only
  /// some candidates of a dispute have opened since.
  func place(endedBy listing: Listing, at corrected: Instant) -> Int {
    let place = indices.last { place in
      guard place > 0, self[place].isOpenedInDispute, !listing.telling.isContested else {
        return self[place].opened <= corrected
      }
      let end = self[place - 1].closure?.at ?? .distantPast
      let standing = self[place].listings.filter { !$0.telling.isContested } + [listing]
      let openings = standing.compactMap { listing -> Instant? in
        if listing.found > end { return listing.found }
        return listing.corrected == nil ? listing.telling.at : nil
      }
      return openings.contains { $0 <= corrected }
    }
    return place ?? 0
  }

  /// Makes one of a spell and of those after it that only some candidates of a dispute have opened:
  /// by the others a correction since is of the spell before, which was open until then.
  mutating func rejoinDisputed(after place: Int) {
    let again = self[(place + 1)...]
    guard let last = again.last, again.allSatisfy(\.isOpenedInDispute) else { return }
    self[place].listings += again.flatMap(\.listings)
    self[place].claims += again.flatMap(\.claims)
    self[place].closure = last.closure
    removeSubrange((place + 1)...)
  }
}
