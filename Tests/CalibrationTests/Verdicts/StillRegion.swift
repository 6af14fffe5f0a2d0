import SeaworthySimulation

/// A kind of region in which nothing changes: boats fail and are repaired as often and as fast in
/// its last year as in its first, the same boats serve in it, and no visit does anything.
enum StillRegion: String, CaseIterable {
  /// Three coast guards of five boats; the paper is right, and visits go anywhere.
  case plain
  /// Five coast guards of three boats.
  case threeBoats
  /// Hardly anything fails.
  case nearHundred
  /// Repairs take three times as long, and boats are seen three times as often: what one inspection
  /// finds, the next one mostly finds too.
  case slow
  /// As made-up regions are by default: visits go to bad boats, faults are misjudged, repairs are
  /// not recorded, reports are lost.
  case hostile

  /// What it is called in a table.
  var title: String {
    switch self {
    case .plain: "plain"
    case .threeBoats: "three-boat fleets"
    case .nearHundred: "near 100 %"
    case .slow: "slow repairs, seen often"
    case .hostile: "hostile paper and visits"
    }
  }

  /// What such a region is made from.
  func parameters(seed: Int) -> SimulationParameters {
    var parameters = SimulationParameters()
    if self == .hostile {
      // What arrives can be relied on: a file that cannot withholds verdicts, and calls none.
      (parameters.repeatRate, parameters.misspellRate) = (0, 0)
      (parameters.conflictRate, parameters.revisionRate) = (0, 0)
    } else {
      parameters = parameters.faultless
      parameters.visitBias = 0
    }
    (parameters.coastGuards, parameters.vessels) = (3, 15)
    parameters.years = Calibration.isWhole ? 5 : 3
    (parameters.visitEffect, parameters.recordingDrift) = (0, 0)
    (parameters.repairDrift, parameters.turnover) = (0, 0)
    parameters.seed = UInt64(seed)
    switch self {
    case .plain, .hostile: break
    case .threeBoats: parameters.coastGuards = 5
    case .nearHundred: parameters.failureRate = 0.05
    case .slow:
      parameters.repairTime = 3
      parameters.failureRate = 0.5
      parameters.visitsPerYear = 26
    }
    return parameters
  }
}

extension StillRegion {
  /// What such a region is like, in a sentence for people.
  var meaning: String {
    switch self {
    case .plain:
      "All is recorded, classified rightly and sent once; visits go to any boat."
    case .threeBoats: "The same, but each coast guard has three boats."
    case .nearHundred: "The same, but things fail a twentieth as often."
    case .slow:
      """
      The same, but repairs take three times as long, failures are half as many and the team comes
      three times as often: what one inspection finds, the next one mostly finds again.
      """
    case .hostile:
      """
      Visits go to bad boats first, faults are misjudged, maintenance is overstated, repairs are not
      recorded, reports are lost or late.
      """
    }
  }

  /// Whether its series are judged from the first report on too, which takes as long again.
  var isFollowedFromFirst: Bool { self == .plain }
}
