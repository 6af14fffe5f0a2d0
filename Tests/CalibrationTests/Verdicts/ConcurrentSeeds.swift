import Foundation

/// Works something out for each of a number of seeds, from 1 on, on all cores; in their order.
func forSeeds<Value: Sendable>(
  _ count: Int, _ body: @escaping @Sendable (Int) async throws -> Value
) async throws -> [Value] {
  try await withThrowingTaskGroup(of: (Int, Value).self) { group in
    var values = [Value?](repeating: nil, count: count)
    var next = 1
    func start() {
      guard next <= count else { return }
      let seed = next
      group.addTask { (seed, try await body(seed)) }
      next += 1
    }
    // No more regions at a time than there are cores: each takes some megabytes.
    for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { start() }
    while let (seed, value) = try await group.next() {
      values[seed - 1] = value
      start()
    }
    return values.compactMap(\.self)
  }
}
