/// Files in batches small enough to be held in memory, several at once.
struct Batches: Sendable {
  private let batches: [[FoundFile]]

  /// Cuts files into batches of at most 64 files and, but for a single larger one, 2 MiB.
  init(of files: [FoundFile]) {
    var batches: [[FoundFile]] = []
    var bytes = 0
    for file in files {
      let size = if case .file(let bytes) = file.content { bytes } else { 0 }
      if let last = batches.last, last.count < 64, bytes + size <= 2_097_152 {
        batches[batches.count - 1].append(file)
        bytes += size
      } else {
        batches.append([file])
        bytes = size
      }
    }
    self.batches = batches
  }

  /// Works on several batches at once and takes what comes of them in order.
  ///
  /// No more than twice as many batches as jobs are in work or waiting to be taken, however many
  /// there are.
  ///
  /// - Parameters:
  ///   - jobs: How many batches are worked on at once.
  ///   - work: What is done with a batch, on any thread.
  ///   - take: Takes the next result, or returns false to stop.
  func forEachInOrder<Output: Sendable>(
    jobs: Int, work: @escaping @Sendable ([FoundFile]) -> Output, take: (Output) -> Bool
  ) async {
    await withTaskGroup(of: (index: Int, output: Output).self) { group in
      var (started, taken, running) = (0, 0, 0)
      var waiting: [Int: Output] = [:]
      func startWhatMayStart() {
        while started < batches.count, running < jobs, started - taken < 2 * jobs {
          let (index, batch) = (started, batches[started])
          group.addTask { (index, work(batch)) }
          started += 1
          running += 1
        }
      }
      startWhatMayStart()
      while let (index, output) = await group.next() {
        running -= 1
        waiting[index] = output
        startWhatMayStart()
        while let next = waiting.removeValue(forKey: taken) {
          taken += 1
          guard take(next) else { return group.cancelAll() }
        }
        startWhatMayStart()
      }
    }
  }
}
