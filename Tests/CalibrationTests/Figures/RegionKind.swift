import SeaworthySimulation

/// A kind of made-up region: what of it is true to life, and what stands in the way of knowing it.
struct RegionKind: Sendable {
  /// Its name in the tables.
  var name: String
  /// What it is, in a sentence's words.
  var meaning: String
  /// The parameters of a region of it, but for the seed.
  var parameters: SimulationParameters

  init(
    _ name: String, _ meaning: String, _ parameters: SimulationParameters,
    _ change: (inout SimulationParameters) -> Void = { _ in }
  ) {
    (self.name, self.meaning, self.parameters) = (name, meaning, parameters)
    change(&self.parameters)
  }

  /// A region as small as a developer waits for, and large enough for a quarter to have boats.
  private static let small = {
    var parameters = SimulationParameters()
    (parameters.coastGuards, parameters.vessels, parameters.years) = (2, 8, 2)
    return parameters
  }()

  /// Nothing is hidden, and nobody chooses where to look.
  private static let open = {
    var parameters = small.faultless
    (parameters.logRate, parameters.testedRate) = (1, 1)
    (parameters.statusReportRate, parameters.silentShare) = (1, 0)
    (parameters.strictnessSpread, parameters.shortCheckRate, parameters.visitBias) = (0, 0, 0)
    return parameters
  }()

  /// All of which are calibrated in full.
  static let all = [
    RegionKind(
      "all written",
      "Every fault and its repair is written down with its times, every boat reports every month, "
        + "inspectors are alike, checks are whole, visits go anywhere.", open),
    RegionKind(
      "faultless",
      "What is written is right, but a fault is dated when somebody noticed it, one that came and "
        + "went between two reports is never written, a quarter of corrections name no test, some "
        + "coast guards hardly report, inspectors differ, some checks are short. Visits go anywhere.",
      small.faultless
    ) { $0.visitBias = 0 },
    RegionKind(
      "hostile",
      "The simulator's default: also, visits go to bad boats first, half of the corrections are "
        + "never recorded and recording improves, severities are mistaken, maintenance is "
        + "overstated, reports are lost, late, misspelt, contradicted and revised.", small),
    RegionKind("three boats", "Hostile, with three boats to each coast guard.", small) {
      ($0.coastGuards, $0.vessels) = (3, 9)
    },
    RegionKind("near 100 %", "Hostile, with boats that seldom fail.", small) {
      $0.failureRate = 0.08
    },
  ]

  /// Everything written, but for one thing; of each a fifth as many regions.
  static let hostilities = [
    RegionKind("none", "all is written", open),
    RegionKind(
      "no log", "faults are dated when noticed; what came and went between reports is not written",
      open
    ) { $0.logRate = 0 },
    RegionKind("no test named", "a quarter of corrections are a bare time", open) {
      $0.testedRate = 0.75
    },
    RegionKind(
      "silence", "82 % of status reports are made, a fifth of coast guards hardly reports",
      open
    ) { ($0.statusReportRate, $0.silentShare) = (0.82, 0.2) },
    RegionKind("corrections not recorded", "45 % of corrections, fewer each year", open) {
      ($0.recordingRate, $0.recordingDrift) = (0.55, 0.05)
    },
    RegionKind("mistaken severities", "5 % a step too high or too low", open) {
      $0.misclassificationRate = 0.05
    },
    RegionKind("inspectors differ", "some find less, some fault what is sound", open) {
      $0.strictnessSpread = 0.5
    },
    RegionKind("short checks", "40 % of boat checks see a third of the items", open) {
      $0.shortCheckRate = 0.4
    },
    RegionKind("chosen visits", "visits go to bad boats first", open) { $0.visitBias = 10 },
    RegionKind("lost reports", "3 %", open) { $0.lossRate = 0.03 },
    RegionKind("late reports", "8 % by weeks or months", open) { $0.lateRate = 0.08 },
    RegionKind("misspelt reports", "1.5 %, four fifths sent again", open) {
      $0.misspellRate = 0.015
    },
    RegionKind("contradictions", "0.5 % conflict, 3 % are revised", open) {
      ($0.conflictRate, $0.revisionRate) = (0.005, 0.03)
    },
    RegionKind("overstated maintenance", "20 % of what was not done", open) {
      $0.overstatedMaintenanceRate = 0.2
    },
  ]
}
