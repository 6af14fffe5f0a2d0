/// Times taken in one run, each beside the same floor.
///
/// The machine's load moves all of them alike, so that ratios say more than seconds.
struct Benchmark {
  private let clock = ContinuousClock()
  private let runs: Int
  /// What all others are told against.
  private let floor: Double

  /// Takes the floor.
  init(runs: Int = 5, floor name: String, _ work: @Sendable () async throws -> Void) async rethrows
  {
    self.runs = runs
    floor = try await Self.median(of: runs, clock, work)
    print("\(name): \(Self.seconds(floor)), 1 ×")
  }

  /// Takes the time of some work: the median of several runs.
  func measure(_ name: String, _ work: @Sendable () async throws -> Void) async rethrows {
    let time = try await Self.median(of: runs, clock, work)
    print("\(name): \(Self.seconds(time)), \((time / floor * 100).rounded() / 100) ×")
  }

  private static func median(
    of runs: Int, _ clock: ContinuousClock, _ work: @Sendable () async throws -> Void
  ) async rethrows -> Double {
    var times: [Double] = []
    for _ in 0..<runs { times.append(try await clock.measure(work) / .seconds(1)) }
    return times.sorted()[runs / 2]
  }

  private static func seconds(_ time: Double) -> String {
    "\((time * 1_000).rounded() / 1_000) s"
  }
}
