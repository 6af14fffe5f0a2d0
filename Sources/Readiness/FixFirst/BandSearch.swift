import SeaworthyStandards

/// Looks for the cheapest set of corrections with which a score reaches a band.
///
/// It relies on the property *Repair*: a correction more never lowers a low. A correction without
/// which all others do not reach the band is needed in every set. Of the rest all sets are tried,
/// the cheaper corrections first, leaving out those that cost too much or cannot reach the band any
/// more. Where the rest is large, a set is found by dropping the dearest corrections that can be
/// dropped, and it is stated what no set costs less than: the needed ones and the least of another.
/// Source: doctrine 4, "Repair" and "Fix these first".
struct BandSearch {
  /// How many corrections, of those that not every set needs, are tried in all combinations.
  static let exactLimit = 12

  /// Each open discrepancy with its cost.
  let candidates: [(place: SpellPlace, cost: WorkCost)]
  /// Whether a set of corrections reaches the band.
  let reaches: ([SpellPlace]) -> Bool

  /// What a search finds.
  struct Result: Equatable {
    /// The corrections.
    var places: [SpellPlace]
    /// What no set that reaches the band costs less than; nil if this one is the cheapest.
    var atLeast: WorkCost?
  }

  /// The cheapest set, or the best that was found; nil if none reaches the band.
  func result() -> Result? {
    let all = candidates.map(\.place)
    guard reaches(all) else { return nil }
    let isNeeded = all.map { place in !reaches(all.filter { $0 != place }) }
    let needed = zip(candidates, isNeeded).filter(\.1).map(\.0)
    let rest = zip(candidates, isNeeded).filter { !$1 }.map(\.0).sorted { $0.cost < $1.cost }
    let basis = Choice(
      places: needed.map(\.place), cost: needed.reduce(.none) { $0 + $1.cost })
    if reaches(basis.places) { return Result(places: basis.places) }
    let found = dropping(from: rest, on: basis)
    guard rest.count <= Self.exactLimit else {
      let least = basis.cost + .least(of: rest.map(\.cost))
      return Result(places: found.places, atLeast: found.cost == least ? nil : least)
    }
    var best = found
    extend(basis, by: rest[...], best: &best)
    return Result(places: best.places)
  }

  /// A set of corrections with its cost.
  private struct Choice {
    var places: [SpellPlace]
    var cost: WorkCost

    func adding(_ candidate: (place: SpellPlace, cost: WorkCost)) -> Choice {
      Choice(places: places + [candidate.place], cost: cost + candidate.cost)
    }
  }

  /// Drops of all corrections the dearest first, as long as the band is reached without it.
  private func dropping(
    from rest: [(place: SpellPlace, cost: WorkCost)], on basis: Choice
  ) -> Choice {
    var kept = rest
    for candidate in rest.reversed() {
      let without = kept.filter { $0.place != candidate.place }
      if reaches(basis.places + without.map(\.place)) { kept = without }
    }
    return kept.reduce(basis) { $0.adding($1) }
  }

  /// Tries all sets that add some of the rest, cheapest first, to a choice that does not reach it.
  private func extend(
    _ choice: Choice, by rest: ArraySlice<(place: SpellPlace, cost: WorkCost)>,
    best: inout Choice
  ) {
    guard let next = rest.first else { return }
    // All others cost as much or more.
    guard choice.cost + next.cost < best.cost else { return }
    guard reaches(choice.places + rest.map(\.place)) else { return }
    let with = choice.adding(next)
    if reaches(with.places) {
      best = with
    } else {
      extend(with, by: rest.dropFirst(), best: &best)
    }
    extend(choice, by: rest.dropFirst(), best: &best)
  }
}

extension ScoringStandard {
  /// The band above another; nil above the best, and where too little is known for one.
  func band(above band: ReadinessScore.Band) -> ReadinessScore.Band? {
    switch band {
    case .unsatisfactory: .degraded
    case .degraded: .satisfactory
    case .satisfactory, .insufficientData: nil
    }
  }
}
