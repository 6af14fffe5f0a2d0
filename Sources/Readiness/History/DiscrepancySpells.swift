import SeaworthyInspection
import SeaworthyTime

/// The spells over which one discrepancy was open, worked out from all that reports state of it.
///
/// Source: doctrine 2, rules 6 and 7.
struct DiscrepancySpells: Sendable {
  /// The spells, in order; each but the last has ended.
  private(set) var spells: [DiscrepancySpell] = []
  /// The severity over time.
  let severities: SeverityTimeline
  /// The grades of its items.
  let grades: ItemGrades
  /// The reports that list it.
  let listingReports: Set<Int>

  init(_ listings: [Listing], grades: ItemGrades) {
    severities = SeverityTimeline(listings)
    self.grades = grades
    listingReports = Set(listings.map(\.telling.report))
    for listing in listings.sorted(by: Listing.givesWay(_:to:)) { take(listing) }
    for place in spells.indices { finish(place) }
  }

  /// Takes what the next report states.
  private mutating func take(_ listing: Listing) {
    guard let last = spells.last else { return open(listing, at: listing.found) }
    if last.closure == nil, let closure = inferredClosure(of: last, until: listing.telling.at),
      listing.found > closure.at
    {
      spells[spells.count - 1].closure = closure
    }
    if let closure = spells.last?.closure, listing.found > closure.at {
      open(listing, at: listing.found)
    } else if isReopened(by: listing) {
      open(listing, at: listing.telling.at, isReopenedByListing: true)
    } else {
      state(listing)
    }
  }

  /// Whether a report later than the closure, and than the one that told it, lists it as open.
  ///
  /// Source: doctrine 2, rule 7.
  private func isReopened(by listing: Listing) -> Bool {
    guard listing.corrected == nil, let closure = spells.last?.closure else { return false }
    return listing.telling.at > closure.at && listing.telling.at > closure.lastTold
  }

  private mutating func open(
    _ listing: Listing, at opened: Instant, isReopenedByListing: Bool = false
  ) {
    spells.append(
      DiscrepancySpell(
        opened: opened, basis: isReopenedByListing ? .observed : listing.discrepancy.found,
        isReopenedByListing: isReopenedByListing, listings: [], earliestOpening: opened))
    state(listing)
  }

  /// Takes what a report states of a spell that is there.
  private mutating func state(_ listing: Listing) {
    if let corrected = listing.corrected {
      state(listing, correctedAt: corrected)
    } else {
      let place = spells.count - 1
      note(listing, in: place)
      // Of two statements of one time the one that was sorted last stands (rule 4).
      spells[place].claims.removeAll {
        $0.at <= listing.telling.at || $0.told == listing.telling.at
      }
      if spells[place].closure?.lastTold == listing.telling.at { spells[place].closure = nil }
    }
  }

  /// Takes a corrected time: a disabling or restrictive discrepancy needs more than that to close.
  ///
  /// Source: doctrine 2, rule 6.
  private mutating func state(_ listing: Listing, correctedAt corrected: Instant) {
    let place = spells.place(endedBy: listing, at: corrected)
    if !listing.telling.isContested { spells.rejoinDisputed(after: place) }
    let isBetween = listing.found > spells[place].closure?.at ?? .distantFuture
    if listing.isVerified || severities.severity(at: corrected) < .restrictive {
      if isBetween {
        insert(listing, after: place, correctedAt: corrected)
      } else {
        close(place, at: corrected, as: listing)
      }
    } else {
      claim(isBetween ? spells.count - 1 : place, correctedAt: corrected, as: listing)
    }
  }

  /// Puts a spell that was found and corrected between two others where it belongs.
  private mutating func insert(
    _ listing: Listing, after place: Int, correctedAt corrected: Instant
  ) {
    let between = DiscrepancySpell(
      opened: listing.found, basis: listing.discrepancy.found, isReopenedByListing: false,
      listings: [], earliestOpening: listing.found)
    spells.insert(between, at: place + 1)
    close(place + 1, at: corrected, as: listing)
  }

  /// Closes a spell at its corrected time. The later report stands: what was open again only by an
  /// earlier one's listing was not.
  private mutating func close(_ place: Int, at corrected: Instant, as listing: Listing) {
    while spells.count > place + 1, let last = spells.last, last.isReopenedByListing {
      spells[place].listings += last.listings
      spells.removeLast()
    }
    note(listing, in: place)
    end(place, at: corrected, as: listing)
  }

  /// Notes a claim. It closes nothing, and of what is closed it can only put off the end.
  private mutating func claim(_ place: Int, correctedAt corrected: Instant, as listing: Listing) {
    let last = spells.count - 1
    note(listing, in: last)
    if let closure = spells[place].closure, closure.at < corrected {
      end(place, at: corrected, as: listing)
    }
    if spells[last].closure == nil {
      spells[last].claims.append(
        DiscrepancySpell.Claim(at: corrected, told: listing.telling.at, isStated: true))
    }
  }

  private mutating func end(_ place: Int, at corrected: Instant, as listing: Listing) {
    let same = spells[place].closure.flatMap { $0.at == corrected ? $0 : nil }
    // An earlier corrected time that a later report puts off stays a claim.
    if let closure = spells[place].closure, closure.at < corrected {
      spells[place].claims.append(
        DiscrepancySpell.Claim(at: closure.at, told: closure.lastTold, isStated: true))
    }
    spells[place].closure = DiscrepancySpell.Closure(
      at: corrected, told: same?.told ?? listing.telling, lastTold: listing.telling.at,
      isInferred: false, place: same?.place ?? listing.place)
  }

  /// Adds a listing to a spell, which thereby may have opened earlier: overlapping spells are one.
  /// If one of the findings that it brings together was observed, it could have been there before.
  ///
  /// Source: doctrine 2, rule 7.
  private mutating func note(_ listing: Listing, in place: Int) {
    let isNew =
      listing.discrepancy.continues == nil
      && !spells[place].listings.contains {
        $0.discrepancy.identifier == listing.discrepancy.identifier
      }
    spells[place].listings.append(listing)
    let floor = place > 0 ? spells[place - 1].closure?.at : nil
    guard listing.found > floor ?? .distantPast else { return }
    if listing.found < spells[place].opened {
      spells[place].opened = listing.found
      spells[place].basis = listing.discrepancy.found
      spells[place].isReopenedByListing = false
    }
    if listing.discrepancy.found == .observed, isNew || listing.found == spells[place].opened {
      spells[place].basis = .observed
    }
  }

  /// Closes a spell by inference if nothing else did, and works out what depends on its end.
  private mutating func finish(_ place: Int) {
    if spells[place].closure == nil {
      spells[place].closure = inferredClosure(of: spells[place], until: nil)
    }
    if let claimed = gradedClaim(of: spells[place]) { spells[place].claims.append(claimed) }
    spells[place].earliestOpening = grades.earliestOpening(
      of: spells[place], after: place > 0 ? spells[place - 1].closure?.at : nil)
  }
}
