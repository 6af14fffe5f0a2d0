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

  /// Whether it opened again only because some candidates of a dispute list it as open.
  var isReopenedInDispute: Bool {
    isReopenedByListing && listings.first?.telling.isContested ?? false
  }

  /// When it opened by what stands; the distant future if only some candidates of a dispute list it as
  /// open again.
  var openedForSure: Instant {
    guard isReopenedInDispute else { return opened }
    return listings.first { !$0.telling.isContested }?.telling.at ?? .distantFuture
  }

  /// The earliest corrected time that did not close it, where a dispute bears on it: had a candidate
  /// been milder, it could have, and what was listed later would be another spell.
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
  /// Makes one of a spell and of those after it that only some candidates of a dispute have opened
  /// again: by the others a correction since is of the spell before, which was open until then.
  mutating func rejoinDisputed(after place: Int) {
    let again = self[(place + 1)...]
    guard let last = again.last, again.allSatisfy(\.isReopenedInDispute) else { return }
    self[place].listings += again.flatMap(\.listings)
    self[place].claims += again.flatMap(\.claims)
    self[place].closure = last.closure
    removeSubrange((place + 1)...)
  }
}
