import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// Who there is in a made-up region: its coast guards, and their boats with their times in service.
struct RegionPlan: Sendable {
  /// The coast guards.
  private(set) var coastGuards: [CoastGuardPlan]
  /// The boats, by their first coast guard and hull number.
  private(set) var vessels: [VesselPlan] = []

  /// A region by its parameters, with boats of the classes that have a checklist.
  init(_ parameters: SimulationParameters, _ checklists: [ClassChecklist]) {
    coastGuards = (0..<parameters.coastGuards).map { CoastGuardPlan($0, parameters) }
    let (each, more) = parameters.vessels.quotientAndRemainder(
      dividingBy: parameters.coastGuards)
    for guardPlace in coastGuards.indices {
      for hull in 1...each + (guardPlace < more ? 1 : 0) {
        vessels.append(
          Self.vessel(
            hull, of: coastGuards[guardPlace].code, guardPlace, vessels.count + 1, parameters,
            checklists))
      }
    }
    if parameters.coastGuards > 1, vessels.count >= 10 { transferOne(parameters) }
  }

  private static func vessel(
    _ hull: Int, of code: String, _ guardPlace: Int, _ number: Int,
    _ parameters: SimulationParameters, _ checklists: [ClassChecklist]
  ) -> VesselPlan {
    let key = VesselKey(coastGuard: code, hullNumber: "\(code)-\(hull.padded(2))")
    var random = RandomStream(seed: parameters.seed, "vessel \(key)")
    let profiles = checklists.map { ClassProfile.profile(of: $0.vesselClass) }
    let place = random.place(weights: profiles.map(\.weight)) ?? 0
    let service = service(parameters.span, &random)
    let isArmed = random.happens(0.6)
    let items = checklists[place].items
    let bird = InventedNames.birds[(number - 1) % InventedNames.birds.count]
    let round = (number - 1) / InventedNames.birds.count
    return VesselPlan(
      origin: key,
      postings: [VesselPlan.Posting(vessel: key, coastGuard: guardPlace, interval: service)],
      number: number, name: round == 0 ? bird : "\(bird) \(round + 1)", profile: profiles[place],
      checklist: checklists[place],
      missing: isArmed ? [] : Set(items.indices.filter { items[$0].group == .armament }),
      // A larger boat has more items, each of which fails less often.
      failureFactor: parameters.failureRate * random.logNormal(median: 1, spread: 0.35) * 47
        / Double(items.count),
      hoursPerDay: random.between(0.7, 2.2),
      depots: depots(service, &random))
  }

  /// Most boats serve all the time; a few are delivered or disposed of on the way.
  private static func service(_ span: Interval, _ random: inout RandomStream) -> Interval {
    let (age, change) = (random.between(400, 4000), random.between(0.15, 0.85))
    let middle = span.start + Milliseconds(days: (span.length.inDays * change).rounded())
    let fate = random.share()
    let delivered = fate < 0.06 ? middle : span.start - Milliseconds(days: age.rounded())
    let disposed = fate >= 0.06 && fate < 0.10 ? middle : .distantFuture
    return Interval(delivered, disposed)
  }

  /// A planned yard period of three to seven weeks about every two and a half years.
  private static func depots(_ service: Interval, _ random: inout RandomStream) -> [Interval] {
    var periods: [Interval] = []
    var start = service.start + Milliseconds(days: random.between(200, 900).rounded())
    let end = min(service.end, service.start + .days(60 * 366))
    while start < end {
      let period = Interval(start, start + Milliseconds(days: random.between(21, 50).rounded()))
      periods.append(period.clipped(to: service))
      start = period.end + Milliseconds(days: random.between(700, 1100).rounded())
    }
    return periods
  }

  /// Hands one boat over to another coast guard, a little after the middle of the time.
  private mutating func transferOne(_ parameters: SimulationParameters) {
    var random = RandomStream(seed: parameters.seed, "transfer")
    let span = parameters.span
    let days = (span.length.inDays * random.between(0.5, 0.7)).rounded()
    let day = span.start + Milliseconds(days: days)
    let (old, new) = (coastGuards.count - 2, coastGuards.count - 1)
    guard
      let place = vessels.indices.first(where: { place in
        let service = vessels[place].service
        return vessels[place].postings[0].coastGuard == old && service.start < span.start
          && service.end == .distantFuture
      })
    else { return }
    let hull = vessels.count { $0.postings[0].coastGuard == new } + 1
    let code = coastGuards[new].code
    let posting = vessels[place].postings[0]
    vessels[place].postings = [
      VesselPlan.Posting(
        vessel: posting.vessel, coastGuard: old, interval: Interval(posting.interval.start, day)),
      VesselPlan.Posting(
        vessel: VesselKey(coastGuard: code, hullNumber: "\(code)-\(hull.padded(2))"),
        coastGuard: new, interval: Interval(day, posting.interval.end)),
    ]
  }
}
