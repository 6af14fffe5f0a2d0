public import SeaworthyInspection
public import SeaworthyTime

/// The scoring standard: every weight, threshold, window and checklist that a score depends on.
///
/// Data, not code. Read from XML; every score names the standard it was worked out under.
/// Source: doctrine 4, "The standard is data".
public struct ScoringStandard: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Its version.
  public var version: String
  /// From when it is the one to use if none is chosen.
  public var effectiveFrom: Instant
  /// Until before when it is; nil while it goes on.
  public var effectiveUntil: Instant?
  /// The severity of a discrepancy in points, 0 to 100.
  public var severityPoints: [Severity: Double]
  /// The weight of each part of maintenance readiness; they add up to 1.
  public var maintenanceWeights: [ScorePart: Double]
  /// The PMS performance from which preventive maintenance passes, 0 to 1.
  ///
  /// Source: doctrine 5.
  public var maintenancePassMark: Double
  /// The severity of overdue open discrepancies, in disabling ones, at which the backlog part is 0;
  /// above 0. Source: doctrine 4, backlog, B.
  public var backlogLimit: Double
  /// The weight of each part of operational readiness; they add up to 1.
  public var operationalWeights: [ScorePart: Double]
  /// The most that a score can be while the boat is not mission capable, 0 to 100.
  public var notMissionCapableCap: Double
  /// The most that a score can be while the boat is partially mission capable, 0 to 100.
  public var partiallyMissionCapableCap: Double
  /// The whole number of points from which a score is degraded rather than unsatisfactory.
  public var degradedFrom: Int
  /// The whole number of points from which a score is satisfactory.
  public var satisfactoryFrom: Int
  /// The coverage below which data are insufficient for a band or a level, 0 to 1.
  public var coverageFloor: Double
  /// The whole percentages from which R-levels 1, 2 and 3 are reached, falling.
  public var readinessLevels: [Int]
  /// The whole percentages from which S-levels 1, 2 and 3 are reached, falling.
  public var supplyLevels: [Int]
  /// The whole percentages from which P-levels 1, 2 and 3 are reached, falling.
  public var personnelLevels: [Int]
  /// The lengths of its windows.
  public var windows: Windows
  /// How time is counted in a rate.
  public var availabilityMethod: AvailabilityMethod
  /// How long each kind of evidence stays fresh.
  public var staleness: [EvidenceKind: Milliseconds]
  /// The rank of each kind of inspection; a higher one is more rigorous.
  public var rigour: [InspectionKind: Int]
  /// How long after it opened, or was first stated, a discrepancy of a severity is to be corrected.
  ///
  /// Where a severity has none, it is due at once. Source: doctrine 2, rule 10.
  public var correctionTimes: [Severity: Milliseconds]
  /// When a disabling or restrictive discrepancy is to be reported.
  public var casualtyReporting: CasualtyReporting
  /// The confidence of the two-sided interval of a mean time between failures, 0.50 to 0.99.
  ///
  /// Source: doctrine 6.
  public var failureConfidence: Double
  /// When a trend is called. Source: doctrine 7.
  public var trendRules: TrendRules
  /// The SWBS groups that a vessel without a checklist is expected to have.
  ///
  /// Source: doctrine 4, "Items of a vessel".
  public var groupsWithoutChecklist: [SWBSGroup]
  /// The weight of each SWBS group in material condition.
  public var groupWeights: [SWBSGroup: Double]
  /// What it says of classes beside their checklists, by the class.
  public var classRules: [String: ClassRule]
  /// The class checklists.
  public var checklists: [ClassChecklist]
  /// Where each row comes from, by the row's element name.
  public var provenance: [String: Provenance]

  /// The SHA-256 of the file that it was read from, which tells two standards of one name and
  /// version apart; nil for one that was put together otherwise.
  public var digest: Digest?

  /// A standard from its rows.
  public init(
    name: String, version: String, effectiveFrom: Instant, effectiveUntil: Instant? = nil,
    severityPoints: [Severity: Double], maintenanceWeights: [ScorePart: Double],
    maintenancePassMark: Double, backlogLimit: Double, operationalWeights: [ScorePart: Double],
    notMissionCapableCap: Double, partiallyMissionCapableCap: Double, degradedFrom: Int,
    satisfactoryFrom: Int, coverageFloor: Double, readinessLevels: [Int], supplyLevels: [Int],
    personnelLevels: [Int], windows: Windows, availabilityMethod: AvailabilityMethod,
    staleness: [EvidenceKind: Milliseconds], rigour: [InspectionKind: Int],
    correctionTimes: [Severity: Milliseconds], casualtyReporting: CasualtyReporting,
    failureConfidence: Double, trendRules: TrendRules, groupWeights: [SWBSGroup: Double],
    groupsWithoutChecklist: [SWBSGroup], classRules: [String: ClassRule] = [:],
    checklists: [ClassChecklist], provenance: [String: Provenance]
  ) {
    self.name = name
    self.version = version
    self.effectiveFrom = effectiveFrom
    self.effectiveUntil = effectiveUntil
    self.severityPoints = severityPoints
    self.maintenanceWeights = maintenanceWeights
    self.maintenancePassMark = maintenancePassMark
    self.backlogLimit = backlogLimit
    self.operationalWeights = operationalWeights
    self.notMissionCapableCap = notMissionCapableCap
    self.partiallyMissionCapableCap = partiallyMissionCapableCap
    self.degradedFrom = degradedFrom
    self.satisfactoryFrom = satisfactoryFrom
    self.coverageFloor = coverageFloor
    self.readinessLevels = readinessLevels
    self.supplyLevels = supplyLevels
    self.personnelLevels = personnelLevels
    self.windows = windows
    self.availabilityMethod = availabilityMethod
    self.staleness = staleness
    self.rigour = rigour
    self.correctionTimes = correctionTimes
    self.casualtyReporting = casualtyReporting
    self.failureConfidence = failureConfidence
    self.trendRules = trendRules
    self.groupWeights = groupWeights
    self.groupsWithoutChecklist = groupsWithoutChecklist
    self.classRules = classRules
    self.checklists = checklists
    self.provenance = provenance
  }

  /// The checklist of a class; nil if the standard has none.
  public func checklist(of vesselClass: String) -> ClassChecklist? {
    checklists.first { $0.vesselClass == vesselClass }
  }

  /// The number of the worst level: the next after those that a standard sets a limit for.
  public static let lowestLevel = WordList.level.words.count + 1

  /// How long evidence of an inspection stays fresh.
  public func staleness(of kind: InspectionKind, by source: SourceKind) -> Milliseconds {
    staleness[EvidenceKind(kind, source)] ?? staleness[EvidenceKind(kind, nil)] ?? .zero
  }

  /// The lengths of the standard's windows.
  public struct Windows: Hashable, Sendable {
    /// Over which a mission-capable rate looks back.
    public var missionCapableRate: Milliseconds
    /// Over which found ready looks back where no period is named.
    public var foundReady: Milliseconds
    /// Within which a vessel must have been inspected on board.
    public var periodicity: Milliseconds
    /// Within which evidence makes a condition observed or reported rather than presumed.
    public var observed: Milliseconds
    /// After which an open discrepancy that nobody listed again is unseen.
    public var unseen: Milliseconds
    /// Over which the performance of preventive maintenance looks back. Source: doctrine 4, PMS.
    public var maintenance: Milliseconds
    /// How long counts of supply and crew stay fresh. Source: doctrine 2, rule 12.
    public var counts: Milliseconds
    /// Within which of a closure a new opening on the same item is a repeat. Source: doctrine 6.
    public var `repeat`: Milliseconds
    /// Over which the days that a correction gains are counted. Source: doctrine 4, "Fix these
    /// first".
    public var outlook: Milliseconds
    /// How long replies, known changes and a fall in required boats are shown beside the figures.
    public var statements: Milliseconds

    /// The lengths of windows.
    public init(
      missionCapableRate: Milliseconds, foundReady: Milliseconds, periodicity: Milliseconds,
      observed: Milliseconds, unseen: Milliseconds, maintenance: Milliseconds,
      counts: Milliseconds, `repeat`: Milliseconds, outlook: Milliseconds,
      statements: Milliseconds
    ) {
      self.missionCapableRate = missionCapableRate
      self.foundReady = foundReady
      self.periodicity = periodicity
      self.observed = observed
      self.unseen = unseen
      self.maintenance = maintenance
      self.counts = counts
      self.`repeat` = `repeat`
      self.outlook = outlook
      self.statements = statements
    }
  }
}
