import Foundation
import Synchronization
import Testing

@testable import SeaworthyIntake

@Suite struct BatchLineTests {
  /// A line of the numbers up to a count, each of which is checked by doubling it.
  private func line(of count: Int, jobs: Int, read: @escaping @Sendable (Int) -> Void = { _ in })
    -> BatchLine<Int, Int>
  {
    let next = Mutex(0)
    return BatchLine(jobs: jobs) {
      next.withLock { number in
        guard number < count else { return nil }
        read(number)
        number += 1
        return number - 1
      }
    } check: {
      2 * $0
    }
  }

  @Test("Everything is taken once and in order", arguments: [1, 2, 7], [0, 1, 500])
  func order(jobs: Int, count: Int) async {
    var taken: [Int] = []
    let isComplete = await line(of: count, jobs: jobs).run {
      taken.append($0)
      return true
    }
    #expect(isComplete)
    #expect(taken == (0..<count).map { 2 * $0 })
  }

  @Test("Taking may stop early", arguments: [1, 2, 7])
  func stops(jobs: Int) async {
    var taken = 0
    let isComplete = await line(of: 100, jobs: jobs).run { _ in
      taken += 1
      return taken < 3
    }
    #expect(!isComplete)
    #expect(taken == 3)
  }

  @Test("No more than twice as many batches as jobs are read and not taken", arguments: [1, 3])
  func bounded(jobs: Int) async {
    let taken = Mutex(0)
    let most = Mutex(0)
    let line = line(of: 100, jobs: jobs) { number in
      let waiting = number + 1 - taken.withLock { $0 }
      most.withLock { $0 = max($0, waiting) }
    }
    _ = await line.run { _ in
      taken.withLock { $0 += 1 }
      return true
    }
    // What is being taken counts as waiting as well.
    #expect((1...2 * jobs + 1).contains(most.withLock { $0 }))
  }

  @Test("A cancelled task takes no further batch, even if the next is never read")
  func cancelled() async throws {
    let gate = Pipe()
    defer { try? gate.fileHandleForWriting.close() }
    let descriptor = gate.fileHandleForReading.fileDescriptor
    let line = line(of: 2, jobs: 2) { number in
      // The second waits for what nobody writes.
      var byte: UInt8 = 0
      if number == 1 { _ = Foundation.read(descriptor, &byte, 1) }
    }
    let (steps, step) = AsyncStream.makeStream(of: Int.self)
    let task = Task {
      await line.run {
        step.yield($0)
        return true
      }
    }
    for await first in steps {
      #expect(first == 0)
      break
    }
    task.cancel()
    #expect(await task.value == false)
  }
}
