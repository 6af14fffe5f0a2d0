import Synchronization
import Testing

@testable import SeaworthyIntake

@Suite struct BatchesTests {
  private func files(_ sizes: [Int]) -> [FoundFile] {
    sizes.enumerated().map { index, size in
      FoundFile(
        path: "\(index)", name: "\(index)", keptName: "\(index)", content: .file(bytes: size))
    }
  }

  private func taken(_ batches: Batches, jobs: Int, upTo last: Int = .max) async -> [[String]] {
    var taken: [[String]] = []
    await batches.forEachInOrder(jobs: jobs) {
      $0.map(\.name)
    } take: {
      taken.append($0)
      return taken.count < last
    }
    return taken
  }

  @Test("Everything is taken once and in order", arguments: [1, 2, 7])
  func order(jobs: Int) async {
    let batches = Batches(of: files(Array(repeating: 100, count: 1000)))
    #expect(await taken(batches, jobs: jobs).joined().elementsEqual((0..<1000).map(String.init)))
  }

  @Test("A batch holds at most 64 files and 2 MiB, but for a single larger file")
  func sizes() async {
    let counted = await taken(Batches(of: files(Array(repeating: 0, count: 130))), jobs: 1)
    #expect(counted.map(\.count) == [64, 64, 2])
    let mebibyte = 1_048_576
    let weighed = Batches(of: files([mebibyte, mebibyte, 1, 5 * mebibyte, 0]))
    #expect(await taken(weighed, jobs: 1).map(\.count) == [2, 1, 1, 1])
    #expect(await taken(Batches(of: []), jobs: 1) == [])
  }

  @Test("Taking may stop early")
  func stops() async {
    let batches = Batches(of: files(Array(repeating: 0, count: 640)))
    #expect(await taken(batches, jobs: 2, upTo: 3).count == 3)
  }

  @Test("No more than twice as many batches as jobs wait")
  func bounded() async {
    let batches = Batches(of: files(Array(repeating: 0, count: 64 * 40)))
    let started = Mutex(0)
    var (most, taken) = (0, 0)
    await batches.forEachInOrder(jobs: 3) { _ in
      started.withLock { $0 += 1 }
    } take: { _ in
      let waiting = started.withLock { $0 } - taken
      most = max(most, waiting)
      taken += 1
      return true
    }
    #expect(taken == 40)
    #expect((1...6).contains(most))
  }
}
