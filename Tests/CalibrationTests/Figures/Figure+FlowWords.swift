extension Figure {
  /// The words of availability and flow.
  var flowWords: (name: String, truth: String, because: String) {
    switch self {
    case .trailingRate: ("MC rate of 90 days", "time FMC or PMC over time in service", Self.ofPaper)
    case .trailingFullRate: ("FMC rate of 90 days", "time FMC over time in service", Self.ofPaper)
    case .timeForMaintenance:
      (
        "Time down for maintenance", "time NMCM over time in service",
        "what stays open on paper waits for no parts"
      )
    case .timeForSupply:
      ("Time down for supply", "time NMCS over time in service", "waits never told of are missing")
    case .timeInDepot: ("Time in depot", "time NMCD over time in service", "–")
    case .timeFree:
      ("Percent of time free", "time MC over time in service outside of depot", Self.ofPaper)
    case .operationalAvailability:
      ("Ao of 90 days", "time MC over time in service outside of depot", Self.ofPaper)
    case .inherentAvailability:
      (
        "Ai of 90 days", "time MC over time MC or NMCM", "what stays open on paper counts as repair"
      )
    case .rateLevel: ("R-level of the MC rate", "the level of the true rate", Self.cutOnLow)
    case .fullRateLevel: ("R-level of the FMC rate", "the level of the true rate", Self.cutOnLow)
    case .overallLevel: ("Overall level", "the worst of the true R, S, P", Self.cutOnLow)
    case .timeBetweenFailures:
      (
        "MTBF on engine hours",
        "hours really run over disabling and restrictive faults that came about",
        "only failures that a report dates count: not those that an inspector found first, nor "
          + "those that came and went between two reports"
      )
    case .repeatRate:
      (
        "Repeat rate", "repairs after which the same item failed within 90 days",
        "it sees only pairs of faults of which both were written down"
      )
    case .medianBacklogAge:
      (
        "Age of the backlog, median", "time since the open faults came about",
        "young faults are not found or not told yet, and what was repaired since the last report, or "
          + "unrecorded, grows old on paper"
      )
    case .ninetiethBacklogAge:
      ("Age of the backlog, 90th percentile", "the same", "the same")
    case .timeToCorrectEver:
      (
        "Median time to correct, of all", "as by quarter", "as by quarter"
      )
    case .causedByMaintenance:
      ("Caused by maintenance", "the share of faults so caused", "some causes are not stated")
    case .correctionsByPartnerEver:
      (
        "Corrections by the partner, of all", "of the repairs made, those by the partner",
        "the team records nearly all of its repairs, the partner some"
      )
    default: (rawValue, "–", "–")
    }
  }

  private static let ofPaper =
    "repairs unrecorded stay open on paper, and what came about since the last report is not told"
}
