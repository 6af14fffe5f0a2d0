import Testing

/// What is printed, against the truth of made-up regions: biases, and whether ranges hold the truth.
@Suite("Printed figures against the truth")
struct FiguresTests {
  @Test("bounds hold what they promise if everything is written, and no figure flatters unknown")
  func figures() async throws {
    let regions = Calibration.regions(inSuite: 2)
    // The suite looks at the first two kinds alone.
    let asked = Calibration.isWhole ? RegionKind.all[...] : RegionKind.all.prefix(2)
    var kinds: [FigureCalibration] = []
    for kind in asked {
      let found = try await FigureCalibration(kind, regions: regions)
      if kinds.isEmpty { expectHonest(found) }
      expectPlain(found)
      kinds.append(found)
    }
    guard Calibration.isWhole else { return }
    var hostilities: [FigureCalibration] = []
    for kind in RegionKind.hostilities {
      hostilities.append(try await FigureCalibration(kind, regions: max(2, regions / 5)))
    }
    try Calibration.publish(
      "Figures", FiguresPage(kinds: kinds, hostilities: hostilities).markdown)
  }

  @Test("are the same through a ledger and without one where it has nothing to weigh")
  func sameness() async throws {
    let parameters = RegionKind.all[1].parameters
    let through = try await FigureReadings(parameters, isThroughLedger: true)
    let without = try await FigureReadings(parameters, isThroughLedger: false)
    #expect(Figure.allCases.filter { through.cells[$0] != without.cells[$0] } == [])
    #expect(through.cells.count > 30)
  }

  /// What must hold where everything is written.
  private func expectHonest(_ found: FigureCalibration) {
    // Nothing but what is not told yet, or what inspectors miss, is outside of bounds.
    #expect(found[.boatRate].ranged > 20)
    #expect((found[.boatRate].held ?? 0) > 0.999, "bounds hold the truth of a quarter told of")
    for figure in [Figure.supply, .crew] {
      #expect(found[figure].ranged >= 20)
      #expect((found[figure].held ?? 0) > 0.999, "\(figure): bounds hold what was counted")
    }
    for figure in [Figure.supplyLevel, .personnelLevel, .readinessLevel] {
      #expect((found[figure].above ?? 1) <= 0.02, "\(figure): the truth is no worse than stated")
    }
    for figure in [
      Figure.foundReadyAtVisits, .missionCapableRate, .maintenanceRecorded, .maintenanceVerified,
      .supply, .crew, .timeInDepot, .insidePeriodicity, .inspections, .tasksByPartner,
    ] {
      let bias = found[figure].bias
      #expect(abs(bias?.mean ?? .infinity) < 1 + 3 * (bias?.error ?? 0), "\(figure)")
    }
    #expect((found[.timeBetweenFailures].held ?? 0) > 0.7)
  }

  /// What must hold of every kind.
  private func expectPlain(_ found: FigureCalibration) {
    for figure in Figure.allCases {
      let tally = found[figure]
      #expect(tally.valued > 0, "\(figure) is printed somewhere")
      if let held = tally.held, let below = tally.below, let above = tally.above {
        #expect(abs(held + below + above - 1) < 1e-9)
      }
    }
    guard Calibration.isWhole else { return }
    // What hostility costs, with room: a figure that flatters more than this is news.
    for figure in [Figure.foundReady, .missionCapableRate, .maintenanceScore, .operationalScore] {
      #expect((found[figure].bias?.mean ?? .infinity) < 4, "\(found.kind.name): \(figure)")
    }
  }
}
