import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// What really becomes of a boat: a process of failure and repair in continuous time, which no
/// inspection influences but by what a visit does.
///
/// It is advanced from one instant to the next. Between two changes of condition every clock runs
/// at a constant pace, so that the next failure is known exactly.
struct BoatTruth: Sendable {
  /// The boat.
  let plan: VesselPlan
  /// Up to when its truth is known.
  private(set) var now: Instant
  /// The faults that are there, in the order in which they came about.
  private(set) var open: [Fault] = []
  /// The faults that were put right, in that order.
  private(set) var closed: [Fault] = []
  /// What visits did to it, the last one last.
  private(set) var training: [TrainingEffect] = []
  /// How long its engines have run, in minutes.
  private(set) var engineMinutes: Double
  private let coastGuards: [CoastGuardPlan]
  private var clocks: [FailureProcess]

  /// A boat from a while before the region's span, so that at its beginning some things are broken.
  init(_ plan: VesselPlan, _ coastGuards: [CoastGuardPlan], _ parameters: SimulationParameters) {
    self.plan = plan
    self.coastGuards = coastGuards
    now = max(plan.service.start, parameters.span.start - .days(500))
    let age = (now - plan.service.start).inDays
    engineMinutes = age * plan.hoursPerDay * 60 * 0.7
    clocks = plan.checklist.items.map { item in
      FailureProcess(
        item, failureFactor: plan.failureFactor,
        random: RandomStream(seed: parameters.seed, "failures \(plan.origin) \(item.code)"))
    }
  }

  /// How long its engines have run, in whole hours and tenths, as tenths.
  var engineHoursInTenths: Int { Int(engineMinutes / 6) }

  /// All faults that it had, by the time at which they came about.
  var faults: [Fault] { (closed + open).sorted { ($0.occurred, $0.item) < ($1.occurred, $1.item) } }

  /// The fault of an item that is there now.
  func fault(of item: Int) -> Fault? { open.first { $0.item == item } }

  /// The condition that it is in now.
  var condition: TrueCondition {
    ConditionTruth.condition(faults: open, depots: plan.depots, at: now)
  }

  /// Goes on to an instant.
  mutating func advance(to end: Instant) {
    while now < end {
      let isInUse = condition.isMissionCapable
      let isInDepot = plan.depots.contains { $0.contains(now) }
      let factor = isInDepot ? 0 : training.reduce(1) { $0 * $1.failureFactor(at: now) }
      let paces = clocks.map { $0.pace(isInUse: isInUse, factor: factor) }
      let (failing, failure) = nextFailure(paces)
      let next = min(end, failure, nextChange())
      run(until: next, paces, isInUse: isInUse)
      if next == failure, let failing { fail(failing) }
      settle()
    }
  }

  private func nextFailure(_ paces: [Double]) -> (item: Int?, at: Instant) {
    var (item, least): (Int?, Int64) = (nil, .max)
    for place in clocks.indices where isRunning(place) {
      guard let minutes = clocks[place].minutesLeft(at: paces[place]), minutes < least
      else { continue }
      (item, least) = (place, minutes)
    }
    return (item, item == nil ? .distantFuture : now + .minutes(Int(least)))
  }

  private func isRunning(_ place: Int) -> Bool {
    !plan.missing.contains(place) && !open.contains { $0.item == place }
  }

  /// The next instant at which a clock may change its pace.
  private func nextChange() -> Instant {
    var next = Instant.distantFuture
    func consider(_ instant: Instant) {
      if now < instant, instant < next { next = instant }
    }
    for fault in open { fault.changes.forEach(consider) }
    for depot in plan.depots { [depot.start, depot.end].forEach(consider) }
    for effect in training { [effect.interval.start, effect.interval.end].forEach(consider) }
    return next
  }

  private mutating func run(until next: Instant, _ paces: [Double], isInUse: Bool) {
    let minutes = (next - now).count / 60_000
    for place in clocks.indices where isRunning(place) {
      clocks[place].run(minutes: minutes, at: paces[place])
    }
    // A boat that is not ready still runs its engines a little.
    engineMinutes += Double(minutes) * plan.hoursPerDay / 24 * (isInUse ? 1 : 0.03)
    now = next
  }

  private mutating func fail(_ place: Int) {
    let holder = plan.posting(at: now).map { coastGuards[$0.coastGuard] } ?? coastGuards[0]
    let pace = training.reduce(holder.pace(at: now)) { $0 * $1.repairFactor(at: now) }
    let repair = RepairProcess(
      item: plan.checklist.items[place], pace: pace, supplyDelay: holder.supplyDelay,
      waiverRate: holder.waiverRate)
    var course = clocks[place].fail()
    var fault = repair.fault(
      at: now, item: place, count: clocks[place].count, random: &course)
    // What is still broken when the boat leaves the yard was put right there.
    if let depot = plan.depots.first(where: { fault.occurred < $0.end && $0.end < fault.repaired })
    {
      fault.repair(at: depot.end - .hours(6), by: .contractor)
    }
    open.append(fault)
  }

  private mutating func settle() {
    closed += open.filter { $0.repaired <= now }
    open.removeAll { $0.repaired <= now }
  }

  /// Lets a visit put faults right, at times from now on, and train the crew.
  mutating func takeEffect(_ repairs: [(item: Int, at: Instant)], _ effect: TrainingEffect?) {
    for (item, instant) in repairs {
      guard let place = open.firstIndex(where: { $0.item == item }) else { continue }
      open[place].repair(at: instant, by: .team)
    }
    if let effect { training = training.filter { $0.interval.end > now } + [effect] }
  }
}
