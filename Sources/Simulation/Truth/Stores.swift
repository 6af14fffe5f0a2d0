import SeaworthyInspection
import SeaworthyTime

/// The parts and the crew on board of a boat in a quarter of a year: they change from one to the
/// next, the crew every other time.
struct Stores {
  let parameters: SimulationParameters
  let coastGuard: CoastGuardPlan
  let boat: VesselPlan
  /// Quarters since the year 0.
  let quarter: Int

  /// The quarter in which an instant falls.
  static func quarter(of instant: Instant) -> Int {
    let date = CivilDate(instant)
    return date.year * 4 + (date.month - 1) / 3
  }

  /// A line of the allowance, with how many parts are lacking and whether anybody counts them.
  struct Line {
    var allowance: Allowance
    var lacking: Int
    var isCounted: Bool
  }

  /// The parts on board: the longer the coast guard waits for parts, the fewer there are.
  var lines: [Line] {
    boat.profile.allowances.map { allowance in
      var random = RandomStream(
        seed: parameters.seed, "stores \(boat.origin) \(allowance.part) \(quarter)")
      let isShort = random.happens(min(0.6, coastGuard.supplyDelay / 120))
      let lacking = isShort ? random.whole(1...allowance.required) : 0
      return Line(allowance: allowance, lacking: lacking, isCounted: random.happens(0.93))
    }
  }

  /// The crew: billets that nobody fills, and those who fill one without being qualified.
  var billets: [CrewBillet] {
    boat.profile.billets.map { billet in
      var random = RandomStream(
        seed: parameters.seed, "crew \(boat.origin) \(billet.role) \(quarter / 2)")
      let assigned = (0..<billet.required).count { _ in random.happens(0.93) }
      let qualified = (0..<assigned).count { _ in random.happens(0.65 + coastGuard.diligence / 3) }
      return CrewBillet(billet, assigned: assigned, qualified: qualified)
    }
  }
}
