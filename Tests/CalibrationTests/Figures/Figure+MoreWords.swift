extension Figure {
  /// The words of upkeep, inspections and scores.
  var moreWords: (name: String, truth: String, because: String) {
    switch self {
    case .maintenanceRecorded:
      (
        "Maintenance recorded (RAR), by quarter", "tasks due that were done, partial ones half",
        "some crews record what they did not do"
      )
    case .maintenanceVerified:
      (
        "Maintenance verified (ACF), by quarter", "of the tasks recorded as done, those done",
        "spot checks are few"
      )
    case .supply:
      (
        "Supply at a quarter's end", "the allowance's lines that were complete",
        "the last count stands until the next"
      )
    case .runningSupply:
      (
        "Supply of the quarter so far", "the same when somebody looks",
        "it may have changed since the last count, which stands for a year"
      )
    case .crew:
      (
        "Crew at a quarter's end", "the crew's places that qualified people filled",
        "the last count stands until the next"
      )
    case .runningCrew:
      (
        "Crew of the quarter so far", "the same when somebody looks",
        "it may have changed since the last count, which stands for a year"
      )
    case .correctionsByPartner:
      (
        "Corrections by the partner, by quarter", "of the repairs made, those by the partner",
        "the team records nearly all of its repairs, the partner some"
      )
    case .tasksByPartner:
      ("Tasks by the partner, by quarter", "all: nobody else does any in the simulation", "–")
    case .scoreAtInspection:
      (
        "Score at inspection", "material condition by the true faults when it began",
        "inspectors miss small faults, and go on listing what was repaired"
      )
    case .discrepanciesFound:
      (
        "Discrepancies found at inspection",
        "the faults then there that no report had listed since they came about",
        "inspectors miss small faults"
      )
    case .boatsReady:
      (
        "Boats ready, a census", "the boats FMC or PMC at that instant",
        "a boat is presumed as it was last told"
      )
    case .insidePeriodicity:
      (
        "Boats inside periodicity", "boats really inspected on board within 365 days",
        "some reports are lost"
      )
    case .maintenanceScore:
      ("Maintenance readiness, mean", "the doctrine's formula on all that was true", Self.ofScores)
    case .operationalScore:
      ("Operational readiness, mean", "the doctrine's formula on all that was true", Self.ofScores)
    case .boatMaintenanceScore:
      ("Maintenance readiness of a boat", "the same of one boat", Self.ofScores)
    case .boatOperationalScore:
      ("Operational readiness of a boat", "the same of one boat", Self.ofScores)
    default: flowWords
    }
  }

  private static let ofScores =
    "faults not found and maintenance overstated raise it; repairs unrecorded, which cap it, lower it"
}
