import SeaworthyInspection
import SeaworthyReadiness
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrendStatistics

@testable import SeaworthyAssessment
@testable import SeaworthyTrends

/// What is printed of one coast guard, beside the truth of it.
struct PrintedGroup {
  let region: SimulatedRegion
  let truth: TrueGroup
  let group: VesselGroup
  let standard: ScoringStandard
  /// The simulated time, up to when somebody looks.
  let span: Interval

  /// Found ready of a quarter: against a random instant's boat, against what the same boats really
  /// were, and how those differ.
  func foundReady(_ point: Series.Point, _ arrivals: [ArrivalObservation]) -> [FigureReading] {
    let arrivals = arrivals.filter { point.interval.contains($0.at) }
    guard let random = truth.missionCapable(over: point.interval), let printed = point.value,
      !arrivals.isEmpty
    else { return [] }
    let ready = arrivals.count { arrival in
      let vessel = truth.vessels.first { $0.vessel == arrival.vessel }
      return vessel?.condition(at: arrival.at)?.isMissionCapable ?? false
    }
    let really = 100 * Double(ready) / Double(arrivals.count)
    return [
      FigureReading(point, .foundReady, truth: random, scale: 100),
      FigureReading(figure: .foundReadyAtVisits, truth: really, value: 100 * printed),
      FigureReading(figure: .visitedBoats, truth: random, value: really),
    ]
  }

  /// The other figures of a quarter.
  func reading(of metric: Series.Metric, _ point: Series.Point) -> [FigureReading] {
    let (span, end) = (point.interval, point.interval.end)
    func read(_ figure: Figure, _ truth: Double?, scale: Double = 100) -> [FigureReading] {
      truth.map { [FigureReading(point, figure, truth: $0, scale: scale)] } ?? []
    }
    let rate = truth.missionCapable(over: span)
    switch metric {
    case .foundReady: return []
    case .missionCapableRate:
      return read(end == self.span.end ? .runningRate : .missionCapableRate, rate)
    case .fullyMissionCapableRate:
      return read(.fullyMissionCapableRate, truth.percent(of: { $0 == .fmc }, over: span))
    case .coverage: return read(.coverage, rightlyKnown(over: span))
    case .readinessLevel:
      let trailing = Interval(end - standard.windows.missionCapableRate, end)
      let level = truth.missionCapable(over: trailing)
        .map { truth.level($0, standard.readinessLevels) }
      return read(.readinessLevel, level, scale: 1)
    case .supplyLevel:
      let level = truth.stores(before: end).map { truth.level($0.supply, standard.supplyLevels) }
      return read(.supplyLevel, level, scale: 1)
    case .personnelLevel:
      let level = truth.stores(before: end).map { truth.level($0.crew, standard.personnelLevels) }
      return read(.personnelLevel, level, scale: 1)
    case .inspections: return read(.inspections, Double(inspections(in: span)), scale: 1)
    case .backlog:
      let open = truth.serving(at: end).reduce(0) { $0 + $1.open(at: end - Milliseconds(1)).count }
      return read(.backlog, Double(open), scale: 1)
    case .timeToCorrect: return read(.timeToCorrect, medianCorrection, scale: 1)
    case .maintenanceRecorded: return read(.maintenanceRecorded, tasks(in: span)?.done)
    case .maintenanceVerified: return read(.maintenanceVerified, tasks(in: span)?.right)
    // Stores change with a quarter and are counted in its last month: what has changed in the quarter
    // so far may not be told yet, and the last count stands.
    case .supply:
      let figure: Figure = end == self.span.end ? .runningSupply : .supply
      return read(figure, truth.stores(before: end)?.supply)
    case .crew:
      let figure: Figure = end == self.span.end ? .runningCrew : .crew
      return read(figure, truth.stores(before: end)?.crew)
    case .correctionsByPartner: return read(.correctionsByPartner, byPartner(in: span))
    // Nobody but the crew does preventive maintenance in the simulation.
    case .tasksByPartner: return read(.tasksByPartner, 100)
    }
  }

