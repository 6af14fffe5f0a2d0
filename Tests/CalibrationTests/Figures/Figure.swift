/// A figure that Seaworthy prints and that a made-up region can tell the truth of.
enum Figure: String, CaseIterable, Sendable {
  // What `trends` describes by quarter.
  case foundReady, foundReadyAtVisits, visitedBoats, missionCapableRate, runningRate, boatRate
  case fullyMissionCapableRate, coverage, readinessLevel, supplyLevel, personnelLevel
  case inspections, backlog, timeToCorrect, maintenanceRecorded, maintenanceVerified
  case supply, runningSupply, crew, runningCrew, correctionsByPartner, tasksByPartner
  // What an inspection observes.
  case scoreAtInspection, discrepanciesFound
  // What `scores` prints of a coast guard at an instant.
  case boatsReady, trailingRate, trailingFullRate, timeForMaintenance, timeForSupply, timeInDepot
  case timeFree, operationalAvailability, inherentAvailability, fullRateLevel, rateLevel
  case overallLevel, insidePeriodicity, maintenanceScore, operationalScore
  case boatMaintenanceScore, boatOperationalScore
  case timeBetweenFailures, repeatRate, medianBacklogAge, ninetiethBacklogAge, timeToCorrectEver
  case causedByMaintenance, correctionsByPartnerEver
}

extension Figure {
  /// In what it is measured.
  enum Unit: String, Sendable {
    case percent = "%"
    case points, level, days, hours
    case count = ""
  }

  /// In what it is measured.
  var unit: Unit {
    switch self {
    case .readinessLevel, .supplyLevel, .personnelLevel, .fullRateLevel, .rateLevel,
      .overallLevel:
      .level
    case .inspections, .backlog, .discrepanciesFound, .boatsReady: .count
    case .timeToCorrect, .timeToCorrectEver, .medianBacklogAge, .ninetiethBacklogAge: .days
    case .timeBetweenFailures: .hours
    case .scoreAtInspection, .maintenanceScore, .operationalScore, .boatMaintenanceScore,
      .boatOperationalScore:
      .points
    default: .percent
    }
  }

  /// Whether a printed figure above the truth makes a fleet look better (1) or worse (−1) than it
  /// is, or neither (0).
  var flattery: Double {
    switch self {
    case .readinessLevel, .supplyLevel, .personnelLevel, .fullRateLevel, .rateLevel,
      .overallLevel, .backlog, .timeToCorrect, .timeToCorrectEver, .medianBacklogAge,
      .ninetiethBacklogAge, .discrepanciesFound, .timeForMaintenance, .timeForSupply, .repeatRate:
      -1
    case .visitedBoats, .timeInDepot, .causedByMaintenance: 0
    default: 1
    }
  }

  /// How often its range promises to hold the truth: 1 for bounds, less for an interval; nil of a
  /// figure without a range.
  var promise: Double? {
    switch self {
    case .foundReady, .timeToCorrect, .timeToCorrectEver: 0.95
    case .timeBetweenFailures: 0.8
    case .missionCapableRate, .runningRate, .boatRate, .fullyMissionCapableRate, .readinessLevel,
      .supplyLevel, .personnelLevel, .backlog, .maintenanceRecorded, .supply, .runningSupply,
      .crew, .runningCrew, .correctionsByPartner, .tasksByPartner, .scoreAtInspection,
      .boatsReady, .trailingRate, .trailingFullRate, .operationalAvailability, .fullRateLevel,
      .rateLevel, .overallLevel,
      .maintenanceScore, .operationalScore, .boatMaintenanceScore, .boatOperationalScore:
      1
    default: nil
    }
  }
}
