public import SeaworthyReadiness
public import SeaworthyStandards
public import SeaworthyTime

/// The boats of a subject with what each period says of them: all that its series describe.
public struct DescribedGroup: Sendable {
  /// Of what.
  public var subject: Subject
  /// The vessels that count, each with the same periods.
  public var vessels: [DescribedVessel]
  /// What was found on arrival on the vessels that count, in any order.
  public var arrivals: [ArrivalObservation]
  /// The registers of its coast guards that are held or missing: nothing is surely there then of
  /// what they would ask for. Source: doctrine 4, "A coast guard at t".
  public var registerGaps: [RegisterGap]
  /// The periods, in order.
  public var periods: [Period]
  /// As of when.
  public var asOf: Instant
  /// The standard that sets the levels.
  public var standard: ScoringStandard

  /// The boats of a subject.
  public init(
    subject: Subject, vessels: [DescribedVessel], arrivals: [ArrivalObservation],
    registerGaps: [RegisterGap] = [], periods: [Period], asOf: Instant, standard: ScoringStandard
  ) {
    self.subject = subject
    self.vessels = vessels
    self.arrivals = arrivals
    self.registerGaps = registerGaps
    self.periods = periods
    self.asOf = asOf
    self.standard = standard
  }

  /// A series of it; nil of a metric that cannot be told of an SWBS group.
  public func series(_ metric: Series.Metric) -> Series? { series([metric]).first }

  /// Series of it, in the order of the metrics, those left out that cannot be told of an SWBS group.
  public func series(_ metrics: [Series.Metric]) -> [Series] {
    let told = periods.indices.map { index in vessels.map { $0.periods[index] } }
    return metrics.compactMap { series($0, told) }
  }

  /// A series, by what each period says of all vessels.
  private func series(_ metric: Series.Metric, _ told: [[DescribedPeriod]]) -> Series? {
    guard subject.group == nil || metric.isOfGroups else { return nil }
    var availability: [VesselAvailability] { vessels.map(surely) }
    switch metric {
    case .foundReady:
      return .foundReady(arrivals, of: subject, by: periods, asOf: asOf)
    case .missionCapableRate:
      return .missionCapableRate(availability, of: subject, by: periods, asOf: asOf)
    case .fullyMissionCapableRate:
      return .fullyMissionCapableRate(availability, of: subject, by: periods, asOf: asOf)
    case .coverage: return .coverage(availability, of: subject, by: periods, asOf: asOf)
    default: return series(metric, told, point: point(of: metric))
    }
  }

  /// A vessel's availability; none of it is surely ready where a held register may have taken it out
  /// of the fleet.
  private func surely(_ vessel: DescribedVessel) -> VesselAvailability {
    var availability = vessel.availability
    if registerGaps.contains(where: { $0.isUncertain(vessel.vessel) }) {
      availability.windows = availability.windows.map(\.withoutLow)
    }
    return availability
  }

  /// Works a metric's figure out of what one period says of the vessels.
  private func point(of metric: Series.Metric) -> ([DescribedPeriod], Interval) -> PeriodFigure {
    switch metric {
    case .readinessLevel: readinessLevel
    case .supplyLevel: { periods, _ in level(supply(periods), limits: standard.supplyLevels) }
    case .personnelLevel: { periods, _ in level(crew(periods), limits: standard.personnelLevels) }
    case .inspections: inspections
    case .backlog: { periods, _ in backlog(periods) }
    case .timeToCorrect: { periods, _ in timeToCorrect(periods) }
    case .maintenanceRecorded: { periods, _ in PeriodFigure(recorded: periods) }
    case .maintenanceVerified: { periods, _ in PeriodFigure(verified: periods) }
    case .supply: { periods, _ in PeriodFigure(supply(periods)) }
    case .crew: { periods, _ in PeriodFigure(crew(periods)) }
    case .correctionsByPartner:
      { periods, _ in
        PeriodFigure(periods, by: \.corrections, mayBeMore: \.mayHoldMoreCorrections)
      }
    case .tasksByPartner:
      { periods, _ in PeriodFigure(periods, by: \.tasks, mayBeMore: \.mayHoldMore) }
    case .foundReady, .missionCapableRate, .fullyMissionCapableRate, .coverage:
      { _, _ in PeriodFigure() }
    }
  }

  private func series(
    _ metric: Series.Metric, _ told: [[DescribedPeriod]],
    point: ([DescribedPeriod], Interval) -> PeriodFigure
  ) -> Series {
    Series(
      metric: metric, of: subject,
      points: zip(periods, told).map { period, told in
        let interval = period.interval(asOf: asOf)
        let figure = interval.isEmpty ? PeriodFigure() : point(told, interval)
        return Series.Point(
          period: period, interval: interval, value: figure.value, low: figure.low,
          high: figure.high, n: figure.n, coverage: figure.coverage)
      })
  }
}
