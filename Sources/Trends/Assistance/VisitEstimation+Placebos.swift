import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

extension VisitEstimation {
  /// The effect at every admissible date of the boats of some pairs: a date at which each of them was
  /// between two arrivals with nobody working on it, and can be compared. Dates at which all of them
  /// were between the same arrivals are one.
  ///
  /// Each effect is worked out as though the visit had gone to its boats at that date: none of them
  /// is compared with another, and none counts in the shares that it is held against. Did they, what
  /// they had in common would cancel at the placebo dates alone, which would scatter less than the
  /// real one.
  ///
  /// - Parameters:
  ///   - real: Of each boat that can be compared, its pair at the visit.
  ///   - visited: All boats of the visit.
  func placeboEffects(of real: [ArrivalPair], visited: Set<VesselKey>) -> [Double] {
    let candidates = real.map { stretches(of: $0.vessel, visited) }
    let dates = Set(candidates.joined().map(\.pair.first.at)).sorted()
    var seen: Set<[Int]> = []
    return dates.compactMap { date in
      let places = candidates.compactMap { candidates in
        candidates.lastIndex { $0.pair.interval.contains(date) }
      }
      guard places.count == real.count, seen.insert(places).inserted else { return nil }
      return effect(of: zip(candidates, places).map { $0[$1] }, inPlaceOf: real)
    }
  }

  /// A pair that a visit may have begun, beside the boats that it would be compared with.
  private typealias Candidate = (pair: ArrivalPair, others: [ArrivalPair])

  private func stretches(of vessel: VesselKey, _ visited: Set<VesselKey>) -> [Candidate] {
    guard let boats = boats(of: vessel) else { return [] }
    return zip(boats.pairs[vessel] ?? [], boats.others[vessel] ?? [])
      .filter { pair, _ in !pair.doubt.contains(.work) }
      .map { pair, others in (pair, others.filter { !visited.contains($0.vessel) }) }
  }

  /// The mean effect over pairs in the place of the real ones, each stretched to scatter as that does;
  /// nil if one can't be compared. Where outcomes are in doubt, that which lies farther from 0: what
  /// is unknown makes no other date stand out less.
  private func effect(of placebos: [Candidate], inPlaceOf real: [ArrivalPair]) -> Double? {
    let taken = Dictionary(grouping: placebos.map(\.pair)) { records[$0.vessel]?.vesselClass }
    let effects = zip(placebos, real).compactMap {
      placebo, real -> (least: Double, most: Double)? in
      guard
        case .value(let anyway, _)? = boats(of: real.vessel)?.expectation(
          of: placebo.pair, beside: placebo.others,
          without: taken[records[real.vessel]?.vesselClass] ?? [])
      else { return nil }
      let scale = scale(of: placebo.pair, against: real)
      let pair = placebo.pair
      return ((pair.outcome - anyway) * scale, (pair.outcomeAnyway - anyway) * scale)
    }
    guard effects.count == real.count, let least = mean(effects.map(\.least)),
      let most = mean(effects.map(\.most))
    else { return nil }
    return abs(least) > abs(most) ? least : most
  }

  /// By how much an effect at a placebo date is to be stretched so that it scatters as one at the real
  /// date does.
  ///
  /// Visits find boats in a state of which it is less certain what they come to than of others, and
  /// hold several against one share, which errs for all of them alike. Unstretched, the real date
  /// would rank first too often.
  private func scale(of placebo: ArrivalPair, against real: ArrivalPair) -> Double {
    let vesselClass = records[real.vessel]?.vesselClass ?? ""
    guard let boats = classes[vesselClass],
      let here = boats.spread(
        foundReady: real.first.isReady, heldAgainst: found[vesselClass]?[real.first.isReady] ?? 0),
      let there = boats.spread(foundReady: placebo.first.isReady)
    else { return 1 }
    return here / there
  }
}
