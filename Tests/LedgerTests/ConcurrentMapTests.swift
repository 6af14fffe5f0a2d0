import Testing

@testable import SeaworthyLedger

@Suite("Concurrent map")
struct ConcurrentMapTests {
  @Test("gives what map gives, in its order", arguments: [0, 1, 2, 63, 64, 65, 1000, 4097])
  func order(count: Int) async {
    let numbers = Array(0..<count)
    #expect(await numbers.concurrentMap { $0 * $0 } == numbers.map { $0 * $0 })
  }
}