  /// The rates of each boat over a quarter whose end was told of: a later report was due by then
  /// from the coast guard that still held the boat.
  func boatRates(over quarter: Interval) -> [FigureReading] {
    let told = quarter.end + .days(40)
    guard told <= span.end else { return [] }
    return group.counted.compactMap { boat in
      guard let vessel = truth.vessels.first(where: { $0.vessel == boat.key }),
        vessel.service.end > told,
        let real = TrueGroup(vessels: [vessel], standard: standard)
          .missionCapable(over: quarter),
        let rate = boat.history.availability(over: quarter, asOf: span.end).missionCapableRate
      else { return nil }
      return FigureReading(
        figure: .boatRate, truth: real, value: rate.value.map { 100 * $0 }, low: 100 * rate.low,
        high: 100 * rate.high)
    }
  }

  /// The share of the time in service of which it is known, and rightly, whether the boat was ready.
  private func rightlyKnown(over span: Interval) -> Double? {
    var right: Int64 = 0
    for boat in group.counted {
      let spells = truth.vessels.first { $0.vessel == boat.key }?.spells ?? []
      for known in boat.history.spells(over: span)
      where known.condition != .unknown && known.condition != .outOfFleet {
        for real in spells
        where real.condition.isMissionCapable == known.condition.isMissionCapable {
          right += real.interval.clipped(to: known.interval).length.count
        }
      }
    }
    let whole = truth.vessels.flatMap(\.spells)
      .reduce(0) { $0 + $1.interval.clipped(to: span).length.count }
    return whole > 0 ? 100 * Double(right) / Double(whole) : nil
  }

  /// How many inspections on board were made, one a boat and visit, or a boat and day.
  func inspections(in span: Interval) -> Int { Set(occasions(in: span)).count }

  /// The inspections on board that were made, whether or not their reports arrived.
  func occasions(in span: Interval) -> [TrueOccasion] {
    let boats = Set(truth.vessels.map(\.vessel))
    let written = region.documents.map(\.report).filter { $0.inspection.kind != .statusReport }
      .map { TrueOccasion(vessel: $0.vessel.key, at: $0.inspection.start.instant) }
    let lost = region.truth.lost.filter { $0.kind != .statusReport }
      .map { TrueOccasion(vessel: $0.vessel, at: $0.start) }
    return (written + lost).filter { boats.contains($0.vessel) && span.contains($0.at) }
  }

  /// The median time in days from the occurrence of a fault to its repair.
  var medianCorrection: Double? {
    median(truth.faults(in: span).map { $0.interval.length.inDays })
  }

  /// The share of repairs that the partner made, in percent.
  func byPartner(in span: Interval) -> Double? {
    let repairs = truth.repairs(in: span)
    let own = repairs.count { $0.corrector == .partner }
    return repairs.isEmpty ? nil : 100 * Double(own) / Double(repairs.count)
  }

  /// Of the tasks due, how much was done; of those recorded as done, how many were.
  private func tasks(in span: Interval) -> (done: Double, right: Double?)? {
    let tasks = truth.vessels.flatMap(\.upkeep.tasks).filter { span.contains($0.due) }
    let recorded = tasks.filter(\.isRecordedAsDone)
    guard !tasks.isEmpty else { return nil }
    return (
      100 * tasks.reduce(0) { $0 + $1.share } / Double(tasks.count),
      recorded.isEmpty
        ? nil : 100 * Double(recorded.count { $0.share > 0 }) / Double(recorded.count)
    )
  }
}

/// An inspection on board that was really made.
struct TrueOccasion: Hashable {
  var vessel: VesselKey
  var at: Instant
}

extension FigureReading {
  /// A point of a series beside the truth.
  init(_ point: Series.Point, _ figure: Figure, truth: Double, scale: Double) {
    // A level is cut on the low: stated, it promises that the truth is no worse.
    let isStated = figure.unit == .level && point.value != nil
    self.init(
      figure: figure, truth: truth, value: point.value.map { $0 * scale },
      low: isStated ? 1 : point.low.map { $0 * scale }, high: point.high.map { $0 * scale })
  }
}
