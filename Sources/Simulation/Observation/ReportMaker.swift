import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// Makes the report of one look at a boat: what is seen of what is there, and what is written down
/// of what is seen.
struct ReportMaker {
  let parameters: SimulationParameters
  let coastGuard: CoastGuardPlan
  let posting: VesselPlan.Posting
  let occasion: Occasion
  /// The boat as it really is at the beginning, before anybody works on it.
  let boat: BoatTruth
  /// What the team puts right during the inspection.
  let repairs: [(item: Int, at: Instant)]
  /// The boat's papers, which go on from report to report.
  var papers: BoatPapers
  /// Chance.
  var random: RandomStream
  /// What the report says otherwise than it was.
  private(set) var errors: [RecordingError] = []

  init(
    _ parameters: SimulationParameters, _ coastGuard: CoastGuardPlan,
    _ posting: VesselPlan.Posting, _ occasion: Occasion, _ boat: BoatTruth,
    repairs: [(item: Int, at: Instant)], papers: BoatPapers
  ) {
    self.parameters = parameters
    self.coastGuard = coastGuard
    self.posting = posting
    self.occasion = occasion
    self.boat = boat
    self.repairs = repairs
    self.papers = papers
    random = RandomStream(
      seed: parameters.seed,
      "report \(boat.plan.origin) \(occasion.kind.rawValue) \(occasion.source.rawValue) "
        + "\(occasion.start.milliseconds)")
  }

  /// Makes the report.
  mutating func report() -> InspectionReport {
    let identifier = DocumentIdentifier(from: &random)
    settle()
    let results = grades()
    let discrepancies = listed().map { discrepancy($0) }
    let prepared = (occasion.end ?? occasion.start) + random.hours(0.5, 20)
    var vessel = boat.plan.vessel(posting)
    if isInDepot { vessel.lifecycle = .refit }
    vessel.engineHours = engineHours()
    return InspectionReport(
      identifier: identifier, preparedAt: time(prepared), source: source, visit: occasion.visit,
      marking: Marking(handling: "unclassified", releasableTo: [coastGuard.code]),
      remarks: remarks, inspection: inspection, vessel: vessel, results: results,
      discrepancies: discrepancies, downtime: downtime(),
      maintenance: maintenance(), supply: countsStores ? supply() : nil,
      crew: countsStores ? crew() : nil, training: isVisit ? trainingSessions() : [],
      assistance: isVisit ? assistance() : [], lessons: isVisit ? lessons() : [])
  }

  /// Whether it is a technical assistance visit.
  var isVisit: Bool { occasion.kind == .technicalAssistanceVisit }

  /// Whether it is an inspection of the whole boat by the team.
  var isThorough: Bool {
    [.technicalAssistanceVisit, .materielInspection, .readyForOperations].contains(occasion.kind)
  }

  /// Whether supply and crew are counted: by thorough inspections, and once a quarter.
  private var countsStores: Bool {
    isThorough
      || occasion.kind == .statusReport && CivilDate(occasion.start).month.isMultiple(of: 3)
  }

  private var isInDepot: Bool { boat.plan.depots.contains { $0.contains(occasion.start) } }

  /// An instant by the coast guard's clocks.
  func time(_ instant: Instant) -> Timestamp {
    Timestamp(instant, offsetMinutes: coastGuard.offsetMinutes)
  }

  /// Whether a record is not corrected when the look begins.
  func isOpen(_ record: DiscrepancyRecord) -> Bool { record.isOpen(at: occasion.start) }

  /// Notes that something is written otherwise than it was.
  mutating func note(_ error: RecordingError) { errors.append(error) }

  private var source: Source {
    Source(
      occasion.source,
      name: occasion.source == .team
        ? "Technical assistance field team"
        : "\(coastGuard.code) Coast Guard station \(coastGuard.port.name ?? coastGuard.code)")
  }

  private var remarks: String? {
    switch occasion.kind {
    case .statusReport: nil
    case .boatCheck where occasion.isShort: "Short check: little time alongside."
    case .underwayTrial: "Trial off \(coastGuard.port.name ?? coastGuard.code)."
    default: "Boat made available by the crew."
    }
  }

  private var inspection: Inspection {
    let checklist = boat.plan.checklist
    let roles =
      occasion.source == .team
      ? [
        Inspector(role: "lead", speciality: "engineering"),
        Inspector(role: "member", speciality: "electronics"),
      ] : [Inspector(role: "boat engineer")]
    return Inspection(
      kind: occasion.kind, start: time(occasion.start), end: occasion.end.map(time),
      place: coastGuard.port, inspectors: roles,
      checklist: occasion.isOnBoard
        ? ChecklistReference(name: checklist.name, version: checklist.version) : nil,
      seaState: occasion.kind == .underwayTrial ? 2 : nil)
  }

  /// The engines of a boat don't run quite alike.
  private func engineHours() -> [EngineHours] {
    boat.plan.profile.engines.enumerated().compactMap { place, engine in
      let tenths = boat.engineHoursInTenths * (1000 - place * 7) / 1000
      return DecimalNumber("\(tenths / 10).\(tenths % 10)").map {
        EngineHours(engine: engine, hours: $0)
      }
    }
  }

  /// Yard periods of late; an end is told once it has come.
  private func downtime() -> [Downtime] {
    boat.plan.depots.filter {
      $0.start <= occasion.start && occasion.start < $0.end + .days(150)
    }.map { depot in
      Downtime(
        start: time(depot.start), end: depot.end <= occasion.start ? time(depot.end) : nil,
        cause: .depot)
    }
  }
}
