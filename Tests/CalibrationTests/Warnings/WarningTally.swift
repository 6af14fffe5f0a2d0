import SeaworthyTrends

@testable import SeaworthyAssessment

/// What the families of tested series call, over regions.
struct WarningTally {
  /// What one family calls.
  struct Family {
    /// Regions in which anything is called.
    var regions = ClusteredShare()
    /// How many series were tested, over all regions.
    var tested = 0
    /// How many were called.
    var called = 0
    /// How many of the called are false, by what is stated.
    var expectedFalse = 0.0
  }

  /// By name.
  private(set) var families: [String: Family] = [:]

  /// Without regions.
  init() {}

  /// The families of one region.
  init(_ warnings: [FamilyWarnings]) {
    for family in warnings {
      families[family.name] = Family(
        regions: ClusteredShare(family.calledOfAll > 0 ? 1 : 0, of: 1), tested: family.tested,
        called: family.calledOfAll, expectedFalse: family.expectedFalse)
    }
  }

  /// Takes in the families of other regions.
  mutating func add(_ other: WarningTally) {
    for (name, family) in other.families {
      families[name, default: Family()].regions.add(family.regions)
      families[name, default: Family()].tested += family.tested
      families[name, default: Family()].called += family.called
      families[name, default: Family()].expectedFalse += family.expectedFalse
    }
  }
}
