public import SeaworthyInspection
public import SeaworthyReadiness
public import SeaworthyTime
public import SeaworthyTrendStatistics

/// What each of some periods says of one vessel: worked out once for all series that pool it.
public struct DescribedVessel: Hashable, Sendable {
  /// Which vessel.
  public var vessel: VesselKey
  /// Its class at the end of the last period; nil if nobody says.
  public var vesselClass: String?
  /// What each period says, in their order, cut at the instant of the question.
  public var periods: [DescribedPeriod]

  /// What some periods say of a vessel.
  public init(vessel: VesselKey, vesselClass: String?, periods: [DescribedPeriod]) {
    self.vessel = vessel
    self.vesselClass = vesselClass
    self.periods = periods
  }

  /// What some periods say of a vessel as of an instant.
  ///
  /// - Parameter metrics: What is asked: figures that none of these needs are left out, which keeps
  ///   many periods of many boats quick.
  public init(
    _ history: VesselHistory, by periods: [Period], asOf t: Instant,
    for metrics: Set<Series.Metric>
  ) {
    vessel = history.vessel
    vesselClass = history.vesselClass(at: t)
    let intervals = periods.map { $0.interval(asOf: t) }
    self.periods = intervals.map {
      DescribedPeriod(history, over: $0, asOf: t, for: metrics)
    }
    if metrics.contains(.timeToCorrect) {
      let corrections = history.corrections(ofOpenedIn: intervals, at: t)
      for (place, corrections) in corrections.enumerated() {
        self.periods[place].corrections = corrections
      }
    }
    if !metrics.isDisjoint(with: [.correctionsByPartner, .tasksByPartner]) {
      let work = history.selfReliance(over: intervals, at: t)
      for (place, work) in work.enumerated() { self.periods[place].selfReliance = work }
    }
    if !metrics.isDisjoint(with: Series.Metric.inDoubt) {
      for (place, doubt) in history.doubts(over: intervals).enumerated() {
        self.periods[place].doubt = doubt
      }
    }
  }

  /// Its availability over each of the periods.
  public var availability: VesselAvailability {
    VesselAvailability(vessel: vessel, windows: periods.map(\.availability))
  }
}

/// What one period says of one vessel.
public struct DescribedPeriod: Hashable, Sendable {
  /// Its availability over the period.
  public var availability: AvailabilityWindow
  /// Its availability over the trailing window at the period's end, of which levels are made.
  public var trailing: AvailabilityWindow?
  /// In what condition it was when the period ended; out of the fleet in one that is empty.
  public var endingCondition: Condition
  /// Preventive maintenance due in the period; nil if there was none.
  public var maintenance: PreventiveMaintenancePerformance?
  /// Lines of the allowance at the period's end.
  public var supply: PooledCount
  /// Places of the crew at the period's end.
  public var crew: PooledCount
  /// What was open at the period's end.
  public var backlog: OpenBacklog
  /// How long what opened in the period lasted.
  public var corrections: [SWBSGroup: [KaplanMeier.Duration]]
  /// Who did the work of the period; nil if there was none.
  public var selfReliance: SelfReliance?
  /// What nobody can say of it, because a report cannot be relied on.
  public var doubt: PeriodDoubt

  /// What a period says of a vessel.
  public init(
    availability: AvailabilityWindow, trailing: AvailabilityWindow? = nil,
    endingCondition: Condition, maintenance: PreventiveMaintenancePerformance? = nil,
    supply: PooledCount = .none, crew: PooledCount = .none,
    backlog: OpenBacklog = OpenBacklog(open: [:], unclaimed: [:]),
    corrections: [SWBSGroup: [KaplanMeier.Duration]] = [:], selfReliance: SelfReliance? = nil,
    doubt: PeriodDoubt = .none
  ) {
    self.availability = availability
    self.trailing = trailing
    self.endingCondition = endingCondition
    self.maintenance = maintenance
    self.supply = supply
    self.crew = crew
    self.backlog = backlog
    self.corrections = corrections
    self.selfReliance = selfReliance
    self.doubt = doubt
  }

  /// What a period says of a vessel as of an instant, as far as some metrics need it, but for the
  /// corrections, who did the work and what nobody can say: of those all periods are asked together.
  fileprivate init(
    _ history: VesselHistory, over interval: Interval, asOf t: Instant,
    for metrics: Set<Series.Metric>
  ) {
    func needs(_ any: Series.Metric...) -> Bool { !metrics.isDisjoint(with: any) }
    let end = interval.end
    let last = Interval(end - Milliseconds(1), end)
    availability = history.availability(over: interval, asOf: t)
    endingCondition =
      interval.isEmpty ? .outOfFleet : history.spells(over: last).last?.condition ?? .outOfFleet
    trailing = needs(.readinessLevel) ? history.trailingAvailability(at: end) : nil
    maintenance =
      needs(.maintenanceRecorded, .maintenanceVerified)
      ? history.maintenancePerformance(over: interval, at: t) : nil
    supply = needs(.supply, .supplyLevel) ? history.pooledSupply(at: end) : .none
    crew = needs(.crew, .personnelLevel) ? history.pooledCrew(at: end) : .none
    backlog =
      needs(.backlog) ? history.backlog(at: end) : OpenBacklog(open: [:], unclaimed: [:])
    corrections = [:]
    doubt = .none
  }

  /// Whether the vessel was in service when the period ended.
  var isInServiceAtEnd: Bool { endingCondition != .outOfFleet }
}
