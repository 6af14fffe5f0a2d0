import SeaworthyInspection
import SeaworthyReadiness
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

@testable import SeaworthyAssessment

/// All that is printed of a made-up region's coast guards, beside the truth, figure by figure.
struct FigureReadings: Sendable {
  private(set) var cells: [Figure: FigureCells] = [:]

  /// Simulates a region, has it told of, and reads what is printed of it on some day of its last
  /// month, by what has arrived by then.
  ///
  /// The first half year is left out: nobody had told anything of the boats before.
  ///
  /// - Parameter isThroughLedger: whether a ledger keeps the papers; nil where it has to weigh them.
  init(_ parameters: SimulationParameters, isThroughLedger: Bool? = nil) async throws {
    let days = Milliseconds.days(Int(parameters.seed % 30))
    let span = Interval(parameters.span.start, parameters.span.end - days)
    let one =
      isThroughLedger ?? !parameters.isPlainlySent
      ? try await KnownRegion(parameters, arrivedBy: span.end)
      : try KnownRegion(plainlySent: parameters, arrivedBy: span.end)
    let standard = try ScoringStandard.shipped()
    let assessment = try await Assessment(one.known, standard: standard, asOf: span.end)
    let trends = try await assessment.trends(
      TrendsQuestion(metrics: TrendMetrics(observed: [], described: TrendMetrics.all.described)))
    let scores = try assessment.scores()
    let start = span.start + .days(180)
    for group in try assessment.groups(of: nil).coastGuards {
      let truth = TrueGroup(
        vessels: one.region.truth.vessels.filter { $0.vessel.coastGuard == group.coastGuard },
        standard: standard)
      let printed = PrintedGroup(
        region: one.region, truth: truth, group: group, standard: standard, span: span)
      for series in trends.series where series.of == .coastGuard(group.coastGuard) {
        for point in series.points where start <= point.interval.start {
          if series.metric == .foundReady {
            add(printed.foundReady(point, group.arrivals(in: .always)))
          }
          if series.metric == .missionCapableRate { add(printed.boatRates(over: point.interval)) }
          add(printed.reading(of: series.metric, point))
        }
      }
      add(printed.inspections(from: start))
      if let score = scores.coastGuards.first(where: { $0.score.code == group.coastGuard })?.score {
        add(printed.readings(of: score))
      }
    }
  }

  private mutating func add(_ readings: [FigureReading]) {
    for reading in readings { cells[reading.figure, default: FigureCells()].add(reading) }
  }
}
