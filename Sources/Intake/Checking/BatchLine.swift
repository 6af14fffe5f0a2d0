import Foundation

/// Batches on their way through an import: read one after another, checked several at once, taken
/// in order.
///
/// No more than twice as many batches as jobs are anywhere between being read and being taken,
/// however many there are: that bounds the memory of an import.
struct BatchLine<Batch: Sendable, Output: Sendable>: Sendable {
  /// How many batches are checked at once.
  let jobs: Int
  /// Reads the next batch, or returns nil after the last. It is called one at a time and on a
  /// thread of its own, since a pipe may keep it waiting for long.
  let read: @Sendable () -> Batch?
  /// Checks a batch, on any thread.
  let check: @Sendable (Batch) -> Output

  private enum Event: Sendable {
    case read(Batch?)
    case checked(Int, Output)
  }

  /// Runs to the end, or until `take` returns false or the task is cancelled.
  ///
  /// What is being read or checked when it ends early is left behind: to wait for it could mean to
  /// wait for a pipe that nobody writes to.
  ///
  /// - Returns: Whether all batches were taken.
  func run(take: (Output) -> Bool) async -> Bool {
    let (events, channel) = AsyncStream.makeStream(of: Event.self)
    let thread = DispatchQueue(label: "import.reading")
    var (begun, taken, running) = (0, 0, 0)
    var (isReading, isAtEnd) = (false, false)
    var unchecked: [Batch] = []
    var checked: [Int: Output] = [:]

    func goOn() {
      if !isReading, !isAtEnd, begun + unchecked.count - taken < 2 * jobs {
        isReading = true
        thread.async { channel.yield(.read(read())) }
      }
      while running < jobs, !unchecked.isEmpty {
        let (index, batch) = (begun, unchecked.removeFirst())
        Task { channel.yield(.checked(index, check(batch))) }
        begun += 1
        running += 1
      }
    }

    goOn()
    for await event in events {
      if Task.isCancelled { return false }
      switch event {
      case .read(let batch?):
        isReading = false
        unchecked.append(batch)
      case .read(nil): (isReading, isAtEnd) = (false, true)
      case .checked(let index, let output):
        running -= 1
        checked[index] = output
      }
      goOn()
      while !Task.isCancelled, let next = checked.removeValue(forKey: taken) {
        guard take(next) else { return false }
        taken += 1
        goOn()
      }
      if isAtEnd, unchecked.isEmpty, taken == begun { return true }
    }
    return false
  }
}
