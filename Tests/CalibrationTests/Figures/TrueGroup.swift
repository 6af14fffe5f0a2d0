import SeaworthyInspection
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime

/// What really was of a coast guard's boats.
struct TrueGroup {
  let vessels: [VesselTruth]
  let standard: ScoringStandard

  /// The share of the time in service over a stretch in which a boat was so, in percent; nil
  /// without such time.
  ///
  /// - Parameter isAsked: leaves time in other conditions out of the whole.
  func percent(
    of isSo: (TrueCondition) -> Bool, over span: Interval,
    among isAsked: (TrueCondition) -> Bool = { _ in true }
  ) -> Double? {
    var (part, whole): (Int64, Int64) = (0, 0)
    for spell in vessels.flatMap(\.spells) where isAsked(spell.condition) {
      let length = spell.interval.clipped(to: span).length.count
      whole += length
      if isSo(spell.condition) { part += length }
    }
    return whole > 0 ? 100 * Double(part) / Double(whole) : nil
  }

  /// The share of the time in service over which a boat was mission capable, in percent.
  func missionCapable(over span: Interval) -> Double? {
    percent(of: \.isMissionCapable, over: span)
  }

  /// The boats in service just before an instant.
  func serving(at instant: Instant) -> [VesselTruth] {
    vessels.filter { $0.condition(before: instant) != nil }
  }

  /// The faults that came about in a stretch of time while the coast guard held the boat.
  func faults(in span: Interval) -> [TrueFault] {
    vessels.flatMap { vessel in
      vessel.upkeep.faults.filter {
        span.contains($0.interval.start) && vessel.service.contains($0.interval.start)
      }
    }
  }

  /// The faults that were put right in a stretch of time, likewise.
  func repairs(in span: Interval) -> [TrueFault] {
    vessels.flatMap { vessel in
      vessel.upkeep.faults.filter {
        span.contains($0.interval.end) && vessel.service.contains($0.interval.end)
      }
    }
  }

  /// What was on board just before an instant of the boats in service, in percent: complete lines
  /// of the allowance, and filled places of the crew.
  func stores(before instant: Instant) -> (supply: Double, crew: Double)? {
    let stores = serving(at: instant).compactMap { $0.stores(before: instant) }
    guard !stores.isEmpty else { return nil }
    func percent(_ part: (TrueStores) -> Int, of whole: (TrueStores) -> Int) -> Double {
      100 * Double(stores.reduce(0) { $0 + part($1) }) / Double(stores.reduce(0) { $0 + whole($1) })
    }
    return (percent(\.completeLines, of: \.lines), percent(\.filledPlaces, of: \.places))
  }

  /// The level of a percentage. Source: doctrine 3, "Levels".
  func level(_ percent: Double, _ limits: [Int]) -> Double {
    let whole = Int((percent + 1e-9).rounded())
    let place = limits.firstIndex { whole >= $0 } ?? ScoringStandard.lowestLevel - 1
    return Double(place + 1)
  }
}

extension VesselTruth {
  /// The time for which the coast guard held it.
  var service: Interval {
    Interval(
      spells.first?.interval.start ?? .distantPast, spells.last?.interval.end ?? .distantPast)
  }

  /// The condition at an instant; nil while it was not in service.
  func condition(at instant: Instant) -> TrueCondition? {
    spells.first { $0.interval.contains(instant) }?.condition
  }

  /// The condition just before an instant.
  func condition(before instant: Instant) -> TrueCondition? {
    condition(at: instant - Milliseconds(1))
  }

  /// What was on board just before an instant.
  func stores(before instant: Instant) -> TrueStores? {
    upkeep.stores.first { $0.interval.contains(instant - Milliseconds(1)) }
  }

  /// The faults that were there at an instant.
  func open(at instant: Instant) -> [TrueFault] {
    upkeep.faults.filter { $0.interval.contains(instant) }
  }
}
