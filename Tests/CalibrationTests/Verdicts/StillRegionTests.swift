import Testing

@testable import SeaworthyAssessment

/// Regions in which nothing changes: whatever is called in them is a false alarm.
@Suite("Where nothing changes")
struct StillRegionTests {
  /// How sure it takes that more is called than is stated, of any of some hundred rows: the deviate
  /// of 1 in 2000.
  private static let sure = 3.5

  /// How many regions there are of a kind.
  private static let regions = Calibration.regions(inSuite: 2)

  @Test("verdicts and early warnings are called no more than is stated")
  func falseAlarms() async throws {
    var outcomes: [(kind: StillRegion, outcome: StillRegionOutcome)] = []
    let kinds = Calibration.isWhole ? StillRegion.allCases : [.plain]
    for kind in kinds {
      let outcome = try await StillRegionOutcome.all(kind, regions: Self.regions)
      check(outcome, kind)
      outcomes.append((kind, outcome))
    }
    try publish(outcomes)
  }

  private func check(_ outcome: StillRegionOutcome, _ kind: StillRegion) {
    let (sorts, sizes) = (outcome.settled.sorts, outcome.settled.sizes)
    #expect(!sorts.isEmpty && !sizes.isEmpty)
    let stated = 0.05
    for (sort, series) in sorts {
      #expect(series.called.interval(z: Self.sure).lowerBound <= stated, "\(kind) \(sort)")
    }
    for (size, series) in sizes {
      #expect(series.called.interval(z: Self.sure).lowerBound <= stated, "\(kind) \(size)")
    }
    for (name, family) in outcome.warnings.families {
      #expect(family.tested > 0)
      #expect(family.regions.interval(z: Self.sure).lowerBound <= 0.05, "\(kind) \(name)")
    }
  }

  private func publish(
    _ outcomes: [(kind: StillRegion, outcome: StillRegionOutcome)]
  ) throws {
    try Calibration.publish("Verdicts", VerdictPage.text(outcomes, regions: Self.regions))
    try publishWarnings(outcomes)
  }

  // MARK: Early warnings

  private func publishWarnings(
    _ outcomes: [(kind: StillRegion, outcome: StillRegionOutcome)]
  ) throws {
    let worsening = try #require(outcomes.first { $0.kind == .plain }?.outcome.worsening)
    // What is called must rise with what is there.
    let shares = worsening.found["coast guards"] ?? [:]
    let least = try #require(shares[WorseningTally.points[0]]?.value)
    let most = try #require(shares[WorseningTally.points[2]]?.value)
    #expect(least <= most && most > 0)
    try Calibration.publish(
      "Warnings", WarningPage.text(outcomes, worsening, regions: Self.regions))
  }
}
