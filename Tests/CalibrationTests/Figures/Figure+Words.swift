extension Figure {
  /// Its name, what its truth is, and why it differs from the truth where it does.
  var words: (name: String, truth: String, because: String) {
    switch self {
    case .foundReady:
      (
        "Found ready, by quarter",
        "the mean share of boats FMC or PMC at a random instant of the quarter",
        "it sees boats at visits only, and takes over from paper what was put right unrecorded"
      )
    case .foundReadyAtVisits:
      (
        "Found ready, at the visits' own instants",
        "the share of the very boats inspected that were FMC or PMC when the inspection began",
        "repairs that nobody recorded, or without naming a test, leave the boat not ready on paper"
      )
    case .visitedBoats:
      (
        "What visits see of the fleet",
        "as of found ready; beside it the truth of the boats inspected: what choosing visits does",
        "visits choose boats, and come more often to some"
      )
    case .missionCapableRate:
      (
        "Mission-capable rate, by quarter",
        "time FMC or PMC over time in service, in that quarter",
        "repairs that nobody recorded stay open on paper, against faults that nobody wrote down"
      )
    case .runningRate:
      (
        "Mission-capable rate of the quarter so far", "the same, up to when somebody looks",
        "what came about since the last report is not told yet, and a boat is presumed as it was"
      )
    case .boatRate:
      (
        "A boat's mission-capable rate, its end told of",
        "the same of one boat, where a report was due at least 40 days after the quarter",
        "as of the rate"
      )
    case .fullyMissionCapableRate:
      (
        "Fully mission-capable rate, by quarter", "time FMC over time in service",
        "as of the rate; waivers that nobody told of make the rest"
      )
    case .coverage:
      (
        "Coverage, by quarter",
        "the share of the time in service of which it is known, and rightly, if the boat was ready",
        "a boat counts as known for 35 to 180 days after a report, whatever became of it since"
      )
    case .readinessLevel:
      ("R-level, by quarter", "the level of the true rate of the last 90 days", Self.cutOnLow)
    case .supplyLevel:
      ("S-level, by quarter", "the level of the lines really complete", Self.cutOnLow)
    case .personnelLevel:
      ("P-level, by quarter", "the level of the places really filled", Self.cutOnLow)
    case .inspections:
      (
        "Inspections on board, by quarter", "those made, whether or not their reports arrived",
        "some reports are lost or late"
      )
    case .backlog:
      (
        "Backlog at a quarter's end", "the faults that were there",
        "nobody has found some of them, against repairs that nobody recorded"
      )
    case .timeToCorrect:
      (
        "Median time to correct, by quarter",
        "the median time from occurrence to repair of the faults of all the time",
        "what is quickly repaired is seldom written, and repairs unrecorded go on; against that, "
          + "time counts from when somebody noticed"
      )
    default: moreWords
    }
  }

  static let cutOnLow = "levels are cut on the low, which makes them worse, never better, by design"
}
