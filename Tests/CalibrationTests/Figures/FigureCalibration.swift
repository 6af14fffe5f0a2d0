import SeaworthySimulation

/// The figures of a kind of region over many regions of it.
struct FigureCalibration: Sendable {
  /// The kind.
  let kind: RegionKind
  /// How many regions.
  let regions: Int
  /// Each figure's tally.
  private(set) var tallies: [Figure: FigureTally] = [:]

  /// Reads as many regions of a kind, some at a time; they differ in their seed alone.
  init(_ kind: RegionKind, regions: Int, atATime: Int = 6) async throws {
    (self.kind, self.regions) = (kind, regions)
    var read: [Int: FigureReadings] = [:]
    try await withThrowingTaskGroup(of: (Int, FigureReadings).self) { group in
      for seed in 1...regions {
        if seed > atATime, let (place, readings) = try await group.next() {
          read[place] = readings
        }
        group.addTask {
          var parameters = kind.parameters
          parameters.seed = UInt64(seed)
          return (seed, try await FigureReadings(parameters))
        }
      }
      for try await (place, readings) in group { read[place] = readings }
    }
    // In the order of seeds, so that sums don't depend on who was first.
    for seed in 1...regions {
      for (figure, cells) in read[seed]?.cells ?? [:] {
        tallies[figure, default: FigureTally()].add(cells)
      }
    }
  }

  /// A figure's tally.
  subscript(_ figure: Figure) -> FigureTally { tallies[figure] ?? FigureTally() }
}
