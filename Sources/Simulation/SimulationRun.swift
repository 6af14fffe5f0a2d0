public import SeaworthyInspection
import SeaworthyTime

/// A made-up region as it comes about: one document after the other, in order of arrival. What it
/// keeps grows with the boats, their faults and visits, not with the documents' size.
public struct SimulationRun: IteratorProtocol, Sendable {
  /// The registers of the coast guards, by code.
  public let registers: [FleetRegister]
  private let parameters: SimulationParameters
  private let plan: RegionPlan
  private var planner: VisitPlanner
  private var boats: [BoatTruth]
  private var papers: [BoatPapers]
  private var visits: [VisitTruth] = []
  private var lost: [LostReport] = []
  private var month: Interval
  private var onTheWay: [SimulatedDocument] = []
  /// What has arrived, the last one first.
  private var arrived: [SimulatedDocument] = []

  init(_ parameters: SimulationParameters, _ plan: RegionPlan) {
    self.parameters = parameters
    self.plan = plan
    registers = plan.coastGuards.indices.map { FleetRegister(of: $0, in: plan, parameters) }
    planner = VisitPlanner(parameters, plan)
    boats = plan.vessels.map { BoatTruth($0, plan.coastGuards, parameters) }
    papers = plan.vessels.map { _ in BoatPapers() }
    month = Interval(parameters.span.start, parameters.span.start)
    month = Period(.month, containing: parameters.span.start).interval
      .clipped(to: parameters.span)
  }

  /// The document that arrives next; nil once all have.
  public mutating func next() -> SimulatedDocument? {
    while arrived.isEmpty {
      if month.isEmpty {
        if onTheWay.isEmpty { return nil }
        deliver(until: .distantFuture)
      } else {
        simulateMonth()
        // Nothing that is made later arrives before the next month begins.
        deliver(until: month.end)
        let next = Period(.month, containing: month.end).interval
        month = month.end < parameters.span.end ? next.clipped(to: parameters.span) : .never
      }
    }
    return arrived.popLast()
  }

  private mutating func deliver(until instant: Instant) {
    arrived = onTheWay.filter { $0.arrival < instant }
      .sorted { ($1.arrival, $1.path) < ($0.arrival, $0.path) }
    onTheWay.removeAll { $0.arrival < instant }
  }

  // MARK: A month

  private mutating func simulateMonth() {
    let calendar = CoastGuardCalendar(parameters: parameters, plan: plan)
    var ahead = plan.vessels.indices.flatMap { boat in
      calendar.occasions(of: boat, in: month, papers[boat])
    }
    planner.begin(month, papers)
    while let start = planner.next, start < month.end {
      ahead = take(ahead, before: start)
      guard let visit = planner.visit(at: start, papers) else { continue }
      visits.append(
        VisitTruth(
          identifier: visit.identifier, coastGuard: plan.coastGuards[visit.coastGuard].code,
          kind: visit.kind, effects: []))
      ahead += occasions(of: visit)
    }
    _ = take(ahead, before: .distantFuture)
  }

  /// Takes the occasions before an instant in their order, and hands back those that are left.
  private mutating func take(_ occasions: [Occasion], before instant: Instant) -> [Occasion] {
    let ordered = occasions.sorted { left, right in
      (left.start, left.boat, left.kind.rawValue, left.source.rawValue)
        < (right.start, right.boat, right.kind.rawValue, right.source.rawValue)
    }
    let first = ordered.prefix { $0.start < instant }
    for occasion in first { take(occasion) }
    return Array(ordered.dropFirst(first.count))
  }

  private func occasions(of visit: PlannedVisit) -> [Occasion] {
    visit.boats.enumerated().map { place, boat in
      // Two boats a day, and days of work where the team repairs.
      let start = visit.start + .days(place / 2) + .hours(place.isMultiple(of: 2) ? 0 : 4)
      let length: Milliseconds =
        switch visit.kind {
        case .technicalAssistanceVisit: .days(2)
        case .boatCheck, .followUp: .hours(2)
        default: .hours(4)
        }
      return Occasion(
        boat: boat, kind: visit.kind, source: .team, start: start, end: start + length,
        visit: visit.identifier, eye: visit.eye)
    }
  }

