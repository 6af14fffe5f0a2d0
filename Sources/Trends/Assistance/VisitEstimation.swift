import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrendStatistics

/// Works out what visits of one kind changed, from the records of all vessels.
struct VisitEstimation {
  private let records: [VesselKey: AssistanceRecord]
  /// The boats of each class; those of which nobody states one can be compared with none.
  private let classes: [String: ComparisonBoats]
  private let rules: AssistanceRules
  /// How many boats the visits found in each state, by class.
  private var found: [String: [Bool: Int]] = [:]

  /// - Parameter visits: The visits of the kind that are asked after.
  init(
    _ records: [AssistanceRecord], _ visits: [AssistanceVisit], of kind: InspectionKind,
    _ rules: AssistanceRules
  ) {
    self.records = Dictionary(records.map { ($0.vessel, $0) }) { first, _ in first }
    classes = Dictionary(grouping: records.filter { $0.vesselClass != nil }) {
      $0.vesselClass ?? ""
    }.mapValues { ComparisonBoats($0, askingAfter: kind, rules) }
    self.rules = rules
    for pair in visits.flatMap({ visit in visit.boats.keys.compactMap { pair(of: $0, in: visit) } })
    {
      let vesselClass = self.records[pair.vessel]?.vesselClass ?? ""
      found[vesselClass, default: [:]][pair.first.isReady, default: 0] += 1
    }
  }

  /// What became of a visit's boats, and how that ranks among placebo dates.
  func effect(of visit: AssistanceVisit) -> VisitEffect {
    let boats = visit.boats.sorted { $0.key < $1.key }.map { boat($0.key, in: visit, at: $0.value) }
    let compared = boats.filter { $0.effect != nil }
    guard let effect = mean(compared.compactMap(\.effect)) else {
      return VisitEffect(visit: visit, boats: boats, test: nil)
    }
    let placebos = placeboEffects(of: compared.compactMap { pair(of: $0.vessel, in: visit) })
    return VisitEffect(
      visit: visit, boats: boats,
      test: PlaceboDateTest(
        effect: effect, placebos: placebos.map { PlaceboDateTest.Placebo(effect: $0, share: 0) }))
  }

  /// The boat's arrival at a visit with the next one; nil if it was not seen since.
  func pair(of vessel: VesselKey, in visit: AssistanceVisit) -> ArrivalPair? {
    guard let record = records[vessel], let arrival = arrival(of: vessel, in: visit) else {
      return nil
    }
    return record.arrivalPair(from: arrival, rules)
  }

  /// What a boat found as in a pair is held against.
  func expectation(of pair: ArrivalPair) -> ComparisonBoats.Expectation {
    guard let boats = boats(of: pair.vessel) else { return .noComparison(boats: 0) }
    return boats.expectation(of: pair)
  }

  private func boats(of vessel: VesselKey) -> ComparisonBoats? {
    records[vessel]?.vesselClass.flatMap { classes[$0] }
  }

  /// The arrival of the stay that a visit's inspection of a boat belongs to: the visit's first
  /// inspection may have been of another kind.
  private func arrival(of vessel: VesselKey, in visit: AssistanceVisit) -> ArrivalObservation? {
    guard let record = records[vessel], let at = visit.boats[vessel] else { return nil }
    return record.arrivals.last { arrival in
      arrival.at <= at && arrival.kind != .followUp
        && (arrival.at + rules.settling >= at || visit.name != nil && arrival.visit == visit.name)
    }
  }

  private func boat(
    _ vessel: VesselKey, in visit: AssistanceVisit, at: Instant
  ) -> VisitedBoat {
    var boat = VisitedBoat(
      vessel: vessel, at: at, wasReady: nil, nextAt: nil, isReady: nil,
      comparison: .noArrival)
    guard let arrival = arrival(of: vessel, in: visit) else { return boat }
    boat.wasReady = arrival.condition == .unknown ? nil : arrival.isReady
    guard let pair = pair(of: vessel, in: visit) else {
      boat.comparison = .notSeenSince
      return boat
    }
    (boat.nextAt, boat.isReady) = (pair.next.at, pair.next.isReady)
    boat.comparison =
      switch expectation(of: pair) {
      case .value(let value, let boats): .expected(value, boats: boats.count)
      case .noComparison(let boats): .noComparison(boats: boats)
      case .noneFoundSo: .noneFoundSo
      }
    return boat
  }

  /// The effect at every admissible date of the boats of some pairs: a date at which each of them was
  /// between two arrivals with nobody working on it, and can be compared. Dates at which all of them
  /// were between the same arrivals are one.
  private func placeboEffects(of real: [ArrivalPair]) -> [Double] {
    let candidates = real.map { boats(of: $0.vessel)?.effects(of: $0.vessel) ?? [] }
    let dates = Set(candidates.joined().map(\.pair.first.at)).sorted()
    var seen: Set<[Int]> = []
    return dates.compactMap { date in
      let places = candidates.compactMap { pairs in
        pairs.lastIndex { $0.pair.interval.contains(date) }
      }
      guard places.count == real.count, seen.insert(places).inserted else { return nil }
      let effects = real.indices.compactMap { boat in
        let placebo = candidates[boat][places[boat]]
        return placebo.effect.map { $0 * scale(of: placebo.pair, against: real[boat]) }
      }
      return effects.count == real.count ? mean(effects) : nil
    }
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

  private func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.sorted().reduce(0, +) / Double(values.count)
  }
}
