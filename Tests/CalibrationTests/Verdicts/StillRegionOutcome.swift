import SeaworthyTrends

@testable import SeaworthyAssessment

/// All verdicts and warnings that are called in a region in which nothing changes, or in several.
struct StillRegionOutcome {
  /// Verdicts on series that begin after the first year.
  var settled = FalseAlarmTally()
  /// Verdicts on series from the first report on.
  var fromFirst = FalseAlarmTally()
  /// What would be called of values carried forward.
  var carried = CarriedValues()
  /// Early warnings.
  var warnings = WarningTally()
  /// Whether one coast guard is found where it worsens, in plain regions.
  var worsening = WorseningTally()

  /// Without regions.
  init() {}

  /// What is called in one region.
  init(_ region: AssessedStillRegion, seed: Int) async throws {
    settled = FalseAlarmTally(try region.trends(in: region.settled))
    if region.kind.isFollowedFromFirst {
      fromFirst = FalseAlarmTally(try region.trends(in: region.whole))
    }
    carried = CarriedValues(region)
    warnings = WarningTally(try await region.warnings(from: region.findings))
    if region.kind == .plain { worsening = try await WorseningTally(region, seed: seed) }
  }

  /// What is called in several regions of one kind.
  static func all(_ kind: StillRegion, regions: Int) async throws -> StillRegionOutcome {
    try await forSeeds(regions) { seed in
      try await StillRegionOutcome(AssessedStillRegion(kind, seed: seed), seed: seed)
    }.reduce(into: StillRegionOutcome()) { all, one in all.add(one) }
  }

  private mutating func add(_ other: StillRegionOutcome) {
    settled.add(other.settled)
    fromFirst.add(other.fromFirst)
    carried.add(other.carried)
    warnings.add(other.warnings)
    worsening.add(other.worsening)
  }
}
