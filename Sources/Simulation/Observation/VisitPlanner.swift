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

/// Plans the team's visits month by month: they go to whom seems bad, by the reports that have
/// arrived, and to whom nobody saw for long.
struct VisitPlanner {
  private let parameters: SimulationParameters
  private let plan: RegionPlan
  private var random: RandomStream
  private var count = 0
  private var lastVisits: [Instant?]

  init(_ parameters: SimulationParameters, _ plan: RegionPlan) {
    self.parameters = parameters
    self.plan = plan
    random = RandomStream(seed: parameters.seed, "visits")
    lastVisits = Array(repeating: nil, count: plan.coastGuards.count)
  }

  /// The visits that begin in a month, evenly spread over the years but for a few days, as they are
  /// planned on its first day.
  mutating func visits(in month: Interval, _ papers: [BoatPapers]) -> [PlannedVisit] {
    let length = parameters.span.length.inDays
    let total = Int((parameters.visits * Double(parameters.years)).rounded())
    var visits: [PlannedVisit] = []
    while count < total {
      let day = (Double(count) + 0.5) / Double(total) * length
      let start = parameters.span.start + .days(Int(day)) + .hours(13)
      guard start < month.end else { break }
      count += 1
      if let visit = visit(at: start, seenAt: month.start, papers) { visits.append(visit) }
    }
    return visits
  }

  private mutating func visit(
    at start: Instant, seenAt: Instant, _ papers: [BoatPapers]
  ) -> PlannedVisit? {
    let weights = plan.vessels.indices.map { weight(of: $0, at: start, seenAt, papers) }
    let owners = plan.vessels.map { $0.posting(at: start)?.coastGuard }
    var sums = plan.coastGuards.indices.map { _ in 0.0 }
    for (owner, weight) in zip(owners, weights) { if let owner { sums[owner] += weight } }
    for place in sums.indices {
      let days = lastVisits[place].map { (start - $0).inDays } ?? 365
      sums[place] *= min(1, days / 60)
    }
    let kind = random.place(weights: Occasion.teamKinds.map(\.weight)) ?? 0
    let (wanted, strictness) = (random.whole(2...4), random.between(-1, 1))
    guard let coastGuard = random.place(weights: sums) else { return nil }
    var left = plan.vessels.indices.map { owners[$0] == coastGuard ? weights[$0] : 0 }
    var boats: [Int] = []
    for _ in 0..<wanted {
      guard let boat = random.place(weights: left) else { break }
      boats.append(boat)
      left[boat] = 0
    }
    lastVisits[coastGuard] = start
    return PlannedVisit(
      identifier: "\(plan.coastGuards[coastGuard].code)-\(CivilDate(start).year)-\(count)",
      coastGuard: coastGuard, kind: Occasion.teamKinds[kind].kind, start: start, boats: boats,
      eye: Eye(strictness: strictness * parameters.strictnessSpread))
  }

  /// How much a boat calls for a visit: how bad it seems, and how long nobody came.
  private func weight(
    of boat: Int, at start: Instant, _ seenAt: Instant, _ papers: [BoatPapers]
  ) -> Double {
    guard plan.vessels[boat].service.contains(start) else { return 0 }
    let isInDepot = plan.vessels[boat].depots.contains { $0.contains(start) }
    let days = papers[boat].lastVisit.map { (start - $0).inDays } ?? 300
    let urge = 1 + parameters.visitBias * papers[boat].badness(at: seenAt)
    return urge * min(1.2, max(0.2, days / 200)) * (isInDepot ? 0.15 : 1)
  }
}
