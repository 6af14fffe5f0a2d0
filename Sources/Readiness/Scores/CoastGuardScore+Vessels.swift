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
  ///   - counted: the vessels that count, in any order, scored at the instant.
  ///   - provisional: vessels that no register holds, where there is one, likewise.
  ///   - requirement: how many boats are required, and who says so.
  ///   - previousRequirement: what was required before, if that was more.
  ///   - registerGaps: the registers of its coast guards that are held or missing.
  ///   - standard: the standard of the histories.
  ///   - instant: as of when.
  public init(
    code: String?, name: String?, counted: [ScoredVessel], provisional: [ScoredVessel],
    requirement: (count: Int, source: String)?,
    previousRequirement: BoatCensus.PreviousRequirement? = nil,
    registerGaps: [RegisterGap] = [], standard: ScoringStandard, at instant: Instant
  ) {
    let doubt = RegisterDoubt(gaps: registerGaps)
    let scored = counted.sorted { $0.score.vessel < $1.score.vessel }
      .filter { $0.score.isInService || $0.score.availability.times.inService > .zero }
    let vessels = scored.map(\.score)
    let inService = vessels.filter(\.isInService)
    let manned = scored.filter(\.score.isInService)
    let supply = doubt.pooled(PooledCount(pooling: manned.map(\.supply)))
    let crew = doubt.pooled(PooledCount(pooling: manned.map(\.crew)))
    let pooled = AvailabilityWindow(
      pooling: vessels.map(doubt.pooled), over: standard.trailingWindow(at: instant))
    let newest = inService.map(\.newestInspection)
    self.init(
      code: code, name: name, availability: pooled,
      fullyMissionCapableLevel: Level(
        low: pooled.lowFullyMissionCapable, high: pooled.highFullyMissionCapable, of: pooled,
        isStatable: !doubt.isFleetUnknown, standard: standard),
      missionCapableLevel: Level(
        low: pooled.lowMissionCapable, high: pooled.highMissionCapable, of: pooled,
        isStatable: !doubt.isFleetUnknown, standard: standard),
      supply: supply, crew: crew,
      supplyLevel: Level(supply, limits: standard.supplyLevels, standard: standard),
      personnelLevel: Level(crew, limits: standard.personnelLevels, standard: standard),
      boats: doubt.pooled(
        BoatCensus(of: inService, requirement: requirement, previous: previousRequirement),
        of: inService),
      maintenance: MeanScore(
        inService, { doubt.pooled($0.maintenance, of: $0.vessel) }, standard: standard),
      operational: MeanScore(
        inService, { doubt.pooled($0.operational, of: $0.vessel) }, standard: standard),
      insidePeriodicity: inService.count { $0.isInsidePeriodicity(at: instant, standard) },
      newestInspection: newest.compactMap { $0 }.max(),
      oldestInspection: newest.contains(nil) ? nil : newest.compactMap { $0 }.min(),
      vessels: vessels,
      provisional: provisional.map(\.score).sorted { $0.vessel < $1.vessel },
      flow: FlowFigures(
        of: scored.map(\.history), availability: pooled,
        selfReliance: SelfReliance(pooling: vessels.compactMap(\.flow.selfReliance)),
        standard: standard, at: instant),
      registerGaps: registerGaps)
  }
}

extension VesselScore {
  fileprivate var isInService: Bool { condition.condition != .outOfFleet }

  /// Whether it was inspected on board within its class's period.
  fileprivate func isInsidePeriodicity(at instant: Instant, _ standard: ScoringStandard) -> Bool {
    newestInspection.map { instant - $0 < standard.periodicity(ofClass: vesselClass) } ?? false
  }
}

extension BoatCensus {
  /// Counts boats by condition.
  fileprivate init(
    of vessels: [VesselScore], requirement: (count: Int, source: String)?,
    previous: PreviousRequirement?
  ) {
    let conditions = vessels.map(\.condition.condition)
    self.init(
      ready: conditions.filter(\.isMissionCapable).count,
      notReady: conditions.filter(\.isNotMissionCapable).count,
      unknown: conditions.filter { $0 == .unknown }.count,
      required: requirement?.count, requirementSource: requirement?.source,
      previousRequirement: previous)
  }
}
