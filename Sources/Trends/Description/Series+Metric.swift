extension Series {
  /// What a series measures.
  public enum Metric: String, Hashable, Sendable, CaseIterable {
    /// The share of boats inspected on board in the period that were FMC or PMC on arrival.
    case foundReady
    /// The mission-capable rate over the period.
    case missionCapableRate
    /// The fully mission-capable rate over the period.
    case fullyMissionCapableRate
    /// The share of the time in service of which the condition is known.
    case coverage
    /// The R-level, of the mission-capable rate, at the period's end.
    case readinessLevel
    /// The S-level at the period's end.
    case supplyLevel
    /// The P-level at the period's end.
    case personnelLevel
    /// How many first inspections on board there were, one a boat and visit.
    case inspections
    /// Discrepancies open at the period's end.
    case backlog
    /// In how many days half of the discrepancies that opened in the period were corrected.
    case timeToCorrect
    /// The share of the tasks of preventive maintenance due in the period that is recorded as done.
    case maintenanceRecorded
    /// The share of the period's spot checks that found a task done as recorded.
    case maintenanceVerified
    /// The share of the allowance's lines that are complete at the period's end.
    case supply
    /// The share of the crew's places filled by qualified people at the period's end.
    case crew
    /// The share of the period's corrections that the partner made.
    case correctionsByPartner
    /// The share of the tasks due in the period and done that the partner did.
    case tasksByPartner
  }
}

extension Series.Metric {
  /// In what it is measured.
  public var unit: Unit {
    switch self {
    case .readinessLevel, .supplyLevel, .personnelLevel: .level
    case .inspections, .backlog: .count
    case .timeToCorrect: .days
    default: .share
    }
  }

  /// Which figures are the better ones.
  public var better: Better {
    switch self {
    case .readinessLevel, .supplyLevel, .personnelLevel, .backlog, .timeToCorrect: .lower
    case .coverage, .inspections: .neither
    default: .higher
    }
  }

  /// What a point's n counts.
  public var counted: Counted {
    switch self {
    case .foundReady: .boatVisits
    case .timeToCorrect: .discrepancies
    case .maintenanceRecorded: .tasks
    case .maintenanceVerified: .spotChecks
    case .supply, .supplyLevel: .lines
    case .crew, .personnelLevel: .places
    case .correctionsByPartner: .corrections
    case .tasksByPartner: .tasks
    default: .boats
    }
  }

  /// What is counted.
  public enum Counted: String, Hashable, Sendable, CaseIterable {
    /// Boats of which something is known.
    case boats
    /// Boats inspected, each once a visit.
    case boatVisits
    /// Discrepancies.
    case discrepancies
    /// Tasks of preventive maintenance.
    case tasks
    /// Spot checks of tasks.
    case spotChecks
    /// Lines of allowances.
    case lines
    /// Places of crews.
    case places
    /// Corrections of discrepancies.
    case corrections
  }

  /// Those of which a report that cannot be relied on may tell more than others do: how much was
  /// done, checked, found or corrected, or is open.
  static let inDoubt: Set<Series.Metric> = [
    .backlog, .timeToCorrect, .maintenanceRecorded, .maintenanceVerified, .correctionsByPartner,
    .tasksByPartner,
  ]

  /// Whether it can be told of one SWBS group of a boat's items.
  public var isOfGroups: Bool { self == .backlog || self == .timeToCorrect }
}
