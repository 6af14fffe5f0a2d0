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

  /// A coast guard's figures.
  public init(
    code: String?, name: String?, availability: AvailabilityWindow,
    fullyMissionCapableLevel: Level, missionCapableLevel: Level, boats: BoatCensus,
    maintenance: MeanScore, operational: MeanScore, insidePeriodicity: Int,
    newestInspection: Instant?, oldestInspection: Instant?, vessels: [VesselScore],
    provisional: [VesselScore]
  ) {
    self.code = code
    self.name = name
    self.availability = availability
    self.fullyMissionCapableLevel = fullyMissionCapableLevel
    self.missionCapableLevel = missionCapableLevel
    self.boats = boats
    self.maintenance = maintenance
    self.operational = operational
    self.insidePeriodicity = insidePeriodicity
    self.newestInspection = newestInspection
    self.oldestInspection = oldestInspection
    self.vessels = vessels
    self.provisional = provisional
  }
}

/// A readiness level from 1 (best) to 4.
///
/// Source: doctrine 3, "Levels".
public enum Level: Hashable, Sendable {
  /// Stated.
  case stated(Int)
  /// Too little is known: at best this one.
  case atBest(Int)
  /// Nothing to rate.
  case none
}

/// How many boats are ready: a census, never a sample.
public struct BoatCensus: Hashable, Sendable {
  /// FMC or PMC.
  public var ready: Int
  /// NMCM, NMCS or NMCD.
  public var notReady: Int
  /// Condition not known. Never counted as ready.
  public var unknown: Int
  /// How many are required; nil if no register says.
  public var required: Int?
  /// Who requires them; nil if no register says.
  public var requirementSource: String?

  /// A census.
  public init(
    ready: Int, notReady: Int, unknown: Int, required: Int? = nil,
    requirementSource: String? = nil
  ) {
    self.ready = ready
    self.notReady = notReady
    self.unknown = unknown
    self.required = required
    self.requirementSource = requirementSource
  }

  /// In service.
  public var inService: Int { ready + notReady + unknown }

  /// The least and the most that could be ready.
  public var range: ClosedRange<Int> { ready...(ready + unknown) }
}

/// The mean of vessels' scores, with how many have one.
public struct MeanScore: Hashable, Sendable {
  /// The mean over the vessels that have a score, in points, 0 to 100.
  public var value: Double?
  /// The mean of all vessels' lows.
  public var low: Double
  /// The mean of all vessels' highs.
  public var high: Double
  /// The mean of all vessels' coverage, 0 to 1.
  public var coverage: Double
  /// How many vessels have a score.
  public var scored: Int
  /// How many vessels there are.
  public var vessels: Int

  /// A mean of scores.
  public init(
    value: Double?, low: Double, high: Double, coverage: Double, scored: Int, vessels: Int
  ) {
    self.value = value
    self.low = low
    self.high = high
    self.coverage = coverage
    self.scored = scored
    self.vessels = vessels
  }
}