  private mutating func take(_ occasion: Occasion) {
    let place = occasion.boat
    guard occasion.start < parameters.span.end,
      let posting = plan.vessels[place].posting(at: occasion.start)
    else { return }
    boats[place].advance(to: occasion.start)
    let boat = boats[place]
    var repairs: [(item: Int, at: Instant)] = []
    if let visit = occasion.visit { repairs = visitBoat(occasion, visit, posting) }
    if papers[place].holder != posting.vessel { papers[place].begin(for: posting.vessel) }
    var maker = ReportMaker(
      parameters, plan.coastGuards[posting.coastGuard], posting, occasion, boat,
      repairs: repairs, papers: papers[place])
    let report = maker.report()
    papers[place] = maker.papers
    if occasion.source == .team { papers[place].lastVisit = occasion.start }
    send(report, maker.errors, place)
  }

  /// Lets a visit take its true effect, which its kind may have or not, and notes it.
  private mutating func visitBoat(
    _ occasion: Occasion, _ visit: String, _ posting: VesselPlan.Posting
  ) -> [(item: Int, at: Instant)] {
    var random = RandomStream(
      seed: parameters.seed, "visit \(plan.vessels[occasion.boat].origin) \(visit)")
    let isAssistance = occasion.kind == .technicalAssistanceVisit
    let process = VisitProcess(
      to: boats[occasion.boat], until: occasion.end ?? occasion.start,
      strength: isAssistance ? parameters.visitEffect : 0, random: &random)
    let effect = process.apply(to: &boats[occasion.boat], of: posting.vessel)
    if let place = visits.lastIndex(where: { $0.identifier == visit }) {
      visits[place].effects.append(effect)
    }
    return process.repairs
  }

  private mutating func send(
    _ report: InspectionReport, _ errors: [RecordingError], _ place: Int
  ) {
    let day = CivilDate(
      report.inspection.start.instant, offsetMinutes: report.inspection.start.offsetMinutes)
    let name = papers[place].fileName("\(day)-\(report.inspection.kind.fileName)")
    let mail = Mail(
      report, errors, stem: "\(report.vessel.coastGuard)/\(report.vessel.hullNumber)/\(name)",
      parameters)
    if let first = mail.arrived.min(by: { $0.arrival < $1.arrival }) {
      papers[place].note(report, arriving: first.arrival)
    }
    onTheWay += mail.arrived
    lost += mail.lost
  }

  // MARK: Truth

  /// What really was, up to the end of the region's span.
  public func truth() -> SimulatedTruth {
    let vessels = boats.flatMap { boat in
      var boat = boat
      boat.advance(to: min(parameters.span.end, max(boat.now, boat.plan.service.end)))
      let faults = boat.faults
      return boat.plan.postings.enumerated().compactMap { place, posting -> VesselTruth? in
        let interval = posting.interval.clipped(to: parameters.span)
        guard !interval.isEmpty else { return nil }
        let spells = ConditionTruth.spells(
          faults: faults, depots: boat.plan.depots, over: interval)
        return VesselTruth(
          vessel: posting.vessel, vesselClass: boat.plan.profile.vesselClass,
          formerly: place > 0 ? boat.plan.postings[place - 1].vessel : nil, spells: spells,
          faults: Dictionary(
            grouping: faults.filter { interval.contains($0.occurred) }, by: \.severity
          ).mapValues(\.count),
          upkeep: TrueUpkeep(
            of: boat, under: plan.coastGuards[posting.coastGuard], over: interval, spells: spells,
            parameters))
      }
    }
    return SimulatedTruth(
      vessels: vessels.sorted { $0.vessel < $1.vessel }, visits: visits, lost: lost)
  }
}

extension Interval {
  /// No time: after everything.
  fileprivate static let never = Interval(.distantFuture, .distantFuture)
}
