import SeaworthyTrends

@testable import SeaworthyAssessment

/// All that is called in a region in which nothing changes, or in several.
struct StillRegionOutcome {
  /// Verdicts on series that begin after the first year.
  var settled = FalseAlarmTally()
  /// Verdicts on series from the first report on.
  var fromFirst = FalseAlarmTally()
  /// What would be called of values carried forward.
  var carried = CarriedValues()
  /// Early warnings.
  var warnings = WarningTally()
  /// Effects of visits that have none.
  var effects = EffectTally(truth: 0)

  /// Without regions.
  init() {}

  /// What is called in one region.
  init(_ region: AssessedStillRegion) throws {
    settled = FalseAlarmTally(try region.trends(in: region.settled))
    fromFirst = FalseAlarmTally(try region.trends(in: region.whole))
    carried = CarriedValues(region)
    warnings = WarningTally(try region.warnings(from: region.findings))
    let answer = try region.assessment.assistance()
    effects.add(answer.effects.kinds, level: answer.effects.rules.level)
  }

  /// What is called in several regions of one kind.
  static func all(_ kind: StillRegion, regions: Int) async throws -> StillRegionOutcome {
    try await forSeeds(regions) { seed in
      try StillRegionOutcome(try await AssessedStillRegion(kind, seed: seed))
    }.reduce(into: StillRegionOutcome()) { all, one in all.add(one) }
  }

  private mutating func add(_ other: StillRegionOutcome) {
    settled.add(other.settled)
    fromFirst.add(other.fromFirst)
    carried.add(other.carried)
    warnings.add(other.warnings)
    effects.add(other.effects)
  }
}
