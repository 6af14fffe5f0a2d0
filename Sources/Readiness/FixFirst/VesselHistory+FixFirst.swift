import SeaworthyStandards
public import SeaworthyTime

extension VesselHistory {
  /// What to correct first at an instant, and what that would bring.
  ///
  /// Source: doctrine 4, "Caps" and "Fix these first".
  public func fixFirst(at instant: Instant) -> FixFirst {
    Rescoring(self, at: instant).fixFirst
  }
}

extension Rescoring {
  /// See ``VesselHistory/fixFirst(at:)``.
  var fixFirst: FixFirst {
    let holding = holdingSpells
    let single = open.map { place in
      (plan: plan(correcting: [place]), isHolding: holding.contains(place))
    }
    let ranked = single.enumerated().sorted { left, right in
      let keys = [left, right].map { ($0.element.plan.gain, $0.element.isHolding) }
      let times = keys.map(\.0.missionCapableTime)
      if times[0] != times[1] { return times[0] > times[1] }
      if keys[0].1 != keys[1].1 { return keys[0].1 }
      let points = keys.map { $0.0.lows }
      return points[0] == points[1] ? left.offset < right.offset : points[0] > points[1]
    }
    return FixFirst(
      outlook: history.standard.windows.outlook, single: ranked.map(\.element.plan),
      together: holding.count > 1 ? plan(correcting: holding) : nil,
      isHeldByDowntime: history.downtime.contains { $0.interval.contains(instant) },
      steps: ReadinessKind.allCases.compactMap(step))
  }

  /// The open discrepancies that hold the boat's condition down: those that make it not mission
  /// capable, else those under waiver that make it partially so.
  private var holdingSpells: Set<SpellPlace> {
    let restrictions = open.map { place in
      history.discrepancies[place.discrepancy].restriction(
        of: history.spell(place), at: instant, .asStated)
    }
    let gravest: DiscrepancyHistory.Restriction =
      restrictions.contains(.notCapable) ? .notCapable : .partiallyCapable
    return Set(zip(open, restrictions).filter { $1 == gravest }.map(\.0))
  }

  /// The way to the next band of a score; nil without a score, in the best band, or if nothing is
  /// open.
  private func step(_ kind: ReadinessKind) -> BandStep? {
    let standard = history.standard
    guard base[kind].score != nil, !open.isEmpty else { return nil }
    let from = standard.band(of: base[kind].low)
    guard let to = standard.band(above: from) else { return nil }
    let candidates = open.compactMap { place in
      history.work(place, at: instant).map { (place, $0.cost) }
    }
    let search = BandSearch(candidates: candidates) { places in
      standard.band(of: score(kind, correcting: places).low).isBetter(than: from)
    }
    guard let result = search.result() else {
      return BandStep(
        kind: kind, from: from, to: to,
        way: .outOfReach(low: score(kind, correcting: open).low))
    }
    let plan = plan(correcting: result.places)
    return BandStep(
      kind: kind, from: from, to: to,
      way: result.atLeast.map { .found(plan, atLeast: $0) } ?? .cheapest(plan))
  }
}
