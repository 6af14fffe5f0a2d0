public import SeaworthyStandards
public import SeaworthyTime

extension CoastGuardScore {
  /// What is said of a coast guard, or of a region, at an instant.
  ///
  /// Vessels out of the fleet are not counted; their time in service within the trailing window is.
  /// Source: doctrine 4, "A coast guard at t".
  ///
  /// - Parameters:
  ///   - code: the coast guard's code; nil for the region.
  ///   - name: its name.
  ///   - histories: the vessels that count, in any order.
  ///   - provisional: vessels that no register holds, where there is one.
  ///   - requirement: how many boats are required, and who says so.
  ///   - standard: the standard of the histories.
  ///   - instant: as of when.
  public init(
    code: String?, name: String?, histories: [VesselHistory], provisional: [VesselHistory],
    requirement: (count: Int, source: String)?, standard: ScoringStandard, at instant: Instant
  ) {
    let vessels = histories.sorted { $0.vessel < $1.vessel }
      .map { $0.score(at: instant, isRegistered: true) }
      .filter { $0.isInService || $0.availability.times.inService > .zero }
    let counted = Set(vessels.map(\.vessel))
    let inService = vessels.filter(\.isInService)
    let window = Interval(instant - standard.windows.missionCapableRate, instant)
    let pooled = AvailabilityWindow(pooling: vessels.map(\.availability), over: window)
    let newest = inService.map(\.newestInspection)
    self.init(
      code: code, name: name, availability: pooled,
      fullyMissionCapableLevel: Level(
        low: pooled.lowFullyMissionCapable, high: pooled.highFullyMissionCapable, of: pooled,
        standard: standard),
      missionCapableLevel: Level(
        low: pooled.lowMissionCapable, high: pooled.highMissionCapable, of: pooled,
        standard: standard),
      boats: BoatCensus(of: inService, requirement: requirement),
      maintenance: MeanScore(inService.map(\.maintenance)),
      operational: MeanScore(inService.map(\.operational)),
      insidePeriodicity: newest.compactMap { $0 }
        .filter { instant - $0 < standard.windows.periodicity }.count,
      newestInspection: newest.compactMap { $0 }.max(),
      oldestInspection: newest.contains(nil) ? nil : newest.compactMap { $0 }.min(),
      vessels: vessels,
      provisional: provisional.sorted { $0.vessel < $1.vessel }
        .map { $0.score(at: instant, isRegistered: false) },
      flow: FlowFigures(
        of: histories.filter { counted.contains($0.vessel) }, availability: pooled,
        standard: standard, at: instant))
  }
}

extension VesselScore {
  fileprivate var isInService: Bool { condition.condition != .outOfFleet }
}

extension BoatCensus {
  /// Counts boats by condition.
  fileprivate init(
    of vessels: [VesselScore], requirement: (count: Int, source: String)?
  ) {
    let conditions = vessels.map(\.condition.condition)
    self.init(
      ready: conditions.filter(\.isMissionCapable).count,
      notReady: conditions.filter(\.isNotMissionCapable).count,
      unknown: conditions.filter { $0 == .unknown }.count,
      required: requirement?.count, requirementSource: requirement?.source)
  }
}

extension MeanScore {
  /// The mean of the scores that there are, with the means of all lows and highs, scored or not.
  ///
  /// Source: doctrine 4, "A coast guard at t".
  fileprivate init(_ scores: [ReadinessScore]) {
    let stated = scores.compactMap(\.score)
    func mean(_ figures: [Double]) -> Double? {
      figures.isEmpty ? nil : figures.reduce(0, +) / Double(figures.count)
    }
    self.init(
      value: mean(stated), low: mean(scores.map(\.low)) ?? 0,
      high: mean(scores.map(\.high)) ?? 100, coverage: mean(scores.map(\.coverage)) ?? 0,
      scored: stated.count, vessels: scores.count)
  }
}
