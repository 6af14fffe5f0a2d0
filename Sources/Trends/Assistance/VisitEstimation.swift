import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrendStatistics

/// Works out what visits of one kind changed, beside the boats with which theirs are compared.
struct VisitEstimation {
  let records: [VesselKey: AssistanceRecord]
  let classes: [String: ComparisonBoats]
  private let rules: AssistanceRules
  /// How many boats the visits found in each state, by class.
  private(set) var found: [String: [Bool: Int]] = [:]

  /// - Parameter visits: The visits of the kind that are asked after.
  init(of visits: [AssistanceVisit], beside compared: ComparisonClasses.Reading) {
    records = compared.records
    classes = compared.classes
    rules = compared.rules
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
    let placebos = placeboEffects(
      of: compared.compactMap { pair(of: $0.vessel, in: visit) }, visited: Set(visit.boats.keys))
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

  func boats(of vessel: VesselKey) -> ComparisonBoats? {
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
      comparison: .noArrival, isInDoubt: visit.inDoubt.contains(vessel))
    guard let arrival = arrival(of: vessel, in: visit) else { return boat }
    let isDoubted = records[vessel]?.doubtedArrivals.contains(arrival.at) ?? false
    boat.wasReady = arrival.condition == .unknown || isDoubted ? nil : arrival.isReady
    guard let pair = pair(of: vessel, in: visit) else {
      boat.comparison = .notSeenSince
      return boat
    }
    (boat.nextAt, boat.isReady) = (pair.next.at, pair.outcome == 1)
    boat.comparison =
      switch expectation(of: pair) {
      case .value(let value, let boats): .expected(value, boats: boats.count)
      case .noComparison(let boats): .noComparison(boats: boats)
      case .noneFoundSo: .noneFoundSo
      }
    return boat
  }

  func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.sorted().reduce(0, +) / Double(values.count)
  }
}
