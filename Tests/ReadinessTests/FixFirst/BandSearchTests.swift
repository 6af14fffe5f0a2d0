import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// The cheapest set is found, and no bound is above it: against all subsets.
@Suite("Cheapest set of corrections")
struct BandSearchTests {
  private static func place(_ number: Int) -> SpellPlace {
    SpellPlace(discrepancy: number, spell: 0)
  }

  /// A made-up task: corrections with costs and points; those of one cap bring nothing but
  /// together.
  private struct Task {
    var candidates: [(place: SpellPlace, cost: WorkCost)] = []
    var points: [Double] = []
    var holders: Set<SpellPlace> = []
    var goal = 0.0

    init(seed: UInt64, count: Int) {
      var random = SplitMix64(seed: seed)
      for number in 0..<count {
        candidates.append(
          (
            BandSearchTests.place(number),
            WorkCost(
              unstated: random.chance(15) ? 1 : 0,
              millionths: Int.random(in: 0...6, using: &random) * 500_000,
              parts: Int.random(in: 0...2, using: &random), corrections: 1)
          ))
        points.append(Double(Int.random(in: 0...9, using: &random)))
        if random.chance(10) { holders.insert(BandSearchTests.place(number)) }
      }
      goal = points.reduce(0, +) * Double(Int.random(in: 1...105, using: &random)) / 100
    }

    func reaches(_ places: [SpellPlace]) -> Bool {
      holders.isSubset(of: places)
        && places.reduce(0) { $0 + points[$1.discrepancy] } >= goal
    }

    /// The least cost of all subsets that reach the goal; nil if none does.
    var optimum: WorkCost? {
      (0..<(1 << candidates.count)).lazy.map { subset in
        candidates.indices.filter { subset & (1 << $0) != 0 }
      }.filter { reaches($0.map { candidates[$0].place }) }
        .map { $0.reduce(WorkCost.none) { $0 + candidates[$1].cost } }.min()
    }

    func cost(of places: [SpellPlace]) -> WorkCost {
      places.reduce(.none) { $0 + candidates[$1.discrepancy].cost }
    }
  }

  @Test(arguments: UInt64(0)..<300) func exactAgainstAllSubsets(seed: UInt64) {
    let task = Task(seed: seed, count: 1 + Int(seed % 10))
    let result = BandSearch(candidates: task.candidates, reaches: task.reaches).result()
    #expect(result.map { task.cost(of: $0.places) } == task.optimum)
    #expect(result?.atLeast == nil)
    if let result { #expect(task.reaches(result.places)) }
  }

  /// Where there are too many for all subsets, what is found reaches the band, costs no less than
  /// the optimum, and the bound is not above it.
  @Test(arguments: UInt64(0)..<40) func boundAgainstAllSubsets(seed: UInt64) {
    let task = Task(seed: seed, count: 14)
    let result = BandSearch(candidates: task.candidates, reaches: task.reaches).result()
    guard let optimum = task.optimum, let result else {
      #expect(task.optimum == nil && result == nil)
      return
    }
    let cost = task.cost(of: result.places)
    #expect(task.reaches(result.places) && cost >= optimum)
    guard let least = result.atLeast else {
      #expect(cost == optimum)
      return
    }
    #expect(least <= optimum && least.hours <= optimum.hours && least.parts <= optimum.parts)
  }

  /// Among the tasks of that size there are some of each kind.
  @Test func tasksOfBothKinds() {
    let results = (UInt64(0)..<40).map { seed in
      let task = Task(seed: seed, count: 14)
      return BandSearch(candidates: task.candidates, reaches: task.reaches).result()
    }
    #expect(results.contains { $0?.atLeast != nil })
    #expect(results.contains { $0 != nil && $0?.atLeast == nil })
    #expect(results.contains(nil))
  }

  /// The cheapest set of a boat's own corrections, for every limit that its low could have to
  /// reach.
  @Test(arguments: UInt64(0)..<150) func boats(seed: UInt64) {
    var boat = RandomBoat(seed: seed)
    let instant = boat.lastNews + .days(1)
    let history = VesselHistory(boat.record, standard: Sample.standard)
    let rescoring = Rescoring(history, at: instant)
    let kind = boat.random.pick(ReadinessKind.allCases)
    let places = Array(rescoring.open.prefix(5))
    let candidates = places.map { place in
      let hours = Int.random(in: 0...4, using: &boat.random) * 1_000_000
      return (place, WorkCost(unstated: 0, millionths: hours, parts: 0, corrections: 1))
    }
    let subsets = (0..<(1 << places.count)).map { subset in
      candidates.indices.filter { subset & (1 << $0) != 0 }
    }
    let lows = subsets.map { subset in
      rescoring.score(kind, correcting: subset.map { places[$0] }).low
    }
    for goal in Set(lows.map { $0 - 1e-9 }).filter({ $0 > rescoring.base[kind].low }) {
      let optimum = zip(subsets, lows).filter { $1 >= goal }
        .map { $0.0.reduce(WorkCost.none) { $0 + candidates[$1].1 } }.min()
      let result = BandSearch(candidates: candidates) {
        rescoring.score(kind, correcting: $0).low >= goal
      }.result()
      let cost = result?.places.reduce(WorkCost.none) { cost, place in
        candidates.first { $0.0 == place }.map { cost + $0.1 } ?? cost
      }
      #expect(cost == optimum)
    }
  }
}
