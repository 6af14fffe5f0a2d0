public import SeaworthyTime

/// Everything that is said of a coast guard at an instant, or of a region, which pools vessels in
/// the same way.
///
/// Source: doctrine 4, "A coast guard at t".
public struct CoastGuardScore: Hashable, Sendable {
  /// The coast guard's code; nil for the region.
  public var code: String?
  /// Its name, if a register gives one.
  public var name: String?
  /// Its availability over the trailing window, time pooled over the vessels that count.
  public var availability: AvailabilityWindow
  /// The R-level of the FMC rate and of the MC rate.
  public var fullyMissionCapableLevel: Level
  /// See ``fullyMissionCapableLevel``.
  public var missionCapableLevel: Level
  /// Lines of its vessels' allowances that are complete, pooled.
  public var supply: PooledCount
  /// Places of its vessels' crews filled by qualified people, pooled.
  public var crew: PooledCount
  /// The S-level, of ``supply``.
  public var supplyLevel: Level
  /// The P-level, of ``crew``.
  public var personnelLevel: Level
  /// Its boats as a census.
  public var boats: BoatCensus
  /// The mean of its vessels' maintenance scores.
  public var maintenance: MeanScore
  /// The mean of its vessels' operational scores.
  public var operational: MeanScore
  /// Vessels with an inspection on board within the standard's period.
  public var insidePeriodicity: Int
  /// The newest of its vessels' newest inspections on board.
  public var newestInspection: Instant?
  /// The oldest of its vessels' newest inspections on board; nil also where one has none.
  public var oldestInspection: Instant?
  /// The vessels that count, by hull number.
  public var vessels: [VesselScore]
  /// Vessels that no register holds, where there is one: shown apart, left out of pooled figures.
  public var provisional: [VesselScore]
  /// How the discrepancies of the vessels that count come and go, pooled.
  public var flow: FlowFigures
  /// The registers of its coast guards that are held or missing: what they would say is unknown.
  public var registerGaps: [RegisterGap]

  /// A coast guard's figures.
  public init(
    code: String?, name: String?, availability: AvailabilityWindow,
    fullyMissionCapableLevel: Level, missionCapableLevel: Level,
    supply: PooledCount = .none, crew: PooledCount = .none, supplyLevel: Level = .none,
    personnelLevel: Level = .none,
    boats: BoatCensus,
    maintenance: MeanScore, operational: MeanScore, insidePeriodicity: Int,
    newestInspection: Instant?, oldestInspection: Instant?, vessels: [VesselScore],
    provisional: [VesselScore], flow: FlowFigures = FlowFigures(),
    registerGaps: [RegisterGap] = []
  ) {
    self.code = code
    self.name = name
    self.availability = availability
    self.fullyMissionCapableLevel = fullyMissionCapableLevel
    self.missionCapableLevel = missionCapableLevel
    self.supply = supply
    self.crew = crew
    self.supplyLevel = supplyLevel
    self.personnelLevel = personnelLevel
    self.boats = boats
    self.maintenance = maintenance
    self.operational = operational
    self.insidePeriodicity = insidePeriodicity
    self.newestInspection = newestInspection
    self.oldestInspection = oldestInspection
    self.vessels = vessels
    self.provisional = provisional
    self.flow = flow
    self.registerGaps = registerGaps
  }

  /// The overall level: the worst of R (of the MC rate), S and P.
  ///
  /// Readiness is a gate, not an average. Source: doctrine 4, "A coast guard at t".
  public var overallLevel: Level {
    Level(overall: missionCapableLevel, [supplyLevel, personnelLevel])
  }
}
