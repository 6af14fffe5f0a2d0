import SeaworthyInspection
import SeaworthyTime

/// A visit as it is planned: whom the team goes to see, when, and for what.
struct PlannedVisit {
  var identifier: String
  var coastGuard: Int
  var kind: InspectionKind
  /// When the team arrives.
  var start: Instant
  /// The places of the boats in the region's list, in the order in which they are inspected.
  var boats: [Int]
  var eye: Eye
}

/// Plans the team's visits: they go to whom seems bad, by the reports that have arrived, and to
/// whom nobody saw for long.
///
/// Whom to go and see is decided at the beginning of a month, which boats on arrival.
struct VisitPlanner {
  private let parameters: SimulationParameters
  private let plan: RegionPlan
  /// The boats that a coast guard ever holds.
  private let boats: [[Int]]
  private var random: RandomStream
  private var count = 0
  private var lastVisits: [Instant?]
  /// How much each coast guard called for a visit when the month began.
  private var calls: [Double]

  init(_ parameters: SimulationParameters, _ plan: RegionPlan) {
    self.parameters = parameters
    self.plan = plan
    boats = plan.coastGuards.indices.map { place in
      plan.vessels.indices.filter { boat in
        plan.vessels[boat].postings.contains { $0.coastGuard == place }
      }
    }
    random = RandomStream(seed: parameters.seed, "visits")
    lastVisits = Array(repeating: nil, count: plan.coastGuards.count)
    calls = Array(repeating: 1, count: plan.coastGuards.count)
  }

  /// When the next visit begins; visits are spread evenly over the years. Nil after the last.
  var next: Instant? {
    let total = (parameters.visits * Double(parameters.years)).rounded()
    guard Double(count) < total else { return nil }
    let day = (Double(count) + 0.5) / total * parameters.span.length.inDays
    return parameters.span.start + .days(Int(day)) + .hours(13)
  }

  /// Looks over what has arrived until a month's beginning.
  mutating func begin(_ month: Interval, _ papers: [BoatPapers]) {
    calls = boats.indices.map { place in
      weights(of: place, at: month.start, papers).reduce(0, +)
    }
  }

  /// Plans the visit that begins now; nil if nobody has a boat.
  mutating func visit(at start: Instant, _ papers: [BoatPapers]) -> PlannedVisit? {
    count += 1
    let urges = calls.indices.map { place in
      calls[place] * min(1, (lastVisits[place].map { (start - $0).inDays } ?? 365) / 45)
    }
    let kind = random.place(weights: Occasion.teamKinds.map(\.weight)) ?? 0
    let (wanted, strictness) = (random.whole(2...4), random.between(-1, 1))
    guard let coastGuard = random.place(weights: urges) else { return nil }
    var left = weights(of: coastGuard, at: start, papers)
    var chosen: [Int] = []
    for _ in 0..<wanted {
      guard let place = random.place(weights: left) else { break }
      chosen.append(boats[coastGuard][place])
      left[place] = 0
    }
    lastVisits[coastGuard] = start
    return PlannedVisit(
      identifier: "\(plan.coastGuards[coastGuard].code)-\(CivilDate(start).year)-\(count)",
      coastGuard: coastGuard, kind: Occasion.teamKinds[kind].kind, start: start, boats: chosen,
      eye: Eye(strictness: strictness * parameters.strictnessSpread))
  }

  /// How much each of a coast guard's boats calls for a visit: how bad it seems, and how long
  /// nobody came.
  private func weights(
    of coastGuard: Int, at instant: Instant, _ papers: [BoatPapers]
  ) -> [Double] {
    boats[coastGuard].map { boat in
      let vessel = plan.vessels[boat]
      guard vessel.posting(at: instant)?.coastGuard == coastGuard else { return 0 }
      let isInDepot = vessel.depots.contains { $0.contains(instant) }
      let days = papers[boat].lastVisit.map { (instant - $0).inDays } ?? 300
      let urge = 1 + parameters.visitBias * papers[boat].badness(at: instant)
      return urge * min(1, max(0.2, days / 150)) * (isInDepot ? 0.15 : 1)
    }
  }
}
